// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// HPyField and HPyGlobal.
//
// A field's word is an immediate or constant handle itself, or FIELD_SLOT | n: slot n of the owner, which Java keeps.
// A global's word is its number, the same in every context of the process; each context has an array of handles.
#include "runtime.h"

#define FIELD_SLOT ((uint64_t)1 << 32)

static inline bool is_plain(HPy h) { return is_immediate(h) || is_constant(h); }

static void fast_Field_Store(HPyContext *ctx, HPy owner, HPyField *field, HPy h) {
    if (is_plain(h) && is_plain(__atomic_load_n(field, __ATOMIC_RELAXED))) {
        __atomic_store_n(field, h, __ATOMIC_RELEASE);
    } else {
        slow_Field_Store(ctx, owner, field, h);
    }
}

static HPy fast_Field_Load(HPyContext *ctx, HPy owner, HPyField field) {
    return is_plain(field) ? field : slow_Field_Load(ctx, owner, field);
}

static void lock(Shared *shared) {
    if (shared->parallel) {
        while (__atomic_exchange_n(&shared->lock, 1, __ATOMIC_ACQUIRE) != 0) {
        }
    }
}

static void unlock(Shared *shared) { __atomic_store_n(&shared->lock, 0, __ATOMIC_RELEASE); }

static void fast_Global_Store(HPyContext *ctx, HPyGlobal *global, HPy h) {
    Shared *shared = thread_of(ctx)->shared;
    uint64_t number = *global;
    if (number == 0 || number >= GLOBALS) {
        slow_Global_Store(ctx, global, h);
        return;
    }
    HPy stored = fast_Dup(ctx, h);
    lock(shared);
    HPy old = shared->globals[number];
    shared->globals[number] = stored;
    unlock(shared);
    fast_Close(ctx, old);
}

static HPy fast_Global_Load(HPyContext *ctx, HPyGlobal global) {
    Shared *shared = thread_of(ctx)->shared;
    if (global == 0 || global >= GLOBALS) {
        return slow_Global_Load(ctx, global);
    }
    lock(shared);
    HPy loaded = fast_Dup(ctx, shared->globals[global]);
    unlock(shared);
    return loaded;
}

void install_references(HPyContext *ctx) {
    ctx->ctx_Field_Store = fast_Field_Store;
    ctx->ctx_Field_Load = fast_Field_Load;
    ctx->ctx_Global_Store = fast_Global_Store;
    ctx->ctx_Global_Load = fast_Global_Load;
}
