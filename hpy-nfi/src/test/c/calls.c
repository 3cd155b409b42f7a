// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

// Functions of all four signatures, callbacks, errors in both directions.
#include "hpy.h"

HPyDef_METH(answer, "answer", HPyFunc_NOARGS)
static HPy answer_impl(HPyContext *ctx, HPy self) { return HPyLong_FromLong(ctx, 42); }

HPyDef_METH(increment, "increment", HPyFunc_O)
static HPy increment_impl(HPyContext *ctx, HPy self, HPy arg)
{
    long value = HPyLong_AsLong(ctx, arg);
    if (value == -1 && HPyErr_Occurred(ctx)) {
        return HPy_NULL;
    }
    return HPyLong_FromLong(ctx, value + 1);
}

HPyDef_METH(identity, "identity", HPyFunc_O)
static HPy identity_impl(HPyContext *ctx, HPy self, HPy arg) { return HPy_Dup(ctx, arg); }

HPyDef_METH(first, "first", HPyFunc_VARARGS)
static HPy first_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    if (nargs == 0) {
        return HPyErr_Format(ctx, ctx->h_ValueError, "no arguments");
    }
    return HPy_Dup(ctx, args[0]);
}

HPyDef_METH(keywords, "keywords", HPyFunc_KEYWORDS)
static HPy keywords_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    long a, b = 10;
    static const char *names[] = {"a", "b", NULL};
    if (!HPyArg_ParseKeywords(ctx, NULL, args, nargs, kwnames, "l|l", names, &a, &b)) {
        return HPy_NULL;
    }
    return HPyLong_FromLong(ctx, a * 100 + b);
}

HPyDef_METH(call, "call", HPyFunc_VARARGS)
static HPy call_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    return HPy_Call(ctx, args[0], args + 1, nargs - 1, HPy_NULL);
}

HPyDef_METH(swallow, "swallow", HPyFunc_O)
static HPy swallow_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy result = HPy_Call(ctx, arg, NULL, 0, HPy_NULL);
    if (HPy_IsNull(result) && HPyErr_ExceptionMatches(ctx, ctx->h_ValueError)) {
        HPyErr_Clear(ctx);
        return HPyUnicode_FromString(ctx, "swallowed");
    }
    return result;
}

HPyDef_METH(no_error, "no_error", HPyFunc_NOARGS)
static HPy no_error_impl(HPyContext *ctx, HPy self) { return HPy_NULL; }

HPyDef_METH(both, "both", HPyFunc_NOARGS)
static HPy both_impl(HPyContext *ctx, HPy self)
{
    HPyErr_SetString(ctx, ctx->h_KeyError, "both");
    return HPyLong_FromLong(ctx, 1);
}

HPyDef_METH(stale_use, "stale_use", HPyFunc_NOARGS)
static HPy stale_use_impl(HPyContext *ctx, HPy self)
{
    HPy list = HPyList_New(ctx, 0);
    HPy_Close(ctx, list);
    return HPy_Repr(ctx, list);
}

HPyDef_METH(stale_close, "stale_close", HPyFunc_NOARGS)
static HPy stale_close_impl(HPyContext *ctx, HPy self)
{
    HPy list = HPyList_New(ctx, 0);
    HPy_Close(ctx, list);
    HPy_Close(ctx, list);
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(stale_return, "stale_return", HPyFunc_NOARGS)
static HPy stale_return_impl(HPyContext *ctx, HPy self)
{
    HPy list = HPyList_New(ctx, 0);
    HPy_Close(ctx, list);
    return list;
}

HPyDef_METH(close_argument, "close_argument", HPyFunc_O)
static HPy close_argument_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy_Close(ctx, arg);
    return HPy_Dup(ctx, ctx->h_None);
}

HPyDef_METH(null_argument, "null_argument", HPyFunc_NOARGS)
static HPy null_argument_impl(HPyContext *ctx, HPy self) { return HPy_Repr(ctx, HPy_GetItem(ctx, HPy_NULL, HPy_NULL)); }

HPyDef_METH(garbage, "garbage", HPyFunc_NOARGS)
static HPy garbage_impl(HPyContext *ctx, HPy self)
{
    HPy h = {0x00000123FFFFFFFF};
    return HPy_Str(ctx, h);
}

HPyDef_METH(build, "build", HPyFunc_NOARGS)
static HPy build_impl(HPyContext *ctx, HPy self)
{
    HPyListBuilder builder = HPyListBuilder_New(ctx, 3);
    for (int i = 0; i < 3; i++) {
        HPy item = HPyLong_FromLong(ctx, i);
        HPyListBuilder_Set(ctx, builder, i, item);
        HPy_Close(ctx, item);
    }
    HPy list = HPyListBuilder_Build(ctx, builder);
    HPy text = HPyUnicode_FromString(ctx, "gr\xc3\xbc\xc3\x9f dich");
    HPy bytes = HPyBytes_FromStringAndSize(ctx, "a\0b", 3);
    HPy tuple = HPyTuple_Pack(ctx, 3, list, text, bytes);
    HPy_Close(ctx, list);
    HPy_Close(ctx, text);
    HPy_Close(ctx, bytes);
    return tuple;
}

HPyDef_METH(utf8, "utf8", HPyFunc_O)
static HPy utf8_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy_ssize_t size;
    const char *text = HPyUnicode_AsUTF8AndSize(ctx, arg, &size);
    return text == NULL ? HPy_NULL : HPyLong_FromSsize_t(ctx, size * 1000 + (unsigned char)text[0]);
}

HPyDef_METH(many, "many", HPyFunc_O)
static HPy many_impl(HPyContext *ctx, HPy self, HPy arg)
{
    HPy handles[1000];
    for (int i = 0; i < 1000; i++) {
        handles[i] = HPyList_New(ctx, 0);
        if (HPy_IsNull(handles[i])) {
            return HPy_NULL;
        }
    }
    for (int i = 0; i < 1000; i++) {
        HPy_Close(ctx, handles[i]);
    }
    return HPy_Dup(ctx, arg);
}

HPyDef_METH(legacy, "legacy", HPyFunc_NOARGS)
static HPy legacy_impl(HPyContext *ctx, HPy self) { return ctx->ctx_FromPyObject(ctx, NULL); }

HPyDef_SLOT(calls_exec, HPy_mod_exec)
static int calls_exec_impl(HPyContext *ctx, HPy module)
{
    HPy constant = HPyLong_FromLong(ctx, 7);
    int status = HPy_SetAttr_s(ctx, module, "CONSTANT", constant);
    HPy_Close(ctx, constant);
    return status;
}

static HPyDef *defines[] = {&answer, &increment, &identity, &first, &keywords, &call, &swallow, &no_error, &both,
                            &stale_use, &stale_close, &stale_return, &close_argument, &null_argument, &garbage, &build,
                            &utf8, &many, &legacy, &calls_exec, NULL};
static HPyModuleDef calls = {.doc = "calls", .defines = defines};
HPy_MODINIT(calls, calls)
