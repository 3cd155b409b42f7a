// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Arithmetic on immediate handles with Python's results to the last bit; errors, big results and every other operand
// go to Java.
#include "runtime.h"

#include <math.h>

// A result that fits no immediate is left to Java, which computes it anew.
static inline bool whole_result(int64_t value, HPy *result) {
    if (!fits_int(value)) {
        return false;
    }
    *result = from_int(value);
    return true;
}

static inline bool add_whole(int64_t a, int64_t b, HPy *result) { return whole_result(a + b, result); }
static inline bool subtract_whole(int64_t a, int64_t b, HPy *result) { return whole_result(a - b, result); }

static inline bool multiply_whole(int64_t a, int64_t b, HPy *result) {
    int64_t product;
    return !__builtin_mul_overflow(a, b, &product) && whole_result(product, result);
}

static inline bool floor_divide_whole(int64_t a, int64_t b, HPy *result) {
    if (b == 0) {
        return false;
    }
    int64_t quotient = a / b;
    return whole_result(a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient, result);
}

static inline bool remainder_whole(int64_t a, int64_t b, HPy *result) {
    if (b == 0) {
        return false;
    }
    int64_t rest = a % b;
    return whole_result(rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest, result);
}

static inline bool true_divide_whole(int64_t a, int64_t b, HPy *result) {
    if (b == 0) {
        return false;
    }
    // both are exact as doubles, so the one rounding is the right one
    *result = from_double((double)a / (double)b);
    return true;
}

static inline bool shift_left_whole(int64_t a, int64_t b, HPy *result) {
    if (a == 0 && b >= 0) {
        return whole_result(0, result);
    }
    if (b < 0 || b >= 48) {
        return false;
    }
    int64_t shifted = (int64_t)((uint64_t)a << b);
    return (shifted >> b) == a && whole_result(shifted, result);
}

static inline bool shift_right_whole(int64_t a, int64_t b, HPy *result) {
    return b >= 0 && whole_result(a >> (b < 63 ? b : 63), result);
}

static inline bool and_whole(int64_t a, int64_t b, HPy *result) { return whole_result(a & b, result); }
static inline bool or_whole(int64_t a, int64_t b, HPy *result) { return whole_result(a | b, result); }
static inline bool xor_whole(int64_t a, int64_t b, HPy *result) { return whole_result(a ^ b, result); }

static inline bool add_real(double a, double b, HPy *result) {
    *result = from_double(a + b);
    return true;
}

static inline bool subtract_real(double a, double b, HPy *result) {
    *result = from_double(a - b);
    return true;
}

static inline bool multiply_real(double a, double b, HPy *result) {
    *result = from_double(a * b);
    return true;
}

static inline bool true_divide_real(double a, double b, HPy *result) {
    *result = from_double(a / b);
    return b != 0;
}

// The rest has the sign of the divisor, and a zero rest its zero.
static double python_rest(double a, double b) {
    double rest = fmod(a, b);
    if (rest == 0) {
        return copysign(0, b);
    }
    return (rest < 0) != (b < 0) ? rest + b : rest;
}

static inline bool remainder_real(double a, double b, HPy *result) {
    if (b == 0) {
        return false;
    }
    *result = from_double(python_rest(a, b));
    return true;
}

static inline bool floor_divide_real(double a, double b, HPy *result) {
    if (b == 0) {
        return false;
    }
    double rest = fmod(a, b);
    double quotient = (a - rest) / b;
    if (rest != 0 && (rest < 0) != (b < 0)) {
        quotient -= 1;
    }
    if (quotient == 0) {
        quotient = copysign(0, a / b);
    } else {
        // the division above may be off by less than one half
        double floored = floor(quotient);
        quotient = quotient - floored > 0.5 ? floored + 1 : floored;
    }
    *result = from_double(quotient);
    return true;
}

#define REAL_OPERATION(NAME, OPERATION)                                      \
    static HPy fast_##NAME(HPyContext *ctx, HPy a, HPy b) {                  \
        int64_t m, n;                                                        \
        double x, y;                                                         \
        HPy result;                                                          \
        if (integer(a, &m) && integer(b, &n)) {                              \
            return OPERATION##_whole(m, n, &result) ? result : slow_##NAME(ctx, a, b); \
        }                                                                    \
        if (real(a, &x) && real(b, &y) && OPERATION##_real(x, y, &result)) { \
            return result;                                                   \
        }                                                                    \
        return slow_##NAME(ctx, a, b);                                       \
    }

// bool & bool is a bool, so only true ints are handled here
#define BIT_OPERATION(NAME, OPERATION)                                                            \
    static HPy fast_##NAME(HPyContext *ctx, HPy a, HPy b) {                                       \
        HPy result;                                                                               \
        if (is_int(a) && is_int(b) && OPERATION##_whole(int_value(a), int_value(b), &result)) { \
            return result;                                                                        \
        }                                                                                         \
        return slow_##NAME(ctx, a, b);                                                            \
    }

REAL_OPERATION(Add, add)
REAL_OPERATION(Subtract, subtract)
REAL_OPERATION(Multiply, multiply)
REAL_OPERATION(FloorDivide, floor_divide)
REAL_OPERATION(TrueDivide, true_divide)
REAL_OPERATION(Remainder, remainder)
REAL_OPERATION(InPlaceAdd, add)
REAL_OPERATION(InPlaceSubtract, subtract)
REAL_OPERATION(InPlaceMultiply, multiply)
REAL_OPERATION(InPlaceFloorDivide, floor_divide)
REAL_OPERATION(InPlaceTrueDivide, true_divide)
REAL_OPERATION(InPlaceRemainder, remainder)
BIT_OPERATION(Lshift, shift_left)
BIT_OPERATION(Rshift, shift_right)
BIT_OPERATION(And, and)
BIT_OPERATION(Or, or)
BIT_OPERATION(Xor, xor)
BIT_OPERATION(InPlaceLshift, shift_left)
BIT_OPERATION(InPlaceRshift, shift_right)
BIT_OPERATION(InPlaceAnd, and)
BIT_OPERATION(InPlaceOr, or)
BIT_OPERATION(InPlaceXor, xor)

static HPy fast_Negative(HPyContext *ctx, HPy h) {
    HPy result;
    int64_t value;
    if (is_double(h)) {
        return from_double(-double_value(h));
    }
    return integer(h, &value) && whole_result(-value, &result) ? result : slow_Negative(ctx, h);
}

static HPy fast_Positive(HPyContext *ctx, HPy h) {
    int64_t value;
    if (is_double(h)) {
        return h;
    }
    return integer(h, &value) ? from_int(value) : slow_Positive(ctx, h);
}

static HPy fast_Absolute(HPyContext *ctx, HPy h) {
    HPy result;
    int64_t value;
    if (is_double(h)) {
        return from_double(fabs(double_value(h)));
    }
    return integer(h, &value) && whole_result(value < 0 ? -value : value, &result) ? result : slow_Absolute(ctx, h);
}

static HPy fast_Invert(HPyContext *ctx, HPy h) {
    return is_int(h) ? from_int(~int_value(h)) : slow_Invert(ctx, h);
}

static int fast_Number_Check(HPyContext *ctx, HPy h) {
    int64_t value;
    if (is_double(h) || integer(h, &value)) {
        return 1;
    }
    return slow_Number_Check(ctx, h);
}

void install_numbers(HPyContext *ctx) {
    ctx->ctx_Add = fast_Add;
    ctx->ctx_Subtract = fast_Subtract;
    ctx->ctx_Multiply = fast_Multiply;
    ctx->ctx_FloorDivide = fast_FloorDivide;
    ctx->ctx_TrueDivide = fast_TrueDivide;
    ctx->ctx_Remainder = fast_Remainder;
    ctx->ctx_Lshift = fast_Lshift;
    ctx->ctx_Rshift = fast_Rshift;
    ctx->ctx_And = fast_And;
    ctx->ctx_Or = fast_Or;
    ctx->ctx_Xor = fast_Xor;
    ctx->ctx_InPlaceAdd = fast_InPlaceAdd;
    ctx->ctx_InPlaceSubtract = fast_InPlaceSubtract;
    ctx->ctx_InPlaceMultiply = fast_InPlaceMultiply;
    ctx->ctx_InPlaceFloorDivide = fast_InPlaceFloorDivide;
    ctx->ctx_InPlaceTrueDivide = fast_InPlaceTrueDivide;
    ctx->ctx_InPlaceRemainder = fast_InPlaceRemainder;
    ctx->ctx_InPlaceLshift = fast_InPlaceLshift;
    ctx->ctx_InPlaceRshift = fast_InPlaceRshift;
    ctx->ctx_InPlaceAnd = fast_InPlaceAnd;
    ctx->ctx_InPlaceOr = fast_InPlaceOr;
    ctx->ctx_InPlaceXor = fast_InPlaceXor;
    ctx->ctx_Negative = fast_Negative;
    ctx->ctx_Positive = fast_Positive;
    ctx->ctx_Absolute = fast_Absolute;
    ctx->ctx_Invert = fast_Invert;
    ctx->ctx_Number_Check = fast_Number_Check;
}
