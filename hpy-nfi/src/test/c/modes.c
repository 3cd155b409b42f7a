// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Mistakes that debug mode finds, and calls that trace mode counts.
#include "hpy.h"

static HPy kept;

HPyDef_METH(leak, "leak", HPyFunc_O)
static HPy leak_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy_Dup(ctx, arg);
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(close_twice, "close_twice", HPyFunc_O)
static HPy close_twice_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy copy = HPy_Dup(ctx, arg);
    HPy_Close(ctx, copy);
    HPy_Close(ctx, copy);
    return HPy_Dup(ctx, arg);
}

HPyDef_METH(keep, "keep", HPyFunc_O)
static HPy keep_impl(HPyContext *ctx, HPy self, HPy arg)
{
    kept = arg;
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(use_kept, "use_kept", HPyFunc_NOARGS)
static HPy use_kept_impl(HPyContext *ctx, HPy self) { return HPy_Repr(ctx, kept); }

HPyDef_METH(add, "add", HPyFunc_VARARGS)
static HPy add_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_Add(ctx, args[0], args[1]);
}

HPyDef_METH(pair, "pair", HPyFunc_O)
static HPy pair_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPyTupleBuilder builder = HPyTupleBuilder_New(ctx, 2);
    HPyTupleBuilder_Set(ctx, builder, 0, arg);
    HPyTupleBuilder_Set(ctx, builder, 1, ctx->h_True);
    return HPyTupleBuilder_Build(ctx, builder);
}

HPyDef_METH(build_cancelled, "build_cancelled", HPyFunc_NOARGS)
static HPy build_cancelled_impl(HPyContext *ctx, HPy self)
{
    HPyListBuilder builder = HPyListBuilder_New(ctx, 1);
    HPyListBuilder_Cancel(ctx, builder);
    return HPyListBuilder_Build(ctx, builder);
}

static HPyGlobal global;

HPyDef_METH(remember, "remember", HPyFunc_O)
static HPy remember_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPyGlobal_Store(ctx, &global, arg);
    return HPyGlobal_Load(ctx, global);
}

typedef struct {
    HPyField item;
    double number;
} Cell;

HPyType_HELPERS(Cell)

HPyDef_MEMBER(Cell_item, "item", HPyMember_OBJECT, offsetof(Cell, item))
HPyDef_MEMBER(Cell_number, "number", HPyMember_DOUBLE, offsetof(Cell, number))

HPyDef_SLOT(Cell_new, HPy_tp_new)
static HPy Cell_new_impl(HPyContext *ctx, HPy cls, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Cell *cell;
    HPy self = HPy_New(ctx, cls, &cell);
    if (!HPy_IsNull(self) && nargs > 0) {
        HPyField_Store(ctx, self, &cell->item, args[0]);
        cell->number = 0.5;
    }
    return self;
}

HPyDef_METH(Cell_swap, "swap", HPyFunc_O)
static HPy Cell_swap_impl(HPyContext *ctx, HPy self, HPy arg)
{
    Cell *cell = Cell_AsStruct(ctx, self);
    HPy old = HPyField_Load(ctx, self, cell->item);
    HPyField_Store(ctx, self, &cell->item, arg);
    return old;
}

HPyDef_SLOT(Cell_traverse, HPy_tp_traverse)
static int Cell_traverse_impl(void *self, HPyFunc_visitproc visit, void *arg)
{
    HPy_VISIT(&((Cell *)self)->item);
    return 0;
}

static HPyDef *Cell_defines[] = {&Cell_new, &Cell_swap, &Cell_item, &Cell_number, &Cell_traverse, NULL};
static HPyType_Spec Cell_spec = {
    .name = "modes.Cell",
    .basicsize = sizeof(Cell),
    .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_HAVE_GC,
    .builtin_shape = SHAPE(Cell),
    .defines = Cell_defines,
};

// One type of each shape that is not object's: a struct behind what the built-in type has.
#define SHAPED(NAME, SHAPE_NAME, HELPERS)                                                                              \
    typedef struct {                                                                                                   \
        long count;                                                                                                    \
    } NAME;                                                                                                            \
    HELPERS(NAME)                                                                                                      \
    HPyDef_METH(NAME##_next, "next", HPyFunc_NOARGS)                                                                   \
    static HPy NAME##_next_impl(HPyContext *ctx, HPy self)                                                             \
    {                                                                                                                  \
        return HPyLong_FromLong(ctx, ++NAME##_AsStruct(ctx, self)->count);                                             \
    }                                                                                                                  \
    static HPyDef *NAME##_defines[] = {&NAME##_next, NULL};                                                            \
    static HPyType_Spec NAME##_spec = {                                                                                \
        .name = "modes." #NAME,                                                                                        \
        .basicsize = sizeof(NAME),                                                                                     \
        .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE,                                                           \
        .builtin_shape = SHAPE_NAME,                                                                                   \
        .defines = NAME##_defines,                                                                                     \
    };

#define LONG_HELPERS(NAME) HPyType_HELPERS(NAME, HPyType_BuiltinShape_Long)
#define LIST_HELPERS(NAME) HPyType_HELPERS(NAME, HPyType_BuiltinShape_List)
#define UNICODE_HELPERS(NAME) HPyType_HELPERS(NAME, HPyType_BuiltinShape_Unicode)
SHAPED(Counted, HPyType_BuiltinShape_Long, LONG_HELPERS)
SHAPED(Listed, HPyType_BuiltinShape_List, LIST_HELPERS)
SHAPED(Named, HPyType_BuiltinShape_Unicode, UNICODE_HELPERS)

HPyDef_METH(make, "make", HPyFunc_O)
static HPy make_impl(HPyContext *ctx, HPy self, HPy cls)
{
    long *count;
    HPy object = _HPy_New(ctx, cls, (void **)&count);
    if (!HPy_IsNull(object)) {
        *count = 10;
    }
    return object;
}

static int add_type(HPyContext *ctx, HPy module, const char *name, HPyType_Spec *spec, HPy base)
{
    HPyType_SpecParam parameters[] = {{HPyType_SpecParam_Base, base}, {0}};
    return HPyHelpers_AddType(ctx, module, name, spec, HPy_IsNull(base) ? NULL : parameters);
}

HPyDef_SLOT(exec, HPy_mod_exec)
static int exec_impl(HPyContext *ctx, HPy module)
{
    return add_type(ctx, module, "Cell", &Cell_spec, HPy_NULL) &&
                   add_type(ctx, module, "Counted", &Counted_spec, ctx->h_LongType) &&
                   add_type(ctx, module, "Listed", &Listed_spec, ctx->h_ListType) &&
                   add_type(ctx, module, "Named", &Named_spec, ctx->h_UnicodeType)
               ? 0
               : -1;
}

static HPyDef *defines[] = {&leak, &close_twice,     &keep,     &use_kept, &add,
                            &pair, &build_cancelled, &remember, &make,     &exec, NULL};
static HPyGlobal *globals[] = {&global, NULL};
static HPyModuleDef definition = {.doc = "modes", .defines = defines, .globals = globals};
HPy_MODINIT(modes, definition)
