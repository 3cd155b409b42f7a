// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Trace and debug mode: contexts whose functions, generated from the table, do something around the usual ones.
#ifndef PROTOPYTHON_MODES_H
#define PROTOPYTHON_MODES_H

#include "runtime.h"

// Counters by function id, for all threads of a Python context.
struct Calls {
    uint64_t counts[MEMBERS];
    uint64_t nanoseconds[MEMBERS];
};

#define CONTEXT_COPIES 16
#define NATIVE_FRAMES 32

// What debug mode keeps for a thread. Each call of an extension gets a copy of the context that is good for this call
// alone, so that a context that was stored is noticed.
struct Checks {
    HPyContext *current;  // the copy of the innermost call
    uint32_t next;
    int32_t trace_depth;  // native frames to note with each call of the context; 0 for none
    int32_t frame_count;
    uint64_t owner;       // the system's thread
    void *frames[NATIVE_FRAMES];
    HPyContext copies[CONTEXT_COPIES];
};

int64_t trace_enter(Thread *thread, int32_t id);
void trace_leave(Thread *thread, int32_t id, int64_t start);
void check_call(HPyContext *ctx);

// generated
void fill_trace(HPyContext *ctx);
void fill_debug(HPyContext *ctx);

#endif
