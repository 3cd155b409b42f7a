// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// A struct beside each built-in shape, and the conversions to int and float.
#include "hpy.h"

typedef struct {
    long count;
} Extra;

typedef Extra Plain;
typedef Extra Whole;
typedef Extra Real;
typedef Extra Text;
typedef Extra Pair;
typedef Extra Items;

#define HELPERS_OF(NAME, KIND)                                                                                  \
    HPyType_HELPERS(NAME, KIND)                                                          \
    HPyDef_METH_IMPL(NAME##_next, "next", NAME##_next_impl, HPyFunc_NOARGS)                                     \
    static HPy NAME##_next_impl(HPyContext *ctx, HPy self)                                                      \
    {                                                                                                           \
        return HPyLong_FromLong(ctx, ++NAME##_AsStruct(ctx, self)->count);                                      \
    }                                                                                                           \
    static HPyDef *NAME##_defines[] = {&NAME##_next, NULL};                                                     \
    static HPyType_Spec NAME##_spec = {.name = "shapes." #NAME, .basicsize = sizeof(Extra),                     \
                                       .builtin_shape = KIND, .defines = NAME##_defines};

HELPERS_OF(Plain, HPyType_BuiltinShape_Object)
HELPERS_OF(Whole, HPyType_BuiltinShape_Long)
HELPERS_OF(Real, HPyType_BuiltinShape_Float)
HELPERS_OF(Text, HPyType_BuiltinShape_Unicode)
HELPERS_OF(Pair, HPyType_BuiltinShape_Tuple)
HELPERS_OF(Items, HPyType_BuiltinShape_List)

HPyDef_METH(to_int, "to_int", HPyFunc_O)
static HPy to_int_impl(HPyContext *ctx, HPy self, HPy arg) { return HPy_Long(ctx, arg); }

HPyDef_METH(to_float, "to_float", HPyFunc_O)
static HPy to_float_impl(HPyContext *ctx, HPy self, HPy arg) { return HPy_Float(ctx, arg); }

HPyDef_METH(shape, "shape", HPyFunc_O)
static HPy shape_impl(HPyContext *ctx, HPy self, HPy arg)
{
    return HPyLong_FromLong(ctx, _HPyType_GetBuiltinShape(ctx, arg));
}

static int add(HPyContext *ctx, HPy module, const char *name, HPyType_Spec *spec, HPy base)
{
    HPyType_SpecParam params[] = {{HPyType_SpecParam_Base, base}, {0}};
    return HPyHelpers_AddType(ctx, module, name, spec, params);
}

HPyDef_SLOT(shapes_exec, HPy_mod_exec)
static int shapes_exec_impl(HPyContext *ctx, HPy module)
{
    return add(ctx, module, "Plain", &Plain_spec, ctx->h_BaseObjectType)
                   && add(ctx, module, "Whole", &Whole_spec, ctx->h_LongType)
                   && add(ctx, module, "Real", &Real_spec, ctx->h_FloatType)
                   && add(ctx, module, "Text", &Text_spec, ctx->h_UnicodeType)
                   && add(ctx, module, "Pair", &Pair_spec, ctx->h_TupleType)
                   && add(ctx, module, "Items", &Items_spec, ctx->h_ListType)
               ? 0
               : -1;
}

static HPyDef *defines[] = {&to_int, &to_float, &shape, &shapes_exec, NULL};
static HPyModuleDef module = {.defines = defines};
HPy_MODINIT(shapes, module)
