// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Making and freeing what runtime.h describes. 
#include "runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

static void *reserve(size_t bytes) {
    // address space only: a page costs memory when it is first written
    void *region = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return region == MAP_FAILED ? NULL : region;
}

// Offsets and sizes that Java must agree on, in the order of NativeLayout's constants.
EXPORT const uint32_t *pp_layout(void) {
    static const uint32_t layout[] = {
        sizeof(HPyContext),
        sizeof(Entry),
        offsetof(Entry, generation),
        offsetof(Entry, references),
        offsetof(Entry, data),
        offsetof(Entry, kind),
        offsetof(Entry, next),
        offsetof(Entry, type),
        offsetof(Shared, entries),
        offsetof(Shared, globals),
        offsetof(Shared, unused),
        offsetof(Shared, parallel),
        offsetof(Thread, stack),
        offsetof(Thread, requested),
        offsetof(Thread, request),
        offsetof(Thread, shared),
        offsetof(Thread, pending),
        offsetof(Thread, java),
        offsetof(Thread, free),
        offsetof(Thread, freed),
        offsetof(Thread, error_number),
        offsetof(Thread, arguments),
        offsetof(Thread, small),
        offsetof(Thread, slabs),
        sizeof(Slab),
        offsetof(Slab, left),
        offsetof(Slab, nascents),
        offsetof(Slab, nascent),
        SLAB_CLASSES,
        SLAB_STRUCTS,
        offsetof(Handles, capacity),
        offsetof(Handles, items),
        SMALL_HANDLES,
        ARGUMENT_WORDS,
        CAPACITY,
        GLOBALS,
    };
    return layout;
}

EXPORT Shared *pp_shared_new(void) {
    Shared *shared = calloc(1, sizeof(Shared));
    if (shared == NULL) {
        return NULL;
    }
    shared->entries = reserve(sizeof(Entry) * CAPACITY);
    shared->globals = reserve(sizeof(HPyGlobal) * GLOBALS);
    shared->unused = FIRST_INDEX;
    if (shared->entries == NULL || shared->globals == NULL) {
        free(shared);
        return NULL;
    }
    return shared;
}

EXPORT void pp_shared_free(Shared *shared) {
    munmap(shared->entries, sizeof(Entry) * CAPACITY);
    munmap(shared->globals, sizeof(HPyGlobal) * GLOBALS);
    free(shared->calls);
    free_regions(shared);
    free(shared);
}

EXPORT Thread *pp_thread_new(Shared *shared, void **targets, void *(*resolve)(HPyContext *, int32_t), int32_t java) {
    Thread *thread = calloc(1, sizeof(Thread));
    if (thread == NULL) {
        return NULL;
    }
    HPyContext *ctx = &thread->context;
    ctx->name = "HPy Universal ABI (protoPython)";
    ctx->_private = thread;
    ctx->abi_version = 0;
    fill_context(ctx);
    install_conversions(ctx);
    install_numbers(ctx);
    install_comparisons(ctx);
    install_objects(ctx);
    install_instances(ctx);
    install_builders(ctx);
    install_trackers(ctx);
    install_references(ctx);
    install_calls(ctx);
    thread->shared = shared;
    thread->entries = shared->entries;
    thread->targets = targets;
    thread->resolve = resolve;
    thread->java = java;
    return thread;
}

EXPORT void pp_thread_free(Thread *thread) {
    free(thread->inner);
    free(thread->checks);
    free_stacks(thread);
    free(thread);
}

void *resolve(HPyContext *ctx, int32_t id) {
    Thread *thread = thread_of(ctx);
    void *(*java)(HPyContext *, int32_t) = thread->resolve;
    if (thread->stack != NULL) {
        java = (void *(*)(HPyContext *, int32_t))on_java_stack(thread, (void *)java);
    }
    return java(ctx, id);
}

// Gives each global its number once per process, whichever context loads the extension first.
EXPORT int32_t pp_globals_number(HPyGlobal **globals) {
    static uint64_t last = 0;
    for (; *globals != NULL; globals++) {
        if (__atomic_load_n(*globals, __ATOMIC_ACQUIRE) != 0) {
            continue;
        }
        uint64_t number = __atomic_add_fetch(&last, 1, __ATOMIC_RELAXED);
        if (number >= GLOBALS) {
            return -1;
        }
        uint64_t none = 0;
        __atomic_compare_exchange_n(*globals, &none, number, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
    }
    return 0;
}

EXPORT const char *pp_error_text(int64_t number) { return strerror((int)number); }

EXPORT void *pp_calloc(uint64_t bytes) { return calloc(1, bytes); }
EXPORT void pp_free(void *memory) { free(memory); }

EXPORT void pp_abort(void *unused) {
    (void)unused;
    fflush(NULL);
    abort();
}
