// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

/*
 * Vector: a one-dimensional array of C doubles whose length is fixed when it is made.
 *
 * Reading order: storage, conversion of elements, arithmetic, the sequence protocol, methods, the module.
 */

#include "hpy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    HPy_ssize_t size;
    double *data; /* owned; NULL when size is 0 */
} Vector;

HPyType_HELPERS(Vector)

static HPyGlobal vector_type;

/* ---- storage -------------------------------------------------------------------------------- */

/* Makes a zeroed vector of the given type; its struct is stored to *out. */
static HPy new_of_type(HPyContext *ctx, HPy type, HPy_ssize_t size, Vector **out)
{
    double *data = NULL;
    if (size > 0) {
        data = calloc((size_t)size, sizeof(double));
        if (data == NULL) {
            return HPyErr_NoMemory(ctx);
        }
    }
    HPy result = HPy_New(ctx, type, out);
    if (HPy_IsNull(result)) {
        free(data);
        return HPy_NULL;
    }
    (*out)->size = size;
    (*out)->data = data;
    return result;
}

static HPy new_vector(HPyContext *ctx, HPy_ssize_t size, Vector **out)
{
    HPy type = HPyGlobal_Load(ctx, vector_type);
    HPy result = new_of_type(ctx, type, size, out);
    HPy_Close(ctx, type);
    return result;
}

static int is_vector(HPyContext *ctx, HPy object)
{
    HPy type = HPyGlobal_Load(ctx, vector_type);
    int result = HPy_TypeCheck(ctx, object, type);
    HPy_Close(ctx, type);
    return result;
}

HPyDef_SLOT(vector_destroy, HPy_tp_destroy)
static void vector_destroy_impl(void *object)
{
    free(((Vector *)object)->data);
}

/* ---- conversion of elements ----------------------------------------------------------------- */

/* Raises TypeError for an operand or argument of the wrong type; "where" says which one it was. */
static HPy wrong_type(HPyContext *ctx, const char *where, const char *wanted, HPy object)
{
    HPy type = HPy_Type(ctx, object);
    const char *name = HPy_IsNull(type) ? NULL : HPyType_GetName(ctx, type);
    if (name != NULL) {
        HPyErr_Format(ctx, ctx->h_TypeError, "%s must be %s, not %s", where, wanted, name);
    }
    HPy_Close(ctx, type);
    return HPy_NULL;
}

/* Converts one element; returns 0 with *out set, or -1 with an error that names the element's index. */
static int as_element(HPyContext *ctx, HPy object, HPy_ssize_t index, double *out)
{
    double value = HPyFloat_AsDouble(ctx, object);
    if (value == -1.0 && HPyErr_Occurred(ctx)) {
        if (HPyErr_ExceptionMatches(ctx, ctx->h_TypeError)) {
            char where[64];
            snprintf(where, sizeof(where), "Vector element %lld", (long long)index);
            HPyErr_Clear(ctx);
            wrong_type(ctx, where, "a real number", object);
        }
        return -1;
    }
    *out = value;
    return 0;
}

/* Makes a vector of what the list holds. */
static HPy from_list(HPyContext *ctx, HPy type, HPy list)
{
    HPy_ssize_t size = HPy_Length(ctx, list);
    Vector *vector;
    HPy result = size < 0 ? HPy_NULL : new_of_type(ctx, type, size, &vector);
    for (HPy_ssize_t i = 0; i < size && !HPy_IsNull(result); i++) {
        HPy item = HPy_GetItem_i(ctx, list, i);
        if (HPy_IsNull(item) || as_element(ctx, item, i, &vector->data[i]) < 0) {
            HPy_Close(ctx, result);
            result = HPy_NULL;
        }
        HPy_Close(ctx, item);
    }
    return result;
}

static HPy to_list(HPyContext *ctx, const Vector *vector)
{
    HPyListBuilder builder = HPyListBuilder_New(ctx, vector->size);
    for (HPy_ssize_t i = 0; i < vector->size; i++) {
        HPy item = HPyFloat_FromDouble(ctx, vector->data[i]);
        if (HPy_IsNull(item)) {
            HPyListBuilder_Cancel(ctx, builder);
            return HPy_NULL;
        }
        HPyListBuilder_Set(ctx, builder, i, item);
        HPy_Close(ctx, item);
    }
    return HPyListBuilder_Build(ctx, builder);
}

HPyDef_SLOT(vector_new, HPy_tp_new)
static HPy vector_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    HPy_ssize_t keywords = HPy_IsNull(kw) ? 0 : HPy_Length(ctx, kw);
    if (keywords < 0) {
        return HPy_NULL;
    }
    if (keywords > 0) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "Vector() takes no keyword arguments");
        return HPy_NULL;
    }
    if (nargs != 1) {
        return HPyErr_Format(ctx, ctx->h_TypeError, "Vector() takes exactly one argument (%zd given)", nargs);
    }
    if (is_vector(ctx, args[0])) {
        Vector *copy;
        HPy result = new_of_type(ctx, type, Vector_AsStruct(ctx, args[0])->size, &copy);
        if (!HPy_IsNull(result) && copy->size > 0) {
            memcpy(copy->data, Vector_AsStruct(ctx, args[0])->data, (size_t)copy->size * sizeof(double));
        }
        return result;
    }
    if (HPyList_Check(ctx, args[0])) {
        return from_list(ctx, type, args[0]);
    }
    HPy list = HPy_Call(ctx, ctx->h_ListType, args, 1, HPy_NULL);
    if (HPy_IsNull(list)) {
        if (HPyErr_ExceptionMatches(ctx, ctx->h_TypeError)) {
            HPyErr_Clear(ctx);
            wrong_type(ctx, "Vector() argument", "a list or another iterable of numbers", args[0]);
        }
        return HPy_NULL;
    }
    HPy result = from_list(ctx, type, list);
    HPy_Close(ctx, list);
    return result;
}

/* ---- arithmetic ----------------------------------------------------------------------------- */

/* One operand: either a vector's elements (step 1) or one number for every position (step 0). */
typedef struct {
    const double *data;
    HPy_ssize_t step;
    HPy_ssize_t size;
    double number;
} Operand;

/* Returns 1 when the object can be an operand, 0 when it cannot, -1 with an error set. */
static int as_operand(HPyContext *ctx, HPy object, Operand *out)
{
    if (is_vector(ctx, object)) {
        const Vector *vector = Vector_AsStruct(ctx, object);
        out->data = vector->data;
        out->step = 1;
        out->size = vector->size;
        return 1;
    }
    if (!HPyNumber_Check(ctx, object)) {
        return 0;
    }
    out->number = HPyFloat_AsDouble(ctx, object);
    if (out->number == -1.0 && HPyErr_Occurred(ctx)) {
        if (!HPyErr_ExceptionMatches(ctx, ctx->h_TypeError)) {
            return -1;
        }
        HPyErr_Clear(ctx); /* a number that is not real: let its own type try */
        return 0;
    }
    out->data = &out->number;
    out->step = 0;
    out->size = -1;
    return 1;
}

static HPy arithmetic(HPyContext *ctx, HPy left, HPy right, char operator)
{
    Operand a, b;
    int usable = as_operand(ctx, left, &a);
    if (usable > 0) {
        usable = as_operand(ctx, right, &b);
    }
    if (usable <= 0) {
        return usable < 0 ? HPy_NULL : HPy_Dup(ctx, ctx->h_NotImplemented);
    }
    if (a.step == 1 && b.step == 1 && a.size != b.size) {
        return HPyErr_Format(ctx, ctx->h_ValueError, "vectors of different lengths: %zd and %zd", a.size, b.size);
    }
    Vector *vector;
    HPy result = new_vector(ctx, a.step == 1 ? a.size : b.size, &vector);
    if (HPy_IsNull(result)) {
        return HPy_NULL;
    }
    double *out = vector->data;
    HPy_ssize_t size = vector->size;
    for (HPy_ssize_t i = 0; i < size; i++) {
        double x = a.data[i * a.step];
        double y = b.data[i * b.step];
        switch (operator) {
        case '+':
            out[i] = x + y;
            break;
        case '-':
            out[i] = x - y;
            break;
        case '*':
            out[i] = x * y;
            break;
        default:
            if (y == 0.0) {
                HPy_Close(ctx, result);
                return HPyErr_Format(ctx, ctx->h_ZeroDivisionError, "division by zero at index %zd", i);
            }
            out[i] = x / y;
        }
    }
    return result;
}

HPyDef_SLOT(vector_add, HPy_nb_add)
static HPy vector_add_impl(HPyContext *ctx, HPy left, HPy right)
{
    return arithmetic(ctx, left, right, '+');
}

HPyDef_SLOT(vector_subtract, HPy_nb_subtract)
static HPy vector_subtract_impl(HPyContext *ctx, HPy left, HPy right)
{
    return arithmetic(ctx, left, right, '-');
}

HPyDef_SLOT(vector_multiply, HPy_nb_multiply)
static HPy vector_multiply_impl(HPyContext *ctx, HPy left, HPy right)
{
    return arithmetic(ctx, left, right, '*');
}

HPyDef_SLOT(vector_true_divide, HPy_nb_true_divide)
static HPy vector_true_divide_impl(HPyContext *ctx, HPy left, HPy right)
{
    return arithmetic(ctx, left, right, '/');
}

HPyDef_SLOT(vector_negative, HPy_nb_negative)
static HPy vector_negative_impl(HPyContext *ctx, HPy self)
{
    const Vector *source = Vector_AsStruct(ctx, self);
    Vector *vector;
    HPy result = new_vector(ctx, source->size, &vector);
    if (!HPy_IsNull(result)) {
        for (HPy_ssize_t i = 0; i < vector->size; i++) {
            vector->data[i] = -source->data[i];
        }
    }
    return result;
}

HPyDef_SLOT(vector_richcompare, HPy_tp_richcompare)
static HPy vector_richcompare_impl(HPyContext *ctx, HPy left, HPy right, HPy_RichCmpOp op)
{
    if ((op != HPy_EQ && op != HPy_NE) || !is_vector(ctx, left) || !is_vector(ctx, right)) {
        return HPy_Dup(ctx, ctx->h_NotImplemented);
    }
    const Vector *a = Vector_AsStruct(ctx, left);
    const Vector *b = Vector_AsStruct(ctx, right);
    int equal = a->size == b->size;
    for (HPy_ssize_t i = 0; i < a->size && equal; i++) {
        equal = a->data[i] == b->data[i];
    }
    return HPyBool_FromBool(ctx, equal == (op == HPy_EQ));
}

/* ---- the sequence protocol ------------------------------------------------------------------ */

/* HPy has no slot for iterators: "for x in vector" asks for items 0, 1, 2, ... until IndexError. */

HPyDef_SLOT(vector_length, HPy_sq_length)
static HPy_ssize_t vector_length_impl(HPyContext *ctx, HPy self)
{
    return Vector_AsStruct(ctx, self)->size;
}

/* Negative indices arrive here with the length already added. */
HPyDef_SLOT(vector_item, HPy_sq_item)
static HPy vector_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index)
{
    const Vector *vector = Vector_AsStruct(ctx, self);
    if (index < 0 || index >= vector->size) {
        HPyErr_SetString(ctx, ctx->h_IndexError, "Vector index out of range");
        return HPy_NULL;
    }
    return HPyFloat_FromDouble(ctx, vector->data[index]);
}

HPyDef_SLOT(vector_ass_item, HPy_sq_ass_item)
static int vector_ass_item_impl(HPyContext *ctx, HPy self, HPy_ssize_t index, HPy value)
{
    Vector *vector = Vector_AsStruct(ctx, self);
    if (HPy_IsNull(value)) {
        HPyErr_SetString(ctx, ctx->h_TypeError, "Vector elements cannot be deleted");
        return -1;
    }
    if (index < 0 || index >= vector->size) {
        HPyErr_SetString(ctx, ctx->h_IndexError, "Vector assignment index out of range");
        return -1;
    }
    return as_element(ctx, value, index, &vector->data[index]);
}

HPyDef_SLOT(vector_repr, HPy_tp_repr)
static HPy vector_repr_impl(HPyContext *ctx, HPy self)
{
    HPy list = to_list(ctx, Vector_AsStruct(ctx, self));
    HPy result = HPy_IsNull(list) ? HPy_NULL : HPyUnicode_FromFormat(ctx, "Vector(%R)", list);
    HPy_Close(ctx, list);
    return result;
}

/* ---- methods -------------------------------------------------------------------------------- */

HPyDef_MEMBER(vector_size, "size", HPyMember_HPYSSIZET, offsetof(Vector, size), .readonly = 1,
              .doc = "The number of elements.")

HPyDef_METH(vector_sum, "sum", HPyFunc_NOARGS,
            .doc = "sum($self, /)\n--\n\nReturn the sum of the elements, rounded once (Neumaier's method).")
static HPy vector_sum_impl(HPyContext *ctx, HPy self)
{
    const Vector *vector = Vector_AsStruct(ctx, self);
    double sum = 0.0, lost = 0.0;
    for (HPy_ssize_t i = 0; i < vector->size; i++) {
        double x = vector->data[i];
        double next = sum + x;
        lost += fabs(sum) >= fabs(x) ? (sum - next) + x : (x - next) + sum;
        sum = next;
    }
    /* an infinite or undefined sum makes "lost" undefined, and is right as it stands */
    return HPyFloat_FromDouble(ctx, isfinite(sum) ? sum + lost : sum);
}

HPyDef_METH(vector_dot, "dot", HPyFunc_O,
            .doc = "dot($self, other, /)\n--\n\nReturn the inner product with another vector of the same length.")
static HPy vector_dot_impl(HPyContext *ctx, HPy self, HPy other)
{
    if (!is_vector(ctx, other)) {
        return wrong_type(ctx, "dot() argument", "a Vector", other);
    }
    const Vector *a = Vector_AsStruct(ctx, self);
    const Vector *b = Vector_AsStruct(ctx, other);
    if (a->size != b->size) {
        return HPyErr_Format(ctx, ctx->h_ValueError, "vectors of different lengths: %zd and %zd", a->size, b->size);
    }
    double sum = 0.0;
    for (HPy_ssize_t i = 0; i < a->size; i++) {
        sum += a->data[i] * b->data[i];
    }
    return HPyFloat_FromDouble(ctx, sum);
}

HPyDef_METH(vector_map, "map", HPyFunc_O,
            .doc = "map($self, function, /)\n--\n\nReturn a vector of function(x) for each element x.")
static HPy vector_map_impl(HPyContext *ctx, HPy self, HPy function)
{
    if (!HPyCallable_Check(ctx, function)) {
        return wrong_type(ctx, "map() argument", "callable", function);
    }
    const Vector *source = Vector_AsStruct(ctx, self);
    Vector *vector;
    HPy result = new_vector(ctx, source->size, &vector);
    for (HPy_ssize_t i = 0; i < source->size && !HPy_IsNull(result); i++) {
        HPy element = HPyFloat_FromDouble(ctx, source->data[i]);
        HPy mapped = HPy_IsNull(element) ? HPy_NULL : HPy_Call(ctx, function, &element, 1, HPy_NULL);
        if (HPy_IsNull(mapped) || as_element(ctx, mapped, i, &vector->data[i]) < 0) {
            HPy_Close(ctx, result);
            result = HPy_NULL;
        }
        HPy_Close(ctx, mapped);
        HPy_Close(ctx, element);
    }
    return result;
}

HPyDef_METH(vector_window, "window", HPyFunc_VARARGS,
            .doc = "window($self, start, stop, /)\n--\n\nReturn a copy of the elements start to stop - 1.")
static HPy vector_window_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    HPy_ssize_t start, stop;
    if (!HPyArg_Parse(ctx, NULL, args, nargs, "nn:window", &start, &stop)) {
        return HPy_NULL;
    }
    const Vector *source = Vector_AsStruct(ctx, self);
    if (start < 0 || stop < start || stop > source->size) {
        return HPyErr_Format(ctx, ctx->h_IndexError, "window(%zd, %zd) of a Vector of length %zd",
                             start, stop, source->size);
    }
    Vector *vector;
    HPy result = new_vector(ctx, stop - start, &vector);
    if (!HPy_IsNull(result) && stop > start) {
        memcpy(vector->data, source->data + start, (size_t)(stop - start) * sizeof(double));
    }
    return result;
}

HPyDef_METH(vector_tolist, "tolist", HPyFunc_NOARGS,
            .doc = "tolist($self, /)\n--\n\nReturn the elements as a list of floats.")
static HPy vector_tolist_impl(HPyContext *ctx, HPy self)
{
    return to_list(ctx, Vector_AsStruct(ctx, self));
}

/* ---- the module ----------------------------------------------------------------------------- */

static HPyDef *vector_defines[] = {
    &vector_new,      &vector_destroy,     &vector_repr,     &vector_richcompare,
    &vector_add,      &vector_subtract,    &vector_multiply, &vector_true_divide,
    &vector_negative, &vector_length,      &vector_item,     &vector_ass_item,
    &vector_size,     &vector_sum,         &vector_dot,      &vector_map,
    &vector_window,   &vector_tolist,      NULL,
};

/* Not HPy_TPFLAGS_BASETYPE: HPy 0.9.0 on CPython 3.11 misplaces the struct of an instance of a Python subclass. */
static HPyType_Spec vector_spec = {
    .name = "vector.Vector",
    .basicsize = sizeof(Vector),
    .builtin_shape = SHAPE(Vector),
    .flags = HPy_TPFLAGS_DEFAULT,
    .defines = vector_defines,
    .doc = "Vector(numbers, /)\n--\n\nA one-dimensional array of doubles of fixed length.",
};

HPyDef_METH(zeros, "zeros", HPyFunc_O, .doc = "zeros(size, /)\n--\n\nReturn a vector of that many zeros.")
static HPy zeros_impl(HPyContext *ctx, HPy self, HPy argument)
{
    HPy_ssize_t size = HPyLong_AsSsize_t(ctx, argument);
    if (size == -1 && HPyErr_Occurred(ctx)) {
        return HPy_NULL;
    }
    if (size < 0) {
        return HPyErr_Format(ctx, ctx->h_ValueError, "a Vector cannot have a length of %zd", size);
    }
    Vector *vector;
    return new_vector(ctx, size, &vector);
}

HPyDef_SLOT(vector_exec, HPy_mod_exec)
static int vector_exec_impl(HPyContext *ctx, HPy module)
{
    HPy type = HPyType_FromSpec(ctx, &vector_spec, NULL);
    HPy version = HPyUnicode_FromString(ctx, "0.1.0");
    int failed = HPy_IsNull(type) || HPy_IsNull(version) || HPy_SetAttr_s(ctx, module, "Vector", type) < 0
        || HPy_SetAttr_s(ctx, module, "__version__", version) < 0;
    if (!failed) {
        HPyGlobal_Store(ctx, &vector_type, type);
    }
    HPy_Close(ctx, type);
    HPy_Close(ctx, version);
    return failed ? -1 : 0;
}

static HPyDef *module_defines[] = {&zeros, &vector_exec, NULL};
static HPyGlobal *module_globals[] = {&vector_type, NULL};

static HPyModuleDef vector = {
    .doc = "One-dimensional arrays of doubles.",
    .defines = module_defines,
    .globals = module_globals,
};

HPy_MODINIT(vector, vector)
