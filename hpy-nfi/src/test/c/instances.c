// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Instances of a type that needs nothing at their end, tuples and lists, made and used before Python has seen them.
#include "hpy.h"

typedef struct {
    long value;
    HPyField object;
} Cell;
HPyType_HELPERS(Cell)

static HPyGlobal cell_type;
static HPyGlobal kept;

static HPy make(HPyContext *ctx, HPy type, long value)
{
    Cell *cell;
    HPy result = HPy_New(ctx, type, &cell);
    if (!HPy_IsNull(result)) {
        cell->value += value;  // zero before
    }
    return result;
}

HPyDef_SLOT(cell_new, HPy_tp_new)
static HPy cell_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    return make(ctx, type, nargs > 0 ? HPyLong_AsLong(ctx, args[0]) : 0);
}

HPyDef_GET(cell_value, "value")
static HPy cell_value_get(HPyContext *ctx, HPy self, void *closure)
{
    return HPyLong_FromLong(ctx, Cell_AsStruct(ctx, self)->value);
}

HPyDef_GET(cell_object, "object")
static HPy cell_object_get(HPyContext *ctx, HPy self, void *closure)
{
    return HPyField_Load(ctx, self, Cell_AsStruct(ctx, self)->object);
}

// what the receiver is lent must outlast calls of other receivers and a collection
HPyDef_METH(cell_around, "around", HPyFunc_O)
static HPy cell_around_impl(HPyContext *ctx, HPy self, HPy callback)
{
    HPy result = HPy_CallTupleDict(ctx, callback, HPy_NULL, HPy_NULL);
    if (HPy_IsNull(result)) {
        return HPy_NULL;
    }
    HPy_Close(ctx, result);
    return HPyLong_FromLong(ctx, Cell_AsStruct(ctx, self)->value);
}

static HPyDef *cell_defines[] = {&cell_new, &cell_value, &cell_object, &cell_around, NULL};
static HPyType_Spec cell_spec = {
    .name = "instances.Cell",
    .basicsize = sizeof(Cell),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,
    .builtin_shape = SHAPE(Cell),
    .defines = cell_defines,
};

static HPy list_of(HPyContext *ctx, HPy type, HPy arg)
{
    long count = HPyLong_AsLong(ctx, arg);
    HPyListBuilder builder = HPyListBuilder_New(ctx, count);
    for (long i = 0; i < count; i++) {
        HPy cell = make(ctx, type, i);
        HPyListBuilder_Set(ctx, builder, i, cell);
        HPy_Close(ctx, cell);
    }
    return HPyListBuilder_Build(ctx, builder);
}

HPyDef_METH(cells, "cells", HPyFunc_O)
static HPy cells_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy type = HPyGlobal_Load(ctx, cell_type);
    HPy result = list_of(ctx, type, arg);
    HPy_Close(ctx, type);
    return result;
}

// of a type that nothing but they refer to
HPyDef_METH(strangers, "strangers", HPyFunc_O)
static HPy strangers_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy type = HPyType_FromSpec(ctx, &cell_spec, NULL);
    HPy result = list_of(ctx, type, arg);
    HPy_Close(ctx, type);
    return result;
}

HPyDef_METH(waste, "waste", HPyFunc_O)
static HPy waste_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy type = HPyGlobal_Load(ctx, cell_type);
    for (long i = HPyLong_AsLong(ctx, arg); i > 0; i--) {
        HPy_Close(ctx, make(ctx, type, i));
    }
    HPy_Close(ctx, type);
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(pair, "pair", HPyFunc_O)
static HPy pair_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy type = HPyGlobal_Load(ctx, cell_type);
    HPy cell = make(ctx, type, 7);
    HPy other = HPyType_GenericNew(ctx, type, NULL, 0, HPy_NULL);
    HPyField_Store(ctx, cell, &Cell_AsStruct(ctx, cell)->object, arg);
    HPyGlobal_Store(ctx, &kept, other);
    HPy cell_class = HPy_Type(ctx, cell);
    HPy right = HPyBool_FromBool(ctx, HPy_Is(ctx, cell_class, type) && HPy_TypeCheck(ctx, other, type));
    HPy result = HPyTuple_Pack(ctx, 4, cell, cell, other, right);
    HPy_Close(ctx, cell_class);
    HPy_Close(ctx, cell);
    HPy_Close(ctx, other);
    HPy_Close(ctx, type);
    return result;
}

HPyDef_METH(take_kept, "take_kept", HPyFunc_NOARGS)
static HPy take_kept_impl(HPyContext *ctx, HPy self)
{
    HPy result = HPyGlobal_Load(ctx, kept);
    HPyGlobal_Store(ctx, &kept, HPy_NULL);
    return result;
}

HPyDef_METH(nested, "nested", HPyFunc_O)
static HPy nested_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return HPy_BuildValue(ctx, "(i[OO](OOOOOOO){s:O}d())", 1, arg, arg, arg, arg, arg, arg, arg, arg, arg, "k", arg, 2.5);
}

HPyDef_METH(waste_sequences, "waste_sequences", HPyFunc_O)
static HPy waste_sequences_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy items[10] = {arg, arg, arg, arg, arg, arg, arg, arg, arg, arg};
    HPy small = HPyTuple_FromArray(ctx, items, 2);
    HPy large = HPyTuple_FromArray(ctx, items, 10);
    HPy both = HPyTuple_Pack(ctx, 2, small, large);
    int right = HPyTuple_Check(ctx, both) && !HPyList_Check(ctx, both) && HPy_Is(ctx, small, small)
                && HPy_TypeCheck(ctx, large, ctx->h_TupleType) && !HPy_Is(ctx, small, large);
    HPy_Close(ctx, large);
    HPy_Close(ctx, small);
    HPy_Close(ctx, both);
    return HPyBool_FromBool(ctx, right);
}

HPyDef_METH(grown, "grown", HPyFunc_O)
static HPy grown_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPyListBuilder builder = HPyListBuilder_New(ctx, 2);
    HPyListBuilder_Set(ctx, builder, 0, arg);
    HPyListBuilder_Set(ctx, builder, 1, ctx->h_True);
    HPyListBuilder_Set(ctx, builder, 0, ctx->h_None);
    HPy list = HPyListBuilder_Build(ctx, builder);
    if (!HPyList_Check(ctx, list) || HPyList_Append(ctx, list, arg) < 0) {
        HPy_Close(ctx, list);
        return HPy_NULL;
    }
    return list;
}

HPyDef_METH(unset, "unset", HPyFunc_NOARGS)
static HPy unset_impl(HPyContext *ctx, HPy self)
{
    HPyTupleBuilder builder = HPyTupleBuilder_New(ctx, 2);
    HPyTupleBuilder_Set(ctx, builder, 1, ctx->h_None);
    return HPyTupleBuilder_Build(ctx, builder);
}

HPyDef_METH(tuple_of, "tuple_of", HPyFunc_VARARGS)
static HPy tuple_of_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPyTuple_FromArray(ctx, (HPy *)args, (HPy_ssize_t)nargs);
}

HPyDef_METH(same, "same", HPyFunc_O)
static HPy same_impl(HPyContext *ctx, HPy self, HPy arg) { return HPy_Dup(ctx, arg); }

// a number that no other open handle has
HPyDef_METH(handle_of, "handle_of", HPyFunc_O)
static HPy handle_of_impl(HPyContext *ctx, HPy self, HPy arg) { return HPyLong_FromUInt64_t(ctx, (uint64_t)arg._i); }

// the last argument once the first one was called
HPyDef_METH(last_after, "last_after", HPyFunc_VARARGS)
static HPy last_after_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    HPy result = HPy_CallTupleDict(ctx, args[0], HPy_NULL, HPy_NULL);
    if (HPy_IsNull(result)) {
        return HPy_NULL;
    }
    HPy_Close(ctx, result);
    return HPy_Dup(ctx, args[nargs - 1]);
}

HPyDef_METH(empty, "empty", HPyFunc_NOARGS)
static HPy empty_impl(HPyContext *ctx, HPy self)
{
    HPy tuple = HPyTupleBuilder_Build(ctx, HPyTupleBuilder_New(ctx, 0));
    HPy list = HPyListBuilder_Build(ctx, HPyListBuilder_New(ctx, 0));
    HPy result = HPyTuple_Pack(ctx, 2, tuple, list);
    HPy_Close(ctx, tuple);
    HPy_Close(ctx, list);
    return result;
}

HPyDef_SLOT(instances_exec, HPy_mod_exec)
static int instances_exec_impl(HPyContext *ctx, HPy module)
{
    HPy type = HPyType_FromSpec(ctx, &cell_spec, NULL);
    if (HPy_IsNull(type)) {
        return -1;
    }
    HPyGlobal_Store(ctx, &cell_type, type);
    int status = HPy_SetAttr_s(ctx, module, "Cell", type);
    HPy_Close(ctx, type);
    return status;
}

static HPyDef *defines[] = {&cells, &strangers, &waste, &pair, &take_kept, &nested,
                            &waste_sequences, &grown, &unset, &empty, &tuple_of, &same, &handle_of,
                            &last_after, &instances_exec, NULL};
static HPyGlobal *globals[] = {&cell_type, &kept, NULL};
static HPyModuleDef definition = {.defines = defines, .globals = globals};
HPy_MODINIT(instances, definition)
