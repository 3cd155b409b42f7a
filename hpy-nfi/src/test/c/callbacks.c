// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Functions that call back, between other work that goes up to Java.
#include "hpy.h"

#include <alloca.h>
#include <string.h>

HPyDef_METH(call, "call", HPyFunc_VARARGS)
static HPy call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_Call(ctx, args[0], args + 1, nargs - 1, HPy_NULL);
}

HPyDef_METH(call_tuple_dict, "call_tuple_dict", HPyFunc_VARARGS)
static HPy call_tuple_dict_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_CallTupleDict(ctx, args[0], nargs > 1 ? args[1] : HPy_NULL, nargs > 2 ? args[2] : HPy_NULL);
}

HPyDef_METH(call_one, "call_one", HPyFunc_O)
static HPy call_one_impl(HPyContext *ctx, HPy self, HPy callable)
{
    return HPy_CallTupleDict(ctx, callable, HPy_NULL, HPy_NULL);
}

// The sum of function(i) for i < n.
HPyDef_METH(sum, "sum", HPyFunc_VARARGS)
static HPy sum_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    long n = HPyLong_AsLong(ctx, args[1]);
    HPy total = HPyLong_FromLong(ctx, 0);
    for (long i = 0; i < n; i++) {
        HPy number = HPyLong_FromLong(ctx, i);
        HPy value = HPy_Call(ctx, args[0], &number, 1, HPy_NULL);
        HPy_Close(ctx, number);
        if (HPy_IsNull(value)) {
            HPy_Close(ctx, total);
            return HPy_NULL;
        }
        HPy next = HPy_Add(ctx, total, value);
        HPy_Close(ctx, value);
        HPy_Close(ctx, total);
        if (HPy_IsNull(next)) {
            return HPy_NULL;
        }
        total = next;
    }
    return total;
}

// [function(), name of its type, a float, a str, 1 << 100] with upcalls of many shapes before and after the callback,
// and much of the stack in use.
HPyDef_METH(busy, "busy", HPyFunc_VARARGS)
static HPy busy_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    volatile char *room = alloca(1 << 16);
    memset((char *)room, 7, 1 << 16);
    HPy list = HPyList_New(ctx, 0);
    HPy type = HPy_Type(ctx, args[0]);
    HPy name = HPy_GetAttr_s(ctx, type, "__name__");
    HPy value = HPy_Call(ctx, args[0], NULL, 0, HPy_NULL);
    if (HPy_IsNull(value) || room[1000] != 7) {
        HPy_Close(ctx, list);
        HPy_Close(ctx, type);
        HPy_Close(ctx, name);
        return HPy_NULL;
    }
    HPy real = HPyFloat_FromDouble(ctx, 1.5);
    HPy text = HPyUnicode_FromString(ctx, "gr\xc3\xbc\xc3\x9f");
    HPy one = HPyLong_FromLong(ctx, 1);
    HPy hundred = HPyLong_FromLong(ctx, 100);
    HPy big = HPy_Lshift(ctx, one, hundred);
    HPyList_Append(ctx, list, value);
    HPyList_Append(ctx, list, name);
    HPyList_Append(ctx, list, real);
    HPyList_Append(ctx, list, text);
    HPyList_Append(ctx, list, big);
    HPy handles[] = {type, name, value, real, text, one, hundred, big};
    for (size_t i = 0; i < sizeof handles / sizeof *handles; i++) {
        HPy_Close(ctx, handles[i]);
    }
    return list;
}

// Calls all; how many raised.
HPyDef_METH(count_errors, "count_errors", HPyFunc_VARARGS)
static HPy count_errors_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    long errors = 0;
    for (size_t i = 0; i < nargs; i++) {
        HPy value = HPy_Call(ctx, args[i], NULL, 0, HPy_NULL);
        if (HPy_IsNull(value)) {
            HPyErr_Clear(ctx);
            errors++;
        }
        HPy_Close(ctx, value);
    }
    return HPyLong_FromLong(ctx, errors);
}

// What is no handle at all, after a callback or instead of one.
HPyDef_METH(garbage, "garbage", HPyFunc_VARARGS)
static HPy garbage_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    if (nargs > 0) {
        HPy_Close(ctx, HPy_Call(ctx, args[0], NULL, 0, HPy_NULL));
    }
    HPy garbage;
    memset(&garbage, 0xFF, sizeof garbage);
    return garbage;
}

// Null and other kinds of arguments than the context function takes.
HPyDef_METH(misuse, "misuse", HPyFunc_VARARGS)
static HPy misuse_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    switch (HPyLong_AsLong(ctx, args[1])) {
    case 0: return HPy_CallTupleDict(ctx, HPy_NULL, HPy_NULL, HPy_NULL);
    case 1: return HPy_CallTupleDict(ctx, args[0], args[1], HPy_NULL);
    case 2: return HPy_CallTupleDict(ctx, args[0], HPy_NULL, args[1]);
    case 3: return HPy_Call(ctx, args[1], NULL, 0, HPy_NULL);
    default: return HPy_Call(ctx, args[0], NULL, 0, HPy_NULL);
    }
}

static HPyDef *defines[] = {&call, &call_tuple_dict, &call_one, &sum, &busy, &count_errors, &garbage, &misuse, NULL};

static HPyModuleDef callbacks = {.doc = "Functions that call back.", .defines = defines};

HPy_MODINIT(callbacks, callbacks)
