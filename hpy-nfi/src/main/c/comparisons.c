// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Comparison, truth and identity of immediate handles and constants.
#include "runtime.h"

enum { LT, LE, EQ, NE, GT, GE };

#define COMPARE(a, b, op, result)                 \
    switch (op) {                                 \
        case LT: *(result) = (a) < (b); break;    \
        case LE: *(result) = (a) <= (b); break;   \
        case EQ: *(result) = (a) == (b); break;   \
        case NE: *(result) = (a) != (b); break;   \
        case GT: *(result) = (a) > (b); break;    \
        case GE: *(result) = (a) >= (b); break;   \
        default: return false;                    \
    }                                             \
    return true;

static bool compare(HPy a, HPy b, int op, bool *result) {
    int64_t m, n;
    double x, y;
    if (integer(a, &m) && integer(b, &n)) {
        COMPARE(m, n, op, result)
    }
    // an int of 48 bits is exact as a double, so nothing is rounded here
    if (real(a, &x) && real(b, &y)) {
        COMPARE(x, y, op, result)
    }
    return false;
}

static HPy fast_RichCompare(HPyContext *ctx, HPy a, HPy b, int op) {
    bool result;
    return compare(a, b, op, &result) ? from_bool(result) : slow_RichCompare(ctx, a, b, op);
}

static int fast_RichCompareBool(HPyContext *ctx, HPy a, HPy b, int op) {
    bool result;
    if (a == b && (is_immediate(a) || (a != 0 && is_constant(a)))) {
        // identity decides first, a NaN included
        if (op == EQ) {
            return 1;
        }
        if (op == NE) {
            return 0;
        }
    }
    return compare(a, b, op, &result) ? result : slow_RichCompareBool(ctx, a, b, op);
}

static int fast_IsTrue(HPyContext *ctx, HPy h) {
    if (is_int(h)) {
        return int_value(h) != 0;
    }
    if (is_double(h)) {
        return double_value(h) != 0;
    }
    if (h == CONST_True) {
        return 1;
    }
    if (h == CONST_False || h == CONST_None) {
        return 0;
    }
    return slow_IsTrue(ctx, h);
}

// Numbers that fit an immediate and the five singletons have no other handle; a type may have one.
static inline bool has_one_handle(HPy h) { return is_immediate(h) || h <= CONST_Ellipsis; }

static int fast_Is(HPyContext *ctx, HPy a, HPy b) {
    if (has_one_handle(a) || has_one_handle(b)) {
        return a == b;
    }
    Thread *thread = thread_of(ctx);
    if (a == b && (is_constant(a) || entry_of(thread, a) != NULL)) {
        return 1;
    }
    return slow_Is(ctx, a, b);
}

// The constant of the exact type, or 0 where C does not know it.
static HPy exact_type(HPyContext *ctx, HPy h) {
    if (is_int(h)) {
        return CONST_LongType;
    }
    if (is_double(h)) {
        return CONST_FloatType;
    }
    if (h == CONST_True || h == CONST_False) {
        return CONST_BoolType;
    }
    return kind_of(ctx, h) & KIND_TYPE_MASK;
}

static HPy fast_Type(HPyContext *ctx, HPy h) {
    HPy type = exact_type(ctx, h);
    return type != 0 ? type : slow_Type(ctx, h);
}

static int fast_TypeCheck(HPyContext *ctx, HPy h, HPy type) {
    HPy exact = exact_type(ctx, h);
    if (exact == 0 || !is_constant(type) || type == 0) {
        return slow_TypeCheck(ctx, h, type);
    }
    return type == exact || type == CONST_BaseObjectType || (exact == CONST_BoolType && type == CONST_LongType);
}

#define KIND_CHECK(NAME, KIND)                                       \
    static int fast_##NAME##_Check(HPyContext *ctx, HPy h) {         \
        if (is_immediate(h)) {                                       \
            return 0;                                                \
        }                                                            \
        uint32_t kind = kind_of(ctx, h);                             \
        return kind & KIND_KNOWN ? (kind & KIND) != 0 : slow_##NAME##_Check(ctx, h); \
    }

KIND_CHECK(Bytes, KIND_BYTES)
KIND_CHECK(Unicode, KIND_UNICODE)
KIND_CHECK(Tuple, KIND_TUPLE)
KIND_CHECK(List, KIND_LIST)
KIND_CHECK(Dict, KIND_DICT)

void install_comparisons(HPyContext *ctx) {
    ctx->ctx_RichCompare = fast_RichCompare;
    ctx->ctx_RichCompareBool = fast_RichCompareBool;
    ctx->ctx_IsTrue = fast_IsTrue;
    ctx->ctx_Is = fast_Is;
    ctx->ctx_Type = fast_Type;
    ctx->ctx_TypeCheck = fast_TypeCheck;
    ctx->ctx_Bytes_Check = fast_Bytes_Check;
    ctx->ctx_Unicode_Check = fast_Unicode_Check;
    ctx->ctx_Tuple_Check = fast_Tuple_Check;
    ctx->ctx_List_Check = fast_List_Check;
    ctx->ctx_Dict_Check = fast_Dict_Check;
}
