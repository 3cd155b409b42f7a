// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Trace mode: counts the calls of each context function, adds up how long they take, tells Java about both ends.
#include "modes.h"

#include <stdlib.h>
#include <time.h>

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void tell(Thread *thread, int32_t id, int32_t leaving) {
    void (*hook)(int32_t, int32_t) = __atomic_load_n(&thread->shared->trace_hook, __ATOMIC_ACQUIRE);
    if (hook != NULL) {
        hook(id, leaving);
    }
}

int64_t trace_enter(Thread *thread, int32_t id) {
    __atomic_add_fetch(&thread->shared->calls->counts[id], 1, __ATOMIC_RELAXED);
    tell(thread, id, 0);
    return now();
}

void trace_leave(Thread *thread, int32_t id, int64_t start) {
    __atomic_add_fetch(&thread->shared->calls->nanoseconds[id], (uint64_t)(now() - start), __ATOMIC_RELAXED);
    tell(thread, id, 1);
}

EXPORT struct Calls *pp_calls(Shared *shared) {
    if (shared->calls == NULL) {
        shared->calls = calloc(1, sizeof(struct Calls));
    }
    return shared->calls;
}

EXPORT void pp_trace_hook(Shared *shared, void (*hook)(int32_t, int32_t)) {
    __atomic_store_n(&shared->trace_hook, hook, __ATOMIC_RELEASE);
}

// Makes a thread's context one of trace mode; 0 when memory is short.
EXPORT int32_t pp_thread_trace(Thread *thread) {
    HPyContext *ctx = &thread->context;
    thread->inner = malloc(sizeof(HPyContext));
    if (thread->inner == NULL || pp_calls(thread->shared) == NULL) {
        return 0;
    }
    *thread->inner = *ctx;
    fill_trace(ctx);
    ctx->name = "HPy Trace Mode ABI (protoPython)";
    return 1;
}
