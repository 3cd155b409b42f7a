// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// The memory that C and Java share. Java reads and writes the same structs through the offsets which
// pp_layout() reports; nothing here moves once it is made.
//
//   handle (64 bits)
//     0                         no object
//     0000 gggg iiiiiiii        entry i of the table, of generation g; below FIRST_INDEX a constant of the context
//     0001 pppp pppppppp        the int p, 48 bits signed
//     0002.. .. FFFA..          a double: its bits + 0x0002 << 48, every NaN being 0x7FF8 << 48
#ifndef PROTOPYTHON_RUNTIME_H
#define PROTOPYTHON_RUNTIME_H

#include "hpy_context.h"

#include <string.h>

// called by Java
#define EXPORT __attribute__((visibility("default")))

#define FIRST_INDEX 256u
#define CAPACITY (1u << 24)
#define GLOBALS (1u << 16)
#define IMMORTAL 0x80000000u
#define ARGUMENT_WORDS 1024

#define TAG_SHIFT 48
#define HANDLE_BITS (((uint64_t)1 << TAG_SHIFT) - 1)  // of a table handle
#define TAG_INT ((uint64_t)1)
#define DOUBLE_OFFSET ((uint64_t)2 << TAG_SHIFT)
#define CANONICAL_NAN ((uint64_t)0x7FF8 << TAG_SHIFT)
#define INT_MIN48 (-((int64_t)1 << 47))
#define INT_MAX48 (((int64_t)1 << 47) - 1)

// What an entry's object is, as far as C has to know; 0 where Java did not say.
enum {
    KIND_TYPE_MASK = 0xFF,  // constant index of the exact built-in type, or 0
    KIND_LONG = 1 << 8,
    KIND_UNICODE = 1 << 9,
    KIND_BYTES = 1 << 10,
    KIND_TUPLE = 1 << 11,
    KIND_LIST = 1 << 12,
    KIND_DICT = 1 << 13,
    KIND_NUMBER = 1 << 14,
    KIND_KNOWN = 1 << 15,
    KIND_CLASS = 1 << 16,    // a type whose instances C can make: with a small struct and nothing to do at their end
    KIND_NASCENT = 1 << 17,  // what C has made and Java has not seen: an instance, a tuple or a list
};

typedef struct {
    uint32_t generation;
    uint32_t references;
    void *data;  // the native struct of the object, or NULL
    uint32_t kind;
    uint32_t next;  // in a free list
    // KIND_CLASS: size class of the structs. KIND_NASCENT: of a tuple or list the Handles, of an instance the handle of its
    // type | the number of its thread << 48
    uint64_t type;
} Entry;

// An array of handles that only C sees: of a builder, of a tracker.
typedef struct Handles {
    union {
        HPy_ssize_t size;
        struct Handles *next;  // while it is free and small
    };
    HPy_ssize_t capacity;
    HPy items[];
} Handles;

#define SMALL_HANDLES 6

#define KIND_NASCENT_TUPLE (KIND_NASCENT | KIND_KNOWN | KIND_TUPLE | CONST_TupleType)
#define KIND_NASCENT_LIST (KIND_NASCENT | KIND_KNOWN | KIND_LIST | CONST_ListType)

#define SLAB_CLASSES 9
#define SLAB_STRUCTS 256  // at most
#define SLAB_GRAIN_SHIFT 4

// Zeroed memory for structs of one size, and who may have got some that Java does not know yet.
typedef struct {
    char *next;
    uint32_t left;
    uint32_t nascents;
    HPy nascent[SLAB_STRUCTS];
} Slab;

// One per Python context.
typedef struct {
    Entry *entries;
    HPyGlobal *globals;
    uint32_t unused;    // the first entry that was never used
    int32_t parallel;   // several threads are attached: counts must be atomic
    uint32_t lock;      // guards globals while parallel
    uint32_t reserved;
    struct Region *regions;  // the memory of small Handles
    struct Calls *calls;  // what trace mode counts, NULL before it is used
    void (*trace_hook)(int32_t id, int32_t leaving);  // Java's, NULL while nobody listens
} Shared;

// A stack of its own for functions of extensions; stacks.c tells of it.
typedef struct NativeStack {
    void *extension;  // where the suspended function stands
    void *java;       // where Java stands meanwhile, or else stood
    void *top;
    struct NativeStack *next;
} NativeStack;

// What a suspended function wants of Java.
enum {
    REQUEST_CALL_TUPLE_DICT,
    REQUEST_CALL,
};

// One per attached thread and Python context; the struct that extensions see comes first.
typedef struct {
    HPyContext context;
    NativeStack *stack;          // on which an extension runs, NULL on Java's
    void *upcall;                // what a function on it is about to call
    uint64_t requested[3];       // operands of the request
    uint64_t request;
    NativeStack *stacks;         // all
    Shared *shared;
    Entry *entries;
    void **targets;              // Java's upcall pointers by id, NULL until first used
    void *(*resolve)(HPyContext *, int32_t);  // makes one of them
    int32_t pending;             // an exception is pending
    int32_t java;                // index of the Java side of this struct
    uint32_t free;               // head of the free list, 0 at its end
    uint32_t freed;              // handles closed by C since Java last swept
    int32_t error_number;        // errno, noted before an upcall
    int32_t reserved;
    uint64_t arguments[ARGUMENT_WORDS];
    HPyContext *inner;           // trace mode: the functions that its wrappers call
    struct Checks *checks;       // debug mode
    Handles *small;              // free ones, of SMALL_HANDLES
    Slab slabs[SLAB_CLASSES];    // by size class
} Thread;

static inline Thread *thread_of(HPyContext *ctx) { return (Thread *)ctx->_private; }

void *resolve(HPyContext *ctx, int32_t id);
void *on_java_stack(Thread *thread, void *upcall);

// Java's function of that number, to be called with the context. Its parameters must fit in registers.
static inline void *target(HPyContext *ctx, int32_t id) {
    Thread *thread = thread_of(ctx);
    void *known = __atomic_load_n(&thread->targets[id], __ATOMIC_ACQUIRE);
    if (known == NULL) {
        known = resolve(ctx, id);
    }
    return thread->stack == NULL ? known : on_java_stack(thread, known);
}

static inline bool is_immediate(HPy h) { return (h >> TAG_SHIFT) != 0; }
static inline bool is_int(HPy h) { return (h >> TAG_SHIFT) == TAG_INT; }
static inline bool is_double(HPy h) { return h >= DOUBLE_OFFSET; }
static inline bool is_constant(HPy h) { return h < FIRST_INDEX; }

static inline int64_t int_value(HPy h) { return (int64_t)(h << 16) >> 16; }

static inline double double_value(HPy h) {
    uint64_t bits = h - DOUBLE_OFFSET;
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static inline bool fits_int(int64_t value) { return value >= INT_MIN48 && value <= INT_MAX48; }

static inline HPy from_int(int64_t value) {
    return (TAG_INT << TAG_SHIFT) | ((uint64_t)value & (((uint64_t)1 << TAG_SHIFT) - 1));
}

static inline HPy from_double(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return (value == value ? bits : CANONICAL_NAN) + DOUBLE_OFFSET;
}

static inline HPy from_bool(bool value) { return value ? CONST_True : CONST_False; }

// int and bool both: their value. Anything else is false.
static inline bool integer(HPy h, int64_t *value) {
    if (is_int(h)) {
        *value = int_value(h);
        return true;
    }
    if (h == CONST_True || h == CONST_False) {
        *value = h == CONST_True;
        return true;
    }
    return false;
}

// int, bool and float: their value as a double, which is exact.
static inline bool real(HPy h, double *value) {
    int64_t whole;
    if (is_double(h)) {
        *value = double_value(h);
        return true;
    }
    if (integer(h, &whole)) {
        *value = (double)whole;
        return true;
    }
    return false;
}

// The entry of a table handle, or NULL where the handle is something else or stale.
static inline Entry *entry_of(Thread *thread, HPy h) {
    uint32_t index = (uint32_t)h;
    if (is_immediate(h) || index < FIRST_INDEX || index >= CAPACITY) {
        return NULL;
    }
    Entry *entry = thread->entries + index;
    return entry->generation == (uint32_t)(h >> 32) && entry->references != 0 ? entry : NULL;
}

static inline uint32_t kind_of(HPyContext *ctx, HPy h) {
    Entry *entry = entry_of(thread_of(ctx), h);
    return entry != NULL ? entry->kind : 0;
}

Handles *new_handles(Thread *thread, HPy_ssize_t capacity);
void free_handles(Thread *thread, Handles *handles);
void close_handles(HPyContext *ctx, Handles *handles);
void free_regions(Shared *shared);
void close_nascent(HPyContext *ctx, HPy instance, uint64_t type);
HPy new_sequence(HPyContext *ctx, uint32_t kind, Handles *handles);

HPy fast_Dup(HPyContext *ctx, HPy h);
void fast_Close(HPyContext *ctx, HPy h);

void install_numbers(HPyContext *ctx);
void install_comparisons(HPyContext *ctx);
void install_conversions(HPyContext *ctx);
void install_objects(HPyContext *ctx);
void install_instances(HPyContext *ctx);
void install_thread_states(HPyContext *ctx);
void install_builders(HPyContext *ctx);
void install_trackers(HPyContext *ctx);
void install_references(HPyContext *ctx);
void install_calls(HPyContext *ctx);

void free_stacks(Thread *thread);

#endif
