// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

/* What loops.py calls, against HPy 0.9.0. capibench.c is the same against CPython's own API: keep them alike. */

#include "hpy.h"

HPyDef_METH(noargs, "noargs", HPyFunc_NOARGS)
static HPy noargs_impl(HPyContext *ctx, HPy self)
{
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(onearg_int, "onearg_int", HPyFunc_O)
static HPy onearg_int_impl(HPyContext *ctx, HPy self, HPy arg)
{
    long value = HPyLong_AsLong(ctx, arg);
    if (value == -1 && HPyErr_Occurred(ctx)) {
        return HPy_NULL;
    }
    return HPyLong_FromLong(ctx, value + 1);
}

HPyDef_METH(onearg_object, "onearg_object", HPyFunc_O)
static HPy onearg_object_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return HPy_Dup(ctx, arg);
}

HPyDef_METH(onearg, "onearg", HPyFunc_O)
static HPy onearg_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(varargs, "varargs", HPyFunc_VARARGS)
static HPy varargs_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    long sum = 0;
    for (size_t i = 0; i < nargs; i++) {
        long value = HPyLong_AsLong(ctx, args[i]);
        if (value == -1 && HPyErr_Occurred(ctx)) {
            return HPy_NULL;
        }
        sum += value;
    }
    return HPyLong_FromLong(ctx, sum);
}

HPyDef_METH(call_with_tuple, "call_with_tuple", HPyFunc_VARARGS)
static HPy call_with_tuple_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    if (nargs != 2) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "call_with_tuple() takes a callable and a tuple");
        return HPy_NULL;
    }
    return HPy_CallTupleDict(ctx, args[0], args[1], HPy_NULL);
}

HPyDef_METH(call_with_tuple_and_dict, "call_with_tuple_and_dict", HPyFunc_VARARGS)
static HPy call_with_tuple_and_dict_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    if (nargs != 3) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "call_with_tuple_and_dict() takes a callable, a tuple and a dict");
        return HPy_NULL;
    }
    return HPy_CallTupleDict(ctx, args[0], args[1], args[2]);
}

HPyDef_METH(allocate_int, "allocate_int", HPyFunc_NOARGS)
static HPy allocate_int_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, 2048);
}

HPyDef_METH(allocate_tuple, "allocate_tuple", HPyFunc_NOARGS)
static HPy allocate_tuple_impl(HPyContext *ctx, HPy self)
{
    return HPy_BuildValue(ctx, "ii", 2048, 2049);
}

typedef struct {
    long size;
} Sequence;

HPyType_HELPERS(Sequence)

HPyDef_SLOT(sequence_new, HPy_tp_new)
static HPy sequence_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Sequence *sequence;
    HPy result = HPy_New(ctx, type, &sequence);
    if (!HPy_IsNull(result)) {
        sequence->size = 1000;
    }
    return result;
}

HPyDef_SLOT(sequence_length, HPy_sq_length)
static HPy_ssize_t sequence_length_impl(HPyContext *ctx, HPy self)
{
    return Sequence_AsStruct(ctx, self)->size;
}

HPyDef_SLOT(sequence_item, HPy_sq_item)
static HPy sequence_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    return HPyLong_FromLong(ctx, Sequence_AsStruct(ctx, self)->size + (long)index);
}

HPyDef_METH(sequence_method, "method", HPyFunc_NOARGS)
static HPy sequence_method_impl(HPyContext *ctx, HPy self)
{
    return HPy_Dup(ctx, ctx->h_None);
}

// the functions of the module serve as methods too: none looks at its receiver
static HPyDef *sequence_defines[] = {&sequence_method, &onearg, &onearg_int, &varargs,
                                     &sequence_new, &sequence_length, &sequence_item, NULL};

static HPyType_Spec sequence_spec = {
    .name = "hpybench.Sequence",
    .basicsize = sizeof(Sequence),
    .builtin_shape = SHAPE(Sequence),
    .flags = HPy_TPFLAGS_DEFAULT,
    .defines = sequence_defines,
};

HPyDef_SLOT(hpybench_exec, HPy_mod_exec)
static int hpybench_exec_impl(HPyContext *ctx, HPy module)
{
    return HPyHelpers_AddType(ctx, module, "Sequence", &sequence_spec, NULL) ? 0 : -1;
}

static HPyDef *defines[] = {&noargs, &onearg, &onearg_int, &onearg_object, &varargs, &call_with_tuple,
                            &call_with_tuple_and_dict, &allocate_int, &allocate_tuple, &hpybench_exec, NULL};

static HPyModuleDef hpybench = {
    .doc = "Functions that do next to nothing.",
    .defines = defines,
};

HPy_MODINIT(hpybench, hpybench)
