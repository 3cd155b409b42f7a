// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Each function is one call of the API, so that the native side's answers can be compared with Python's.
#include "hpy.h"

#define UNARY(NAME)                                       \
    HPyDef_METH(NAME, #NAME, HPyFunc_O)                   \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, HPy arg) { return HPy_##NAME(ctx, arg); }

#define BINARY(NAME)                                      \
    HPyDef_METH(NAME, #NAME, HPyFunc_VARARGS)             \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) \
    {                                                     \
        return HPy_##NAME(ctx, args[0], args[1]);         \
    }

#define COMPARE(NAME)                                     \
    HPyDef_METH(NAME, #NAME, HPyFunc_VARARGS)             \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) \
    {                                                     \
        return HPy_RichCompare(ctx, args[0], args[1], HPy_##NAME); \
    }                                                     \
    HPyDef_METH(NAME##_bool, #NAME "_bool", HPyFunc_VARARGS) \
    static HPy NAME##_bool_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs) \
    {                                                     \
        int result = HPy_RichCompareBool(ctx, args[0], args[1], HPy_##NAME); \
        return result < 0 ? HPy_NULL : HPyBool_FromBool(ctx, result); \
    }

#define CONVERT(NAME, TYPE, AS, FROM, ERROR)              \
    HPyDef_METH(NAME, #NAME, HPyFunc_O)                   \
    static HPy NAME##_impl(HPyContext *ctx, HPy self, HPy arg) \
    {                                                     \
        TYPE value = AS(ctx, arg);                        \
        if (value == (TYPE)ERROR && HPyErr_Occurred(ctx)) { \
            return HPy_NULL;                              \
        }                                                 \
        return FROM(ctx, value);                          \
    }

UNARY(Negative)
UNARY(Positive)
UNARY(Absolute)
UNARY(Invert)
UNARY(Index)
UNARY(Long)
UNARY(Float)
BINARY(Add)
BINARY(Subtract)
BINARY(Multiply)
BINARY(FloorDivide)
BINARY(TrueDivide)
BINARY(Remainder)
BINARY(Lshift)
BINARY(Rshift)
BINARY(And)
BINARY(Or)
BINARY(Xor)
BINARY(InPlaceAdd)
BINARY(InPlaceSubtract)
BINARY(InPlaceMultiply)
BINARY(InPlaceFloorDivide)
BINARY(InPlaceTrueDivide)
BINARY(InPlaceRemainder)
BINARY(InPlaceLshift)
BINARY(InPlaceRshift)
BINARY(InPlaceAnd)
BINARY(InPlaceOr)
BINARY(InPlaceXor)
COMPARE(LT)
COMPARE(LE)
COMPARE(EQ)
COMPARE(NE)
COMPARE(GT)
COMPARE(GE)
CONVERT(int32, int32_t, HPyLong_AsInt32_t, HPyLong_FromInt32_t, -1)
CONVERT(uint32, uint32_t, HPyLong_AsUInt32_t, HPyLong_FromUInt32_t, -1)
CONVERT(mask32, uint32_t, HPyLong_AsUInt32_tMask, HPyLong_FromUInt32_t, -1)
CONVERT(int64, int64_t, HPyLong_AsInt64_t, HPyLong_FromInt64_t, -1)
CONVERT(uint64, uint64_t, HPyLong_AsUInt64_t, HPyLong_FromUInt64_t, -1)
CONVERT(mask64, uint64_t, HPyLong_AsUInt64_tMask, HPyLong_FromUInt64_t, -1)
CONVERT(ssize, HPy_ssize_t, HPyLong_AsSsize_t, HPyLong_FromSsize_t, -1)
CONVERT(size, size_t, HPyLong_AsSize_t, HPyLong_FromSize_t, -1)
CONVERT(as_double, double, HPyLong_AsDouble, HPyFloat_FromDouble, -1)
CONVERT(real, double, HPyFloat_AsDouble, HPyFloat_FromDouble, -1)
CONVERT(hash, HPy_hash_t, HPy_Hash, HPyLong_FromSsize_t, -1)
CONVERT(truth, int, HPy_IsTrue, HPyLong_FromInt32_t, -1)
CONVERT(number, int, HPyNumber_Check, HPyLong_FromInt32_t, -1)

HPyDef_METH(type, "type", HPyFunc_O)
static HPy type_impl(HPyContext *ctx, HPy self, HPy arg) { return HPy_Type(ctx, arg); }

HPyDef_METH(check, "check", HPyFunc_VARARGS)
static HPy check_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPyBool_FromBool(ctx, HPy_TypeCheck(ctx, args[0], args[1]));
}

HPyDef_METH(is, "is", HPyFunc_VARARGS)
static HPy is_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPyBool_FromBool(ctx, HPy_Is(ctx, args[0], args[1]));
}

static HPyDef *defines[] = {
    &Negative, &Positive, &Absolute, &Invert, &Index, &Long, &Float, &Add, &Subtract, &Multiply,
    &FloorDivide, &TrueDivide, &Remainder, &Lshift, &Rshift, &And, &Or, &Xor, &InPlaceAdd, &InPlaceSubtract,
    &InPlaceMultiply, &InPlaceFloorDivide, &InPlaceTrueDivide, &InPlaceRemainder, &InPlaceLshift,
    &InPlaceRshift, &InPlaceAnd, &InPlaceOr, &InPlaceXor, &LT, &LT_bool, &LE, &LE_bool, &EQ, &EQ_bool, &NE,
    &NE_bool, &GT, &GT_bool, &GE, &GE_bool, &int32, &uint32, &mask32, &int64, &uint64, &mask64, &ssize,
    &size, &as_double, &real, &hash, &truth, &number, &type, &check, &is, NULL};
static HPyModuleDef numbers = {.defines = defines};
HPy_MODINIT(numbers, numbers)
