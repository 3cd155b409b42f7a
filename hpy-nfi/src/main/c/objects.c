// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Reference counts of table handles, the struct behind a handle, and the pending error.
#include "runtime.h"

#include <errno.h>

HPy fast_Dup(HPyContext *ctx, HPy h) {
    if (is_immediate(h) || is_constant(h)) {
        return h;
    }
    Thread *thread = thread_of(ctx);
    Entry *entry = entry_of(thread, h);
    if (entry == NULL) {
        return slow_Dup(ctx, h);
    }
    if (!(entry->references & IMMORTAL)) {
        if (thread->shared->parallel) {
            __atomic_fetch_add(&entry->references, 1, __ATOMIC_RELAXED);
        } else {
            entry->references++;
        }
    }
    return h;
}

void fast_Close(HPyContext *ctx, HPy h) {
    if (is_immediate(h) || is_constant(h)) {
        return;
    }
    Thread *thread = thread_of(ctx);
    Entry *entry = entry_of(thread, h);
    if (entry == NULL) {
        slow_Close(ctx, h);
        return;
    }
    if (entry->references & IMMORTAL) {
        return;
    }
    uint32_t left = thread->shared->parallel ? __atomic_sub_fetch(&entry->references, 1, __ATOMIC_ACQ_REL)
                                             : --entry->references;
    if (left != 0) {
        return;
    }
    uint32_t kind = entry->kind;
    // Java still refers to the object until it sweeps or takes the entry again
    entry->generation = (entry->generation + 1) & 0xFFFF;
    entry->kind = 0;
    entry->data = NULL;
    entry->next = thread->free;
    thread->free = (uint32_t)h;
    thread->freed++;
    if (kind & KIND_NASCENT) {
        if (kind & KIND_KNOWN) {
            close_handles(ctx, (Handles *)entry->type);
        } else {
            close_nascent(ctx, h, entry->type);
        }
    }
}

#define AS_STRUCT(SHAPE)                                               \
    static void *fast_AsStruct_##SHAPE(HPyContext *ctx, HPy h) {       \
        Entry *entry = entry_of(thread_of(ctx), h);                    \
        if (entry != NULL && entry->data != NULL) {                    \
            return entry->data;                                        \
        }                                                              \
        return slow_AsStruct_##SHAPE(ctx, h);                          \
    }

AS_STRUCT(Object)
AS_STRUCT(Type)
AS_STRUCT(Long)
AS_STRUCT(Float)
AS_STRUCT(Unicode)
AS_STRUCT(Tuple)
AS_STRUCT(List)
AS_STRUCT(Dict)

static int fast_Err_Occurred(HPyContext *ctx) { return thread_of(ctx)->pending; }

static void fast_Err_Clear(HPyContext *ctx) {
    if (thread_of(ctx)->pending) {
        slow_Err_Clear(ctx);
    }
}

static HPy fast_Err_SetFromErrnoWithFilename(HPyContext *ctx, HPy type, const char *name) {
    thread_of(ctx)->error_number = errno;
    return slow_Err_SetFromErrnoWithFilename(ctx, type, name);
}

static void fast_Err_SetFromErrnoWithFilenameObjects(HPyContext *ctx, HPy type, HPy name1, HPy name2) {
    thread_of(ctx)->error_number = errno;
    slow_Err_SetFromErrnoWithFilenameObjects(ctx, type, name1, name2);
}

// Without a global lock there is nothing to release.
static HPyThreadState fast_LeavePythonExecution(HPyContext *ctx) {
    (void)ctx;
    return 0;
}

static void fast_ReenterPythonExecution(HPyContext *ctx, HPyThreadState state) {
    (void)ctx;
    (void)state;
}

void install_objects(HPyContext *ctx) {
    ctx->ctx_Dup = fast_Dup;
    ctx->ctx_Close = fast_Close;
    ctx->ctx_AsStruct_Object = fast_AsStruct_Object;
    ctx->ctx_AsStruct_Type = fast_AsStruct_Type;
    ctx->ctx_AsStruct_Long = fast_AsStruct_Long;
    ctx->ctx_AsStruct_Float = fast_AsStruct_Float;
    ctx->ctx_AsStruct_Unicode = fast_AsStruct_Unicode;
    ctx->ctx_AsStruct_Tuple = fast_AsStruct_Tuple;
    ctx->ctx_AsStruct_List = fast_AsStruct_List;
    ctx->ctx_AsStruct_Dict = fast_AsStruct_Dict;
    ctx->ctx_Err_Occurred = fast_Err_Occurred;
    ctx->ctx_Err_Clear = fast_Err_Clear;
    ctx->ctx_Err_SetFromErrnoWithFilename = fast_Err_SetFromErrnoWithFilename;
    ctx->ctx_Err_SetFromErrnoWithFilenameObjects = fast_Err_SetFromErrnoWithFilenameObjects;
    install_thread_states(ctx);
}

void install_thread_states(HPyContext *ctx) {
    ctx->ctx_LeavePythonExecution = fast_LeavePythonExecution;
    ctx->ctx_ReenterPythonExecution = fast_ReenterPythonExecution;
}
