// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Trackers and the builders of lists and tuples: arrays of handles that only C sees until they are built.
#include "runtime.h"

#include <stdlib.h>

#define REGION 64

typedef struct {
    Handles handles;
    HPy items[SMALL_HANDLES];
} SmallHandles;

struct Region {
    struct Region *next;
    SmallHandles handles[REGION];
};

static Handles *more_small(Thread *thread) {
    struct Region *region = malloc(sizeof(struct Region));
    if (region == NULL) {
        return NULL;
    }
    for (int i = 0; i < REGION; i++) {
        region->handles[i].handles.next = i + 1 < REGION ? &region->handles[i + 1].handles : NULL;
    }
    struct Region **head = &thread->shared->regions;
    region->next = __atomic_load_n(head, __ATOMIC_RELAXED);
    while (!__atomic_compare_exchange_n(head, &region->next, region, true, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
    }
    return &region->handles[0].handles;
}

void free_regions(Shared *shared) {
    struct Region *region = shared->regions;
    while (region != NULL) {
        struct Region *next = region->next;
        free(region);
        region = next;
    }
}

static Handles *large_handles(HPy_ssize_t capacity) {
    if (capacity < 0 || (size_t)capacity > (SIZE_MAX / sizeof(HPy)) / 2) {
        return NULL;
    }
    Handles *handles = calloc(1, sizeof(Handles) + (size_t)capacity * sizeof(HPy));
    if (handles != NULL) {
        handles->capacity = capacity;
    }
    return handles;
}

// All items are null. What has the capacity SMALL_HANDLES is small.
Handles *new_handles(Thread *thread, HPy_ssize_t capacity) {
    if (capacity < 0 || capacity > SMALL_HANDLES) {
        return large_handles(capacity);
    }
    Handles *handles = thread->small != NULL ? thread->small : more_small(thread);
    if (handles != NULL) {
        thread->small = handles->next;
        handles->size = 0;
        handles->capacity = SMALL_HANDLES;
        memset(handles->items, 0, (size_t)capacity * sizeof(HPy));
    }
    return handles;
}

void free_handles(Thread *thread, Handles *handles) {
    if (handles->capacity == SMALL_HANDLES) {
        handles->next = thread->small;
        thread->small = handles;
    } else {
        free(handles);
    }
}

void close_handles(HPyContext *ctx, Handles *handles) {
    for (HPy_ssize_t i = 0; i < handles->size; i++) {
        fast_Close(ctx, handles->items[i]);
    }
    free_handles(thread_of(ctx), handles);
}

// Builders report a failed allocation when they are built.
static Handles *new_builder(HPyContext *ctx, HPy_ssize_t size) {
    Handles *handles = new_handles(thread_of(ctx), size);
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
        close_handles(ctx, handles);
    }
}

// What is built without Java, which has to complain of items that are not set.
static HPy build(HPyContext *ctx, uint32_t kind, Handles *handles) {
    if (handles == NULL || handles->size == 0) {
        return 0;
    }
    for (HPy_ssize_t i = 0; i < handles->size; i++) {
        if (handles->items[i] == 0) {
            return 0;
        }
    }
    return new_sequence(ctx, kind, handles);
}

static HPyListBuilder fast_ListBuilder_New(HPyContext *ctx, HPy_ssize_t size) {
    return (HPyListBuilder)new_builder(ctx, size);
}

static void fast_ListBuilder_Set(HPyContext *ctx, HPyListBuilder builder, HPy_ssize_t index, HPy h) {
    set_item(ctx, (Handles *)builder, index, h);
}

static HPy fast_ListBuilder_Build(HPyContext *ctx, HPyListBuilder builder) {
    HPy list = build(ctx, KIND_NASCENT_LIST, (Handles *)builder);
    if (list != 0) {
        return list;
    }
    // Java reads the array; C keeps owning it
    list = slow_ListBuilder_Build(ctx, builder);
    cancel(ctx, (Handles *)builder);
    return list;
}

static void fast_ListBuilder_Cancel(HPyContext *ctx, HPyListBuilder builder) { cancel(ctx, (Handles *)builder); }

static HPyTupleBuilder fast_TupleBuilder_New(HPyContext *ctx, HPy_ssize_t size) {
    return (HPyTupleBuilder)new_builder(ctx, size);
}

static void fast_TupleBuilder_Set(HPyContext *ctx, HPyTupleBuilder builder, HPy_ssize_t index, HPy h) {
    set_item(ctx, (Handles *)builder, index, h);
}

static HPy fast_TupleBuilder_Build(HPyContext *ctx, HPyTupleBuilder builder) {
    HPy tuple = build(ctx, KIND_NASCENT_TUPLE, (Handles *)builder);
    if (tuple != 0) {
        return tuple;
    }
    tuple = slow_TupleBuilder_Build(ctx, builder);
    cancel(ctx, (Handles *)builder);
    return tuple;
}

static void fast_TupleBuilder_Cancel(HPyContext *ctx, HPyTupleBuilder builder) { cancel(ctx, (Handles *)builder); }

static HPy fast_Tuple_FromArray(HPyContext *ctx, const HPy items[], HPy_ssize_t n) {
    Handles *handles = n > 0 ? new_handles(thread_of(ctx), n) : NULL;
    if (handles == NULL) {
        return slow_Tuple_FromArray(ctx, items, n);
    }
    for (; handles->size < n; handles->size++) {
        if (!is_immediate(items[handles->size]) && !is_constant(items[handles->size])
            && entry_of(thread_of(ctx), items[handles->size]) == NULL) {
            break;
        }
        handles->items[handles->size] = fast_Dup(ctx, items[handles->size]);
    }
    // a null or closed handle is for Java to tell of
    HPy tuple = handles->size == n ? build(ctx, KIND_NASCENT_TUPLE, handles) : 0;
    if (tuple == 0) {
        close_handles(ctx, handles);
        tuple = slow_Tuple_FromArray(ctx, items, n);
    }
    return tuple;
}

static HPyTracker fast_Tracker_New(HPyContext *ctx, HPy_ssize_t size) {
    // a tracker is a cell that points to the array, since the array moves when it grows
    Handles **cell = malloc(sizeof(Handles *));
    Handles *handles = large_handles(size > 0 ? size : 5);
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
        // debug mode has trackers too
        for (HPy_ssize_t i = 0; i < (*cell)->size; i++) {
            ctx->ctx_Close(ctx, (*cell)->items[i]);
        }
        free(*cell);
        free(cell);
    }
}

void install_builders(HPyContext *ctx) {
    ctx->ctx_ListBuilder_New = fast_ListBuilder_New;
    ctx->ctx_ListBuilder_Set = fast_ListBuilder_Set;
    ctx->ctx_ListBuilder_Build = fast_ListBuilder_Build;
    ctx->ctx_ListBuilder_Cancel = fast_ListBuilder_Cancel;
    ctx->ctx_Tuple_FromArray = fast_Tuple_FromArray;
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
