// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.StructSequence;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** What event loops set in {@code sys}. */
@PyModule("sys")
public final class AsyncHookFunctions {
    private static final StructSequence HOOKS =
            new StructSequence("builtins", "asyncgen_hooks", "firstiter", "finalizer");

    private AsyncHookFunctions() {}

    @PyBuiltin("set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)")
    static void setHooks(PythonContext context, Object firstiter, Object finalizer) {
        check("finalizer", finalizer);
        check("firstiter", firstiter);
        ThreadState thread = context.threadState();
        if (finalizer != null) {
            thread.setAsyncFinalizer(finalizer == PyNone.NONE ? null : finalizer);
        }
        if (firstiter != null) {
            thread.setFirstIteration(firstiter == PyNone.NONE ? null : firstiter);
        }
    }

    private static void check(String name, Object value) {
        if (value != null && value != PyNone.NONE && PyType.of(value).slot(Slot.CALL) == null) {
            throw Errors.typeError("callable %s expected, got %s", name, PyType.of(value));
        }
    }

    @PyBuiltin("get_asyncgen_hooks()")
    static Object hooks(PythonContext context) {
        ThreadState thread = context.threadState();
        return HOOKS.make(orNone(thread.firstIteration()), orNone(thread.asyncFinalizer()));
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    @PyBuiltin("set_coroutine_origin_tracking_depth(depth)")
    static void setOriginDepth(PythonContext context, int depth) {
        if (depth < 0) {
            throw Errors.valueError("depth must be >= 0");
        }
        context.threadState().setOriginDepth(depth);
    }

    @PyBuiltin("get_coroutine_origin_tracking_depth()")
    static long originDepth(PythonContext context) {
        return context.threadState().originDepth();
    }
}
