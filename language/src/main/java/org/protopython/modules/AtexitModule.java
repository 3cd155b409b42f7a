// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.start.ExitCalls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code atexit}: what a program wants done when its context ends. */
@PyModule(
        value = "atexit",
        doc = "Functions that are called when the interpreter ends normally, the last registered first.")
public final class AtexitModule {
    private AtexitModule() {}

    @PyBuiltin(
            value = "register(func, /, *args, **kwargs)",
            doc = "Have func(*args, **kwargs) called at exit. Gives func, so that it can decorate.")
    static Object register(PythonContext context, Object function, Object[] args, PyDict kwargs) {
        if (PyType.of(function).slot(Slot.CALL) == null) {
            throw Errors.typeError("the first argument must be callable");
        }
        ExitCalls.of(context).add(function, args, kwargs);
        return function;
    }

    @PyBuiltin(
            value = "unregister(func, /)",
            doc = "Forget each registration of a function that equals func; none is no error.")
    static void unregister(PythonContext context, Object function) {
        ExitCalls.of(context).remove(function);
    }

    @PyBuiltin(value = "_clear()", doc = "Forget all registered functions.")
    static void clear(PythonContext context) {
        ExitCalls.of(context).clear();
    }

    @PyBuiltin(value = "_ncallbacks()", doc = "How many calls are registered.")
    static long count(PythonContext context) {
        return ExitCalls.of(context).count();
    }

    @PyBuiltin(value = "_run_exitfuncs()", doc = "Make the registered calls now and forget them.")
    static void run(PythonContext context) {
        ExitCalls.of(context).run(context);
    }
}
