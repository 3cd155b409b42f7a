// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

#include "hpy.h"

HPyDef_METH(greeting, "greeting", HPyFunc_O,
            .doc = "greeting(name, /)\n--\n\nReturn a friendly greeting for a name.")
static HPy greeting_impl(HPyContext *ctx, HPy self, HPy name)
{
    if (!HPyUnicode_Check(ctx, name)) {
        return HPyErr_Format(ctx, ctx->h_TypeError, "greeting() needs a str, not %R", name);
    }
    return HPyUnicode_FromFormat(ctx, "Hello, %S!", name);
}

HPyDef_METH(sum, "sum", HPyFunc_VARARGS,
            .doc = "sum(*numbers)\n--\n\nAdd up the arguments, or the items of the only argument if that is a list.")
static HPy sum_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs)
{
    HPy total = HPyLong_FromLong(ctx, 0);
    int of_list = nargs == 1 && HPyList_Check(ctx, args[0]);
    HPy_ssize_t n = of_list ? HPy_Length(ctx, args[0]) : (HPy_ssize_t)nargs;

    for (HPy_ssize_t i = 0; i < n && !HPy_IsNull(total); i++) {
        HPy item = of_list ? HPy_GetItem_i(ctx, args[0], i) : HPy_Dup(ctx, args[i]);
        HPy next = HPy_IsNull(item) ? HPy_NULL : HPy_Add(ctx, total, item);
        HPy_Close(ctx, item);
        HPy_Close(ctx, total);
        total = next;
    }
    return total;
}

HPyDef_METH(callback, "callback", HPyFunc_KEYWORDS,
            .doc = "callback(function, /, times=1, argument=None)\n--\n\n"
                   "Call function(argument) the given number of times; return the list of its results.")
static HPy callback_impl(HPyContext *ctx, HPy self, const HPy *args, size_t nargs, HPy kwnames)
{
    static const char *names[] = {"", "times", "argument", NULL};
    HPyTracker tracker;
    HPy function;
    HPy argument = ctx->h_None;
    HPy_ssize_t times = 1;

    if (!HPyArg_ParseKeywords(ctx, &tracker, args, nargs, kwnames, "O|nO:callback", names,
                              &function, &times, &argument)) {
        return HPy_NULL;
    }
    HPy results = HPy_NULL;
    if (!HPyCallable_Check(ctx, function)) {
        HPyErr_Format(ctx, ctx->h_TypeError, "callback() needs something to call, not %R", function);
    } else if (times < 0) {
        HPyErr_Format(ctx, ctx->h_ValueError, "callback() cannot call %zd times", times);
    } else {
        results = HPyList_New(ctx, 0);
    }
    for (HPy_ssize_t i = 0; i < times && !HPy_IsNull(results); i++) {
        HPy result = HPy_Call(ctx, function, &argument, 1, HPy_NULL);
        if (HPy_IsNull(result) || HPyList_Append(ctx, results, result) < 0) {
            HPy_Close(ctx, results);
            results = HPy_NULL;
        }
        HPy_Close(ctx, result);
    }
    HPyTracker_Close(ctx, tracker);
    return results;
}

HPyDef_SLOT(quickstart_exec, HPy_mod_exec)
static int quickstart_exec_impl(HPyContext *ctx, HPy module)
{
    HPy answer = HPyLong_FromLong(ctx, 42);
    HPy version = HPyUnicode_FromString(ctx, "0.1.0");
    int failed = HPy_IsNull(answer) || HPy_IsNull(version) || HPy_SetAttr_s(ctx, module, "ANSWER", answer) < 0
        || HPy_SetAttr_s(ctx, module, "__version__", version) < 0;
    HPy_Close(ctx, answer);
    HPy_Close(ctx, version);
    return failed ? -1 : 0;
}

static HPyDef *defines[] = {&greeting, &sum, &callback, &quickstart_exec, NULL};

static HPyModuleDef quickstart = {
    .doc = "The smallest useful HPy extension: a greeting, a sum, a callback.",
    .defines = defines,
};

HPy_MODINIT(quickstart, quickstart)
