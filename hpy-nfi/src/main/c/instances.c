// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Instances that C makes on its own. The object is Java's matter once somebody there asks for it: until then an
// instance is an entry of the table that names its type, and a struct. Java makes the slabs and knows the types for
// which that will do.
#include "runtime.h"

static HPy new_instance(HPyContext *ctx, HPy h_type, void **data) {
    Thread *thread = thread_of(ctx);
    Entry *type = entry_of(thread, h_type);
    if (type == NULL || !(type->kind & KIND_CLASS)) {
        return 0;
    }
    Slab *slab = &thread->slabs[type->type];
    uint32_t index = thread->free;
    if (slab->left == 0 || index == 0 || thread->java > INT16_MAX) {
        return 0;
    }
    Entry *entry = thread->entries + index;
    thread->free = entry->next;
    slab->left--;
    entry->data = slab->next;
    slab->next += type->type << SLAB_GRAIN_SHIFT;
    entry->kind = KIND_NASCENT;
    entry->type = fast_Dup(ctx, h_type) | (uint64_t)thread->java << TAG_SHIFT;
    entry->references = 1;
    HPy instance = (uint64_t)entry->generation << 32 | index;
    slab->nascent[slab->nascents++] = instance;
    *data = entry->data;
    return instance;
}

static HPy fast_New(HPyContext *ctx, HPy h_type, void **data) {
    HPy instance = new_instance(ctx, h_type, data);
    return instance != 0 ? instance : slow_New(ctx, h_type, data);
}

static HPy fast_Type_GenericNew(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw) {
    void *data;
    HPy instance = new_instance(ctx, type, &data);
    return instance != 0 ? instance : slow_Type_GenericNew(ctx, type, args, nargs, kw);
}

void install_instances(HPyContext *ctx) {
    ctx->ctx_New = fast_New;
    ctx->ctx_Type_GenericNew = fast_Type_GenericNew;
}
