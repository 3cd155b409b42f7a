// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Debug mode. Java knows every handle and does the work, so there is no fast path here: each function checks that the
// context is that of the running call, notes where it was called from, and goes up.
#define _GNU_SOURCE
#include "modes.h"

#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void wrong_context(void) {
    fputs("Error: Wrong HPy Context!\n"
          "An HPyContext is good for the call that it was passed to, on that thread; this one was kept.\n",
          stderr);
    fflush(NULL);
    abort();
}

void check_call(HPyContext *ctx) {
    int error_number = errno;
    struct Checks *checks = thread_of(ctx)->checks;
    if (ctx != checks->current || checks->owner != (uint64_t)pthread_self()) {
        wrong_context();
    }
    thread_of(ctx)->error_number = error_number;
    // the two innermost frames are ours
    checks->frame_count = checks->trace_depth > 0 ? backtrace(checks->frames, checks->trace_depth) : 0;
}

// Makes a thread's context one of debug mode; 0 when memory is short.
EXPORT int32_t pp_thread_debug(Thread *thread) {
    HPyContext *ctx = &thread->context;
    thread->checks = calloc(1, sizeof(struct Checks));
    if (thread->checks == NULL) {
        return 0;
    }
    fill_debug(ctx);
    install_trackers(ctx);
    install_thread_states(ctx);
    ctx->name = "HPy Debug Mode ABI (protoPython)";
    return 1;
}

// The context for one call.
EXPORT HPyContext *pp_debug_enter(Thread *thread) {
    struct Checks *checks = thread->checks;
    HPyContext *copy = &checks->copies[checks->next++ % CONTEXT_COPIES];
    *copy = thread->context;
    checks->owner = (uint64_t)pthread_self();
    checks->current = copy;
    return copy;
}

// The call has ended; the context of the one around it, or NULL, is the current one again.
EXPORT void pp_debug_leave(Thread *thread, HPyContext *outer) { thread->checks->current = outer; }

EXPORT void pp_debug_depth(Thread *thread, int32_t depth) {
    thread->checks->trace_depth = depth > NATIVE_FRAMES ? NATIVE_FRAMES : depth;
}

// Writes the frames noted at the last call of the context, a line each; the number of characters.
EXPORT int64_t pp_debug_frames(Thread *thread, char *text, uint64_t size) {
    struct Checks *checks = thread->checks;
    uint64_t used = 0;
    for (int32_t i = 2; i < checks->frame_count; i++) {
        Dl_info info;
        if (!dladdr(checks->frames[i], &info) || info.dli_fname == NULL) {
            break;  // code that the virtual machine made
        }
        uint64_t offset = (uint64_t)checks->frames[i] - (uint64_t)info.dli_fbase;
        int written = snprintf(text + used, size - used, "%s(%s+0x%lx)\n", info.dli_fname,
                               info.dli_sname != NULL ? info.dli_sname : "", (unsigned long)offset);
        if (written < 0 || used + (uint64_t)written >= size) {
            break;
        }
        used += (uint64_t)written;
    }
    return (int64_t)used;
}
