// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// A type with every kind of definition, its subclass and the errors of specifications.
#include "hpy.h"
#include <string.h>

typedef struct {
    long x;
    double y;
    char *label;
    HPyField object;
    HPyField second;
    int flag;
} Point;
HPyType_HELPERS(Point)

static long destroyed = 0;
static HPyGlobal point_type;

HPyDef_SLOT(point_new, HPy_tp_new)
static HPy point_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Point *point;
    HPy result = HPy_New(ctx, type, &point);
    if (!HPy_IsNull(result)) {
        point->label = "a point";
    }
    return result;
}

HPyDef_SLOT(point_init, HPy_tp_init)
static int point_init_impl(HPyContext *ctx, HPy self, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Point *point = Point_AsStruct(ctx, self);
    static const char *names[] = {"x", "y", NULL};
    point->y = 0;
    return HPyArg_ParseKeywordsDict(ctx, NULL, args, nargs, kw, "l|d", names, &point->x, &point->y) ? 0 : -1;
}

HPyDef_SLOT(point_destroy, HPy_tp_destroy)
static void point_destroy_impl(void *data) { destroyed++; }

HPyDef_SLOT(point_traverse, HPy_tp_traverse)
static int point_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((Point *)self)->object);
    return 0;
}

HPyDef_SLOT(point_repr, HPy_tp_repr)
static HPy point_repr_impl(HPyContext *ctx, HPy self)
{
    return HPyUnicode_FromFormat(ctx, "Point(%ld)", Point_AsStruct(ctx, self)->x);
}

static HPy make(HPyContext *ctx, long x)
{
    Point *point;
    HPy type = HPyGlobal_Load(ctx, point_type);
    HPy result = HPy_New(ctx, type, &point);
    HPy_Close(ctx, type);
    if (!HPy_IsNull(result)) {
        point->x = x;
    }
    return result;
}

static int as_long(HPyContext *ctx, HPy h, long *out)
{
    HPy type = HPyGlobal_Load(ctx, point_type);
    int is_point = HPy_TypeCheck(ctx, h, type);
    HPy_Close(ctx, type);
    if (is_point) {
        *out = Point_AsStruct(ctx, h)->x;
        return 0;
    }
    *out = HPyLong_AsLong(ctx, h);
    return *out == -1 && HPyErr_Occurred(ctx) ? -1 : 0;
}

HPyDef_SLOT(point_subtract, HPy_nb_subtract)
static HPy point_subtract_impl(HPyContext *ctx, HPy left, HPy right)
{
    long a, b;
    if (as_long(ctx, left, &a) < 0 || as_long(ctx, right, &b) < 0) {
        HPyErr_Clear(ctx);
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    }
    return make(ctx, a - b);
}

HPyDef_SLOT(point_negative, HPy_nb_negative)
static HPy point_negative_impl(HPyContext *ctx, HPy self) { return make(ctx, -Point_AsStruct(ctx, self)->x); }

HPyDef_SLOT(point_power, HPy_nb_power)
static HPy point_power_impl(HPyContext *ctx, HPy self, HPy exponent, HPy modulus)
{
    return HPyTuple_Pack(ctx, 3, self, exponent, modulus);
}

HPyDef_SLOT(point_bool, HPy_nb_bool)
static int point_bool_impl(HPyContext *ctx, HPy self) { return Point_AsStruct(ctx, self)->x != 0; }

HPyDef_SLOT(point_length, HPy_sq_length)
static HPy_ssize_t point_length_impl(HPyContext *ctx, HPy self) { return 3; }

HPyDef_SLOT(point_item, HPy_sq_item)
static HPy point_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    if (index < 0 || index >= 3) {
        HPyErr_SetString(ctx, ctx->h_IndexError, "point index out of range");
        return HPy_NULL;
    }
    return HPyLong_FromLong(ctx, index * 10);
}

HPyDef_SLOT(point_ass_item, HPy_sq_ass_item)
static int point_ass_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index, HPy value)
{
    Point_AsStruct(ctx, self)->x = HPy_IsNull(value) ? -index : HPyLong_AsLong(ctx, value) + index;
    return 0;
}

HPyDef_SLOT(point_contains, HPy_sq_contains)
static int point_contains_impl(HPyContext *ctx, HPy self, HPy key)
{
    long value;
    return as_long(ctx, key, &value) < 0 ? -1 : value == Point_AsStruct(ctx, self)->x;
}

HPyDef_SLOT(point_hash, HPy_tp_hash)
static HPy_hash_t point_hash_impl(HPyContext *ctx, HPy self) { return Point_AsStruct(ctx, self)->x; }

HPyDef_SLOT(point_compare, HPy_tp_richcompare)
static HPy point_compare_impl(HPyContext *ctx, HPy self, HPy other, HPy_RichCmpOp op)
{
    long a, b;
    if (as_long(ctx, self, &a) < 0 || as_long(ctx, other, &b) < 0) {
        HPyErr_Clear(ctx);
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    }
    HPy_RETURN_RICHCOMPARE(ctx, a, b, op);
}

HPyDef_SLOT(point_call, HPy_tp_call)
static HPy point_call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    return HPyLong_FromSsize_t(ctx, (HPy_ssize_t)nargs + (HPy_IsNull(kwnames) ? 0 : 100 * HPy_Length(ctx, kwnames)));
}

HPyDef_METH(point_twice, "twice", HPyFunc_NOARGS, .doc = "twice($self, /)\n--\n\nTwice x.")
static HPy point_twice_impl(HPyContext *ctx, HPy self)
{
    return HPyLong_FromLong(ctx, 2 * Point_AsStruct(ctx, self)->x);
}

HPyDef_METH(point_store, "store", HPyFunc_O)
static HPy point_store_impl(HPyContext *ctx, HPy self, HPy arg)
{
    Point *point = Point_AsStruct(ctx, self);
    HPyField_Store(ctx, self, &point->second, arg);
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(point_load, "load", HPyFunc_NOARGS)
static HPy point_load_impl(HPyContext *ctx, HPy self)
{
    Point *point = Point_AsStruct(ctx, self);
    return HPyField_IsNull(point->second) ? HPy_Dup(ctx, ctx->h_Ellipsis) : HPyField_Load(ctx, self, point->second);
}

HPyDef_MEMBER(point_x, "x", HPyMember_LONG, offsetof(Point, x))
HPyDef_MEMBER(point_y, "y", HPyMember_DOUBLE, offsetof(Point, y))
HPyDef_MEMBER(point_label, "label", HPyMember_STRING, offsetof(Point, label), .readonly = 1)
HPyDef_MEMBER(point_object, "object", HPyMember_OBJECT_EX, offsetof(Point, object))
HPyDef_MEMBER(point_flag, "flag", HPyMember_INT, offsetof(Point, flag))

HPyDef_GETSET(point_double_x, "double_x", .closure = (void *)2, .doc = "x scaled")
static HPy point_double_x_get(HPyContext *ctx, HPy self, void *closure)
{
    return HPyLong_FromLong(ctx, Point_AsStruct(ctx, self)->x * (long)closure);
}
static int point_double_x_set(HPyContext *ctx, HPy self, HPy value, void *closure)
{
    if (HPy_IsNull(value)) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "cannot delete");
        return -1;
    }
    Point_AsStruct(ctx, self)->x = HPyLong_AsLong(ctx, value) / (long)closure;
    return 0;
}

static HPyDef *point_defines[] = {
    &point_new, &point_init, &point_destroy, &point_traverse, &point_repr, &point_subtract, &point_negative, &point_power,
    &point_bool, &point_length, &point_item, &point_ass_item, &point_contains, &point_hash, &point_compare, &point_call,
    &point_twice, &point_store, &point_load, &point_x, &point_y, &point_label, &point_object, &point_flag, &point_double_x,
    NULL};
static HPyType_Spec point_spec = {.name = "types.Point", .basicsize = sizeof(Point), .defines = point_defines,
                                  .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE | HPy_TPFLAGS_HAVE_GC,
                                  .doc = "A point."};

typedef struct {
    Point base;
    long z;
} Point3;
HPyType_HELPERS(Point3)

HPyDef_MEMBER(point3_z, "z", HPyMember_LONG, offsetof(Point3, z))
static HPyDef *point3_defines[] = {&point3_z, NULL};
static HPyType_Spec point3_spec = {.name = "types.Point3", .basicsize = sizeof(Point3), .defines = point3_defines};

static HPyType_Spec plain_spec = {.name = "types.Plain", .basicsize = sizeof(long)};

static HPyGlobal saved;
static long finalized = 0;

HPyDef_SLOT(phoenix_finalize, HPy_tp_finalize)
static void phoenix_finalize_impl(HPyContext *ctx, HPy self)
{
    finalized++;
    HPyGlobal_Store(ctx, &saved, self);
}

HPyDef_METH(finalized_count, "finalized_count", HPyFunc_NOARGS)
static HPy finalized_count_impl(HPyContext *ctx, HPy self) { return HPyLong_FromLong(ctx, finalized); }

HPyDef_METH(take_saved, "take_saved", HPyFunc_NOARGS)
static HPy take_saved_impl(HPyContext *ctx, HPy self)
{
    HPy result = HPyGlobal_Load(ctx, saved);
    HPyGlobal_Store(ctx, &saved, ctx->h_None);
    return result;
}

typedef struct {
    long value;
} Phoenix;

HPyDef_MEMBER(phoenix_value, "value", HPyMember_LONG, offsetof(Phoenix, value))
static HPyDef *phoenix_defines[] = {&phoenix_finalize, &phoenix_value, NULL};
static HPyType_Spec phoenix_spec = {.name = "types.Phoenix", .basicsize = sizeof(Phoenix), .defines = phoenix_defines};

typedef struct {
    long extra;
} Number;
HPyType_HELPERS(Number, HPyType_BuiltinShape_Long)

HPyDef_METH(number_bump, "bump", HPyFunc_NOARGS)
static HPy number_bump_impl(HPyContext *ctx, HPy self) { return HPyLong_FromLong(ctx, ++Number_AsStruct(ctx, self)->extra); }

HPyDef_MEMBER(number_extra, "extra", HPyMember_LONG, offsetof(Number, extra))
static HPyDef *number_defines[] = {&number_bump, &number_extra, NULL};
static HPyType_Spec number_spec = {.name = "types.Number", .basicsize = sizeof(Number), .defines = number_defines,
                                   .builtin_shape = SHAPE(Number)};

HPyDef_METH(destroyed_count, "destroyed_count", HPyFunc_NOARGS)
static HPy destroyed_count_impl(HPyContext *ctx, HPy self) { return HPyLong_FromLong(ctx, destroyed); }

HPyDef_METH(bad_shape, "bad_shape", HPyFunc_NOARGS)
static HPy bad_shape_impl(HPyContext *ctx, HPy self)
{
    HPyType_Spec spec = {.name = "types.Bad", .builtin_shape = 42};
    return HPyType_FromSpec(ctx, &spec, NULL);
}

HPyDef_METH(no_traverse, "no_traverse", HPyFunc_NOARGS)
static HPy no_traverse_impl(HPyContext *ctx, HPy self)
{
    HPyType_Spec spec = {.name = "types.Bad", .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC};
    return HPyType_FromSpec(ctx, &spec, NULL);
}

HPyDef_METH(legacy_type, "legacy_type", HPyFunc_NOARGS)
static HPy legacy_type_impl(HPyContext *ctx, HPy self)
{
    HPyType_Spec spec = {.name = "types.Bad", .builtin_shape = HPyType_BuiltinShape_Legacy};
    return HPyType_FromSpec(ctx, &spec, NULL);
}

HPyDef_METH(wrong_struct, "wrong_struct", HPyFunc_O)
static HPy wrong_struct_impl(HPyContext *ctx, HPy self, HPy arg)
{
    Point *point = Point_AsStruct(ctx, arg);
    return point == NULL ? HPy_NULL : HPyLong_FromLong(ctx, point->x);
}

HPyDef_SLOT(types_exec, HPy_mod_exec)
static int types_exec_impl(HPyContext *ctx, HPy module)
{
    HPy type = HPyType_FromSpec(ctx, &point_spec, NULL);
    if (HPy_IsNull(type)) {
        return -1;
    }
    HPyGlobal_Store(ctx, &point_type, type);
    HPyType_SpecParam params[] = {{HPyType_SpecParam_Base, type}, {0}};
    int status = HPy_SetAttr_s(ctx, module, "Point", type);
    if (!HPyHelpers_AddType(ctx, module, "Point3", &point3_spec, params)) {
        status = -1;
    }
    if (!HPyHelpers_AddType(ctx, module, "Plain", &plain_spec, NULL)) {
        status = -1;
    }
    HPyType_SpecParam number_params[] = {{HPyType_SpecParam_Base, ctx->h_LongType}, {0}};
    if (!HPyHelpers_AddType(ctx, module, "Phoenix", &phoenix_spec, NULL)
        || !HPyHelpers_AddType(ctx, module, "Number", &number_spec, number_params)) {
        status = -1;
    }
    HPy_Close(ctx, type);
    return status;
}

static HPyDef *defines[] = {&destroyed_count, &finalized_count, &take_saved, &bad_shape, &no_traverse, &legacy_type, &wrong_struct, &types_exec, NULL};
static HPyGlobal *globals[] = {&point_type, &saved, NULL};
static HPyModuleDef types = {.defines = defines, .globals = globals};
HPy_MODINIT(types, types)
