// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Compiled several times, each with another fault to be refused.
#include "hpy.h"

HPyDef_METH(f, "f", HPyFunc_NOARGS)
static HPy f_impl(HPyContext *ctx, HPy self) { return HPy_Dup(ctx, ctx->h_None); }

HPyDef_SLOT(exec_fails, HPy_mod_exec)
static int exec_fails_impl(HPyContext *ctx, HPy module)
{
    HPyErr_SetString(ctx, ctx->h_ValueError, "exec failed");
    return -1;
}

HPyDef_SLOT(create, HPy_mod_create)
static HPy create_impl(HPyContext *ctx, HPy spec) { return HPyLong_FromLong(ctx, 77); }

HPyDef bad_signature = {.kind = HPyDef_Kind_Meth, .meth = {.name = "bad", .impl = (HPyCFunction)f_impl, .signature = 99}};
HPyDef bad_slot = {.kind = HPyDef_Kind_Slot, .slot = {.slot = HPy_tp_repr, .impl = (HPyCFunction)f_impl}};

static HPyDef *defines[] = {
#if FAULT == 1
    &exec_fails,
#elif FAULT == 2
    &bad_signature,
#elif FAULT == 3
    &bad_slot,
#elif FAULT == 4
    &create,
#elif FAULT == 5
    &create, &f,
#else
    &f,
#endif
    NULL};

static HPyModuleDef hostile = {
    .defines = defines,
#if FAULT == 6
    .legacy_methods = (cpy_PyMethodDef *)defines,
#elif FAULT == 7
    .size = 8,
#elif FAULT == 8
    .size = -1,
#endif
};

#if FAULT >= 9
_HPy_HIDDEN HPyContext *_ctx_for_trampolines;
#endif

#if FAULT == 9
uint32_t get_required_hpy_major_version_hostile(void) { return 1; }
uint32_t get_required_hpy_minor_version_hostile(void) { return 0; }
#elif FAULT == 10
uint32_t get_required_hpy_major_version_hostile(void) { return 0; }
uint32_t get_required_hpy_minor_version_hostile(void) { return 0; }
void HPyInitGlobalContext_hostile(HPyContext *ctx) {}
HPyModuleDef *HPyInit_hostile(void) { return NULL; }
#elif FAULT == 11
uint32_t get_required_hpy_major_version_hostile(void) { return 0; }
uint32_t get_required_hpy_minor_version_hostile(void) { return 0; }
#elif FAULT == 12
extern void nobody_defines_this(void);
void HPyInitGlobalContext_hostile(HPyContext *ctx) { nobody_defines_this(); }
#else
HPy_MODINIT(hostile, hostile)
#endif
