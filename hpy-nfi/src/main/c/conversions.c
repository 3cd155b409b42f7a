// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// C numbers to Python numbers and back. Whatever does not fit, is no number or needs a dunder goes to Java.
#include "runtime.h"

static HPy fast_Long_FromInt32_t(HPyContext *ctx, int32_t value) {
    (void)ctx;
    return from_int(value);
}

static HPy fast_Long_FromUInt32_t(HPyContext *ctx, uint32_t value) {
    (void)ctx;
    return from_int(value);
}

static HPy fast_Long_FromInt64_t(HPyContext *ctx, int64_t value) {
    return fits_int(value) ? from_int(value) : slow_Long_FromInt64_t(ctx, value);
}

static HPy fast_Long_FromUInt64_t(HPyContext *ctx, uint64_t value) {
    return value <= (uint64_t)INT_MAX48 ? from_int((int64_t)value) : slow_Long_FromUInt64_t(ctx, value);
}

static HPy fast_Long_FromSize_t(HPyContext *ctx, size_t value) {
    return value <= (size_t)INT_MAX48 ? from_int((int64_t)value) : slow_Long_FromSize_t(ctx, value);
}

static HPy fast_Long_FromSsize_t(HPyContext *ctx, HPy_ssize_t value) {
    return fits_int(value) ? from_int(value) : slow_Long_FromSsize_t(ctx, value);
}

static int32_t fast_Long_AsInt32_t(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) && value >= INT32_MIN && value <= INT32_MAX ? (int32_t)value
                                                                          : slow_Long_AsInt32_t(ctx, h);
}

static uint32_t fast_Long_AsUInt32_t(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) && value >= 0 && value <= UINT32_MAX ? (uint32_t)value : slow_Long_AsUInt32_t(ctx, h);
}

static uint32_t fast_Long_AsUInt32_tMask(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) ? (uint32_t)value : slow_Long_AsUInt32_tMask(ctx, h);
}

static int64_t fast_Long_AsInt64_t(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) ? value : slow_Long_AsInt64_t(ctx, h);
}

static uint64_t fast_Long_AsUInt64_t(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) && value >= 0 ? (uint64_t)value : slow_Long_AsUInt64_t(ctx, h);
}

static uint64_t fast_Long_AsUInt64_tMask(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) ? (uint64_t)value : slow_Long_AsUInt64_tMask(ctx, h);
}

static size_t fast_Long_AsSize_t(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) && value >= 0 ? (size_t)value : slow_Long_AsSize_t(ctx, h);
}

static HPy_ssize_t fast_Long_AsSsize_t(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) ? (HPy_ssize_t)value : slow_Long_AsSsize_t(ctx, h);
}

static double fast_Long_AsDouble(HPyContext *ctx, HPy h) {
    int64_t value;
    return integer(h, &value) ? (double)value : slow_Long_AsDouble(ctx, h);
}

static HPy fast_Float_FromDouble(HPyContext *ctx, double value) {
    (void)ctx;
    return from_double(value);
}

static double fast_Float_AsDouble(HPyContext *ctx, HPy h) {
    double value;
    return real(h, &value) ? value : slow_Float_AsDouble(ctx, h);
}

static HPy fast_Bool_FromBool(HPyContext *ctx, bool value) {
    (void)ctx;
    return from_bool(value);
}

static HPy fast_Index(HPyContext *ctx, HPy h) {
    return is_int(h) ? h : slow_Index(ctx, h);
}

static HPy fast_Long(HPyContext *ctx, HPy h) {
    if (is_int(h)) {
        return h;
    }
    if (is_double(h)) {
        double value = double_value(h);
        if (value > (double)INT_MIN48 && value < (double)INT_MAX48) {
            return from_int((int64_t)value);
        }
    }
    return slow_Long(ctx, h);
}

static HPy fast_Float(HPyContext *ctx, HPy h) {
    double value;
    return real(h, &value) ? from_double(value) : slow_Float(ctx, h);
}

static HPy_hash_t fast_Hash(HPyContext *ctx, HPy h) {
    int64_t value;
    // the modulus of Python's numeric hash is 2**61 - 1, beyond every immediate int; -1 means an error
    return integer(h, &value) ? (HPy_hash_t)(value == -1 ? -2 : value) : slow_Hash(ctx, h);
}

void install_conversions(HPyContext *ctx) {
    ctx->ctx_Long_FromInt32_t = fast_Long_FromInt32_t;
    ctx->ctx_Long_FromUInt32_t = fast_Long_FromUInt32_t;
    ctx->ctx_Long_FromInt64_t = fast_Long_FromInt64_t;
    ctx->ctx_Long_FromUInt64_t = fast_Long_FromUInt64_t;
    ctx->ctx_Long_FromSize_t = fast_Long_FromSize_t;
    ctx->ctx_Long_FromSsize_t = fast_Long_FromSsize_t;
    ctx->ctx_Long_AsInt32_t = fast_Long_AsInt32_t;
    ctx->ctx_Long_AsUInt32_t = fast_Long_AsUInt32_t;
    ctx->ctx_Long_AsUInt32_tMask = fast_Long_AsUInt32_tMask;
    ctx->ctx_Long_AsInt64_t = fast_Long_AsInt64_t;
    ctx->ctx_Long_AsUInt64_t = fast_Long_AsUInt64_t;
    ctx->ctx_Long_AsUInt64_tMask = fast_Long_AsUInt64_tMask;
    ctx->ctx_Long_AsSize_t = fast_Long_AsSize_t;
    ctx->ctx_Long_AsSsize_t = fast_Long_AsSsize_t;
    ctx->ctx_Long_AsDouble = fast_Long_AsDouble;
    ctx->ctx_Float_FromDouble = fast_Float_FromDouble;
    ctx->ctx_Float_AsDouble = fast_Float_AsDouble;
    ctx->ctx_Bool_FromBool = fast_Bool_FromBool;
    ctx->ctx_Index = fast_Index;
    ctx->ctx_Long = fast_Long;
    ctx->ctx_Float = fast_Float;
    ctx->ctx_Hash = fast_Hash;
}
