// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Types that export memory: rows from the last to the first, memory without a shape, and descriptions that are wrong.
#include "hpy.h"
#include <stdlib.h>
#include <string.h>

enum { ROWS = 2, COLUMNS = 3 };

typedef struct {
    short cells[ROWS][COLUMNS];
    long open;
    long released;
    long flags;
    int readonly;
} Grid;
HPyType_HELPERS(Grid)

HPyDef_SLOT(grid_new, HPy_tp_new)
static HPy grid_new_impl(HPyContext *ctx, HPy type, const HPy *args, HPy_ssize_t nargs, HPy kw)
{
    Grid *grid;
    HPy self = HPy_New(ctx, type, &grid);
    for (int i = 0; !HPy_IsNull(self) && i < ROWS * COLUMNS; i++) {
        grid->cells[i / COLUMNS][i % COLUMNS] = (short)i;
    }
    return self;
}

// The shape and the strides of each request are its own, so that a lost or doubled release shows.
HPyDef_SLOT(grid_getbuffer, HPy_bf_getbuffer)
static int grid_getbuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags)
{
    Grid *grid = Grid_AsStruct(ctx, self);
    grid->flags = flags;
    if (grid->readonly && (flags & 1)) {
        HPyErr_SetString(ctx, ctx->h_BufferError, "the grid cannot be written");
        return -1;
    }
    HPy_ssize_t *shape = malloc(4 * sizeof(HPy_ssize_t));
    shape[0] = ROWS;
    shape[1] = COLUMNS;
    shape[2] = -(HPy_ssize_t)sizeof(grid->cells[0]);
    shape[3] = sizeof(short);
    buffer->buf = grid->cells[ROWS - 1];
    buffer->len = sizeof(grid->cells);
    buffer->itemsize = sizeof(short);
    buffer->readonly = grid->readonly;
    buffer->ndim = 2;
    buffer->format = "h";
    buffer->shape = shape;
    buffer->strides = shape + 2;
    buffer->internal = shape;
    buffer->obj = HPy_Dup(ctx, self);
    grid->open++;
    return 0;
}

HPyDef_SLOT(grid_releasebuffer, HPy_bf_releasebuffer)
static void grid_releasebuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer)
{
    Grid *grid = Grid_AsStruct(ctx, self);
    if (HPy_Is(ctx, self, buffer->obj) && buffer->internal == buffer->shape) {
        free(buffer->internal);
        grid->open--;
        grid->released++;
    }
}

HPyDef_MEMBER(grid_open, "open", HPyMember_LONG, offsetof(Grid, open))
HPyDef_MEMBER(grid_released, "released", HPyMember_LONG, offsetof(Grid, released))
HPyDef_MEMBER(grid_flags, "flags", HPyMember_LONG, offsetof(Grid, flags))
HPyDef_MEMBER(grid_readonly, "readonly", HPyMember_INT, offsetof(Grid, readonly))
static HPyDef *grid_defines[] = {&grid_new,   &grid_getbuffer, &grid_releasebuffer, &grid_open,
                                 &grid_released, &grid_flags,  &grid_readonly,      NULL};
static HPyType_Spec grid_spec = {.name = "buffers.Grid", .basicsize = sizeof(Grid), .defines = grid_defines,
                                 .flags = HPy_TPFLAGS_DEFAULT | HPy_TPFLAGS_BASETYPE};

typedef struct {
    char text[8];
    int fault;
} Plain;
HPyType_HELPERS(Plain)

// As little as the ABI allows: no shape, no strides, no format, nothing to release; or one fault.
HPyDef_SLOT(plain_getbuffer, HPy_bf_getbuffer)
static int plain_getbuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags)
{
    Plain *plain = Plain_AsStruct(ctx, self);
    static HPy_ssize_t negative[] = {-1};
    memcpy(plain->text, "abcdefg", sizeof(plain->text));
    buffer->buf = plain->text;
    buffer->len = sizeof(plain->text);
    buffer->itemsize = 1;
    buffer->readonly = 1;
    buffer->ndim = 1;
    switch (plain->fault) {
    case 1: return -1;
    case 2: buffer->ndim = 65; break;
    case 3: buffer->len = -1; break;
    case 4: buffer->shape = negative; break;
    case 5: buffer->buf = NULL; break;
    case 6: buffer->ndim = -1; break;
    }
    buffer->obj = HPy_Dup(ctx, self);
    return 0;
}

HPyDef_MEMBER(plain_fault, "fault", HPyMember_INT, offsetof(Plain, fault))
static HPyDef *plain_defines[] = {&plain_getbuffer, &plain_fault, NULL};
static HPyType_Spec plain_spec = {.name = "buffers.Plain", .basicsize = sizeof(Plain), .defines = plain_defines};

typedef struct {
    int left[3];
    int right[3];
    int *rows[2];
} Jagged;
HPyType_HELPERS(Jagged)

// Rows anywhere, each behind a pointer, after one item that is left out.
HPyDef_SLOT(jagged_getbuffer, HPy_bf_getbuffer)
static int jagged_getbuffer_impl(HPyContext *ctx, HPy self, HPy_buffer *buffer, int flags)
{
    static HPy_ssize_t shape[] = {2, 2}, strides[] = {sizeof(int *), sizeof(int)}, suboffsets[] = {sizeof(int), -1};
    Jagged *jagged = Jagged_AsStruct(ctx, self);
    for (int i = 0; i < 3; i++) {
        jagged->left[i] = i;
        jagged->right[i] = 10 * i;
    }
    jagged->rows[0] = jagged->right;
    jagged->rows[1] = jagged->left;
    buffer->buf = jagged->rows;
    buffer->len = 4 * sizeof(int);
    buffer->itemsize = sizeof(int);
    buffer->ndim = 2;
    buffer->format = "i";
    buffer->shape = shape;
    buffer->strides = strides;
    buffer->suboffsets = suboffsets;
    buffer->obj = HPy_Dup(ctx, self);
    return 0;
}

static HPyDef *jagged_defines[] = {&jagged_getbuffer, NULL};
static HPyType_Spec jagged_spec = {.name = "buffers.Jagged", .basicsize = sizeof(Jagged), .defines = jagged_defines};

HPyDef_SLOT(buffers_exec, HPy_mod_exec)
static int buffers_exec_impl(HPyContext *ctx, HPy module)
{
    return HPyHelpers_AddType(ctx, module, "Grid", &grid_spec, NULL)
                   && HPyHelpers_AddType(ctx, module, "Plain", &plain_spec, NULL)
                   && HPyHelpers_AddType(ctx, module, "Jagged", &jagged_spec, NULL)
               ? 0
               : -1;
}

static HPyDef *defines[] = {&buffers_exec, NULL};
static HPyModuleDef buffers = {.defines = defines};
HPy_MODINIT(buffers, buffers)
