// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// What upstream's development branch has added to the binary interface of 0.9.0: the end of the context, a slot, a shape.
#include "hpy.h"

typedef struct {
    HPyContext released;
    HPy h_DictType;
    void *(*ctx_AsStruct_Dict)(HPyContext *ctx, HPy h);
    int (*ctx_List_Insert)(HPyContext *ctx, HPy list, HPy_ssize_t index, HPy item);
    HPy (*ctx_GetSlice)(HPyContext *ctx, HPy object, HPy_ssize_t start, HPy_ssize_t end);
    int (*ctx_SetSlice)(HPyContext *ctx, HPy object, HPy_ssize_t start, HPy_ssize_t end, HPy value);
    int (*ctx_DelSlice)(HPyContext *ctx, HPy object, HPy_ssize_t start, HPy_ssize_t end);
    HPy (*ctx_GetIter)(HPyContext *ctx, HPy object);
    HPy (*ctx_Iter_Next)(HPyContext *ctx, HPy iterator);
    int (*ctx_Iter_Check)(HPyContext *ctx, HPy object);
    HPy (*ctx_Slice_New)(HPyContext *ctx, HPy start, HPy stop, HPy step);
} LaterContext;

enum { HPy_tp_descr_get = 54, HPyType_BuiltinShape_Dict = 7 };

static LaterContext *later(HPyContext *ctx) { return (LaterContext *)ctx; }

static HPy none_unless(HPyContext *ctx, int status) { return status < 0 ? HPy_NULL : HPy_Dup(ctx, ctx->h_None); }

HPyDef_METH(insert, "insert", HPyFunc_VARARGS)
static HPy insert_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return none_unless(ctx, later(ctx)->ctx_List_Insert(ctx, args[0], HPyLong_AsLong(ctx, args[1]), args[2]));
}

HPyDef_METH(get_slice, "get_slice", HPyFunc_VARARGS)
static HPy get_slice_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return later(ctx)->ctx_GetSlice(ctx, args[0], HPyLong_AsLong(ctx, args[1]), HPyLong_AsLong(ctx, args[2]));
}

HPyDef_METH(set_slice, "set_slice", HPyFunc_VARARGS)
static HPy set_slice_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    HPy_ssize_t start = HPyLong_AsLong(ctx, args[1]);
    return none_unless(ctx, later(ctx)->ctx_SetSlice(ctx, args[0], start, HPyLong_AsLong(ctx, args[2]), args[3]));
}

HPyDef_METH(del_slice, "del_slice", HPyFunc_VARARGS)
static HPy del_slice_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return none_unless(
        ctx, later(ctx)->ctx_DelSlice(ctx, args[0], HPyLong_AsLong(ctx, args[1]), HPyLong_AsLong(ctx, args[2])));
}

HPyDef_METH(collect, "collect", HPyFunc_O)
static HPy collect_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy iterator = later(ctx)->ctx_GetIter(ctx, arg);
    if (HPy_IsNull(iterator)) {
        return HPy_NULL;
    }
    HPy list = HPyList_New(ctx, 0);
    for (;;) {
        HPy item = later(ctx)->ctx_Iter_Next(ctx, iterator);
        if (HPy_IsNull(item)) {
            break;
        }
        HPyList_Append(ctx, list, item);
        HPy_Close(ctx, item);
    }
    HPy_Close(ctx, iterator);
    if (HPyErr_Occurred(ctx)) {
        HPy_Close(ctx, list);
        return HPy_NULL;
    }
    return list;
}

HPyDef_METH(is_iterator, "is_iterator", HPyFunc_O)
static HPy is_iterator_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return HPyBool_FromBool(ctx, later(ctx)->ctx_Iter_Check(ctx, arg));
}

HPyDef_METH(slice, "slice", HPyFunc_VARARGS)
static HPy slice_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return later(ctx)->ctx_Slice_New(ctx, args[0], args[1], nargs > 2 ? args[2] : HPy_NULL);
}

static HPy pack(HPyContext *ctx, HPy self, HPy instance, HPy owner)
{
    HPy items[] = {self, HPy_IsNull(instance) ? ctx->h_Ellipsis : instance, HPy_IsNull(owner) ? ctx->h_Ellipsis : owner};
    return HPyTuple_FromArray(ctx, items, 3);
}

static HPyDef descriptor_get = {.kind = HPyDef_Kind_Slot, .slot = {.slot = (HPySlot_Slot)HPy_tp_descr_get, .impl = (HPyCFunction)pack}};
static HPyDef *descriptor_defines[] = {&descriptor_get, NULL};
static HPyType_Spec descriptor_spec = {.name = "later.Descriptor", .defines = descriptor_defines};

typedef struct {
    long count;
} Counting;

HPyDef_METH(counting_bump, "bump", HPyFunc_NOARGS)
static HPy counting_bump_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, ++((Counting *)later(ctx)->ctx_AsStruct_Dict(ctx, self))->count);
}

static HPyDef *counting_defines[] = {&counting_bump, NULL};
static HPyType_Spec counting_spec = {.name = "later.Counting", .basicsize = sizeof(Counting), .defines = counting_defines,
                                     .builtin_shape = (HPyType_BuiltinShape)HPyType_BuiltinShape_Dict};

HPyDef_SLOT(later_exec, HPy_mod_exec)
static int later_exec_impl(HPyContext *ctx, HPy module)
{
    HPyType_SpecParam params[] = {{HPyType_SpecParam_Base, later(ctx)->h_DictType}, {0}};
    return HPyHelpers_AddType(ctx, module, "Counting", &counting_spec, params)
                   && HPyHelpers_AddType(ctx, module, "Descriptor", &descriptor_spec, NULL)
               ? 0
               : -1;
}

static HPyDef *defines[] = {&insert, &get_slice, &set_slice, &del_slice, &collect, &is_iterator, &slice, &later_exec, NULL};
static HPyModuleDef module = {.defines = defines};
HPy_MODINIT(later, module)
