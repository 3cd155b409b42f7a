// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Objects that C makes on its own. The object is Java's matter once somebody there asks for it. Until then an instance is
// an entry of the table that names its type, and a struct; Java makes the slabs and knows the types for which that will
// do. A tuple or a list is an entry that owns an array of handles.
#include "runtime.h"

// The first free entry with one reference, NULL when Java has to find some.
static Entry *new_entry(Thread *thread, uint32_t kind, HPy *handle) {
    uint32_t index = thread->free;
    if (index == 0) {
        return NULL;
    }
    Entry *entry = thread->entries + index;
    thread->free = entry->next;
    entry->kind = kind;
    entry->references = 1;
    *handle = (uint64_t)entry->generation << 32 | index;
    return entry;
}

// Takes over the handles, all of which are set; 0 and nothing when Java has to do it.
HPy new_sequence(HPyContext *ctx, uint32_t kind, Handles *handles) {
    HPy sequence;
    Entry *entry = new_entry(thread_of(ctx), kind, &sequence);
    if (entry == NULL) {
        return 0;
    }
    entry->data = NULL;
    entry->type = (uint64_t)handles;
    return sequence;
}

static HPy new_instance(HPyContext *ctx, HPy h_type, void **data) {
    Thread *thread = thread_of(ctx);
    Entry *type = entry_of(thread, h_type);
    if (type == NULL || !(type->kind & KIND_CLASS)) {
        return 0;
    }
    Slab *slab = &thread->slabs[type->type];
    if (slab->left == 0 || thread->java > INT16_MAX) {
        return 0;
    }
    HPy instance;
    Entry *entry = new_entry(thread, KIND_NASCENT, &instance);
    if (entry == NULL) {
        return 0;
    }
    slab->left--;
    entry->data = slab->next;
    slab->next += type->type << SLAB_GRAIN_SHIFT;
    entry->type = fast_Dup(ctx, h_type) | (uint64_t)thread->java << TAG_SHIFT;
    slab->nascent[slab->nascents++] = instance;
    *data = entry->data;
    return instance;
}

// An instance goes before Java has seen it; the word is that of its entry.
void close_nascent(HPyContext *ctx, HPy instance, uint64_t word) {
    Thread *thread = thread_of(ctx);
    HPy type = word & HANDLE_BITS;
    Slab *slab = &thread->slabs[thread->entries[(uint32_t)type].type];
    if (word >> TAG_SHIFT == (uint64_t)thread->java && slab->nascents > 0
        && slab->nascent[slab->nascents - 1] == instance) {
        slab->nascents--;
    }
    fast_Close(ctx, type);
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
