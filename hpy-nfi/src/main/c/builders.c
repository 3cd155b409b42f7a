// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Trackers and the builders of lists and tuples: arrays of handles that only C sees until they are built.
#include "runtime.h"

#include <stdlib.h>

typedef struct {
    HPy_ssize_t size;
    HPy_ssize_t capacity;
    HPy items[];
} Handles;

static Handles *new_handles(HPy_ssize_t capacity) {
    if (capacity < 0 || (size_t)capacity > (SIZE_MAX / sizeof(HPy)) / 2) {
        return NULL;
    }
    Handles *handles = calloc(1, sizeof(Handles) + (size_t)capacity * sizeof(HPy));
    if (handles != NULL) {
        handles->capacity = capacity;
    }
    return handles;
}

static void close_all(HPyContext *ctx, Handles *handles) {
    for (HPy_ssize_t i = 0; i < handles->size; i++) {
        ctx->ctx_Close(ctx, handles->items[i]);
    }
}

// Builders report a failed allocation when they are built.
static Handles *new_builder(HPy_ssize_t size) {
    Handles *handles = new_handles(size);
    if (handles != NULL) {
        handles->size = size;
    }
    return handles;
}

static void set_item(HPyContext *ctx, Handles *handles, HPy_ssize_t index, HPy h) {
    if (handles != NULL && index >= 0 && index < handles->size) {
        HPy old = handles->items[index];
        handles->items[index] = fast_Dup(ctx, h);
        fast_Close(ctx, old);
    }
}

static void cancel(HPyContext *ctx, Handles *handles) {
    if (handles != NULL) {
        close_all(ctx, handles);
        free(handles);
    }
}

static HPyListBuilder fast_ListBuilder_New(HPyContext *ctx, HPy_ssize_t size) {
    (void)ctx;
    return (HPyListBuilder)new_builder(size);
}

static void fast_ListBuilder_Set(HPyContext *ctx, HPyListBuilder builder, HPy_ssize_t index, HPy h) {
    set_item(ctx, (Handles *)builder, index, h);
}

// Java reads the array; C keeps owning it.
static HPy fast_ListBuilder_Build(HPyContext *ctx, HPyListBuilder builder) {
    HPy list = slow_ListBuilder_Build(ctx, builder);
    cancel(ctx, (Handles *)builder);
    return list;
}

static void fast_ListBuilder_Cancel(HPyContext *ctx, HPyListBuilder builder) { cancel(ctx, (Handles *)builder); }

static HPyTupleBuilder fast_TupleBuilder_New(HPyContext *ctx, HPy_ssize_t size) {
    (void)ctx;
    return (HPyTupleBuilder)new_builder(size);
}

static void fast_TupleBuilder_Set(HPyContext *ctx, HPyTupleBuilder builder, HPy_ssize_t index, HPy h) {
    set_item(ctx, (Handles *)builder, index, h);
}

static HPy fast_TupleBuilder_Build(HPyContext *ctx, HPyTupleBuilder builder) {
    HPy tuple = slow_TupleBuilder_Build(ctx, builder);
    cancel(ctx, (Handles *)builder);
    return tuple;
}

static void fast_TupleBuilder_Cancel(HPyContext *ctx, HPyTupleBuilder builder) { cancel(ctx, (Handles *)builder); }

static HPyTracker fast_Tracker_New(HPyContext *ctx, HPy_ssize_t size) {
    // a tracker is a cell that points to the array, since the array moves when it grows
    Handles **cell = malloc(sizeof(Handles *));
    Handles *handles = new_handles(size > 0 ? size : 5);
    if (cell == NULL || handles == NULL) {
        free(cell);
        free(handles);
        slow_Err_NoMemory(ctx);
        return 0;
    }
    *cell = handles;
    return (HPyTracker)cell;
}

static int fast_Tracker_Add(HPyContext *ctx, HPyTracker tracker, HPy h) {
    Handles **cell = (Handles **)tracker;
    Handles *handles = *cell;
    if (handles->size == handles->capacity) {
        HPy_ssize_t capacity = handles->capacity * 2;
        Handles *grown = realloc(handles, sizeof(Handles) + (size_t)capacity * sizeof(HPy));
        if (grown == NULL) {
            slow_Err_NoMemory(ctx);
            return -1;
        }
        grown->capacity = capacity;
        *cell = handles = grown;
    }
    handles->items[handles->size++] = h;
    return 0;
}

static void fast_Tracker_ForgetAll(HPyContext *ctx, HPyTracker tracker) {
    (void)ctx;
    (*(Handles **)tracker)->size = 0;
}

static void fast_Tracker_Close(HPyContext *ctx, HPyTracker tracker) {
    Handles **cell = (Handles **)tracker;
    if (cell != NULL) {
        cancel(ctx, *cell);
        free(cell);
    }
}

void install_builders(HPyContext *ctx) {
    ctx->ctx_ListBuilder_New = fast_ListBuilder_New;
    ctx->ctx_ListBuilder_Set = fast_ListBuilder_Set;
    ctx->ctx_ListBuilder_Build = fast_ListBuilder_Build;
    ctx->ctx_ListBuilder_Cancel = fast_ListBuilder_Cancel;
    ctx->ctx_TupleBuilder_New = fast_TupleBuilder_New;
    ctx->ctx_TupleBuilder_Set = fast_TupleBuilder_Set;
    ctx->ctx_TupleBuilder_Build = fast_TupleBuilder_Build;
    ctx->ctx_TupleBuilder_Cancel = fast_TupleBuilder_Cancel;
}

void install_trackers(HPyContext *ctx) {
    ctx->ctx_Tracker_New = fast_Tracker_New;
    ctx->ctx_Tracker_Add = fast_Tracker_Add;
    ctx->ctx_Tracker_ForgetAll = fast_Tracker_ForgetAll;
    ctx->ctx_Tracker_Close = fast_Tracker_Close;
}
