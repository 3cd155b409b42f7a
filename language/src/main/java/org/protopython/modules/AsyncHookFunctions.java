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
    private static final StructSequence HOOKS = new StructSequence(
                    "builtins",
                    "asyncgen_hooks",
                    "firstiter: What is called before the first step of a generator, or None.",
                    "finalizer: What is called before a generator is discarded, or None.")
            .withDoc("What sys.get_asyncgen_hooks() returns: what is called with asynchronous generators.");

    private AsyncHookFunctions() {}

    @PyBuiltin(value = "set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)", doc = """
        Set what this thread calls with asynchronous generators.

        firstiter is called before the first step, finalizer before one is discarded; None is for nothing.\
        """)
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

    @PyBuiltin(value = "get_asyncgen_hooks()", doc = """
        What set_asyncgen_hooks() has set for this thread, as a tuple with the names firstiter and finalizer.\
        """)
    static Object hooks(PythonContext context) {
        ThreadState thread = context.threadState();
        return HOOKS.make(orNone(thread.firstIteration()), orNone(thread.asyncFinalizer()));
    }

    private static Object orNone(Object value) {
        return value == null ? PyNone.NONE : value;
    }

    @PyBuiltin(
            value = "set_coroutine_origin_tracking_depth(depth)",
            doc = "Set how many frames new coroutines of this thread note in cr_origin; 0 is for none.")
    static void setOriginDepth(PythonContext context, int depth) {
        if (depth < 0) {
            throw Errors.valueError("depth must be >= 0");
        }
        context.threadState().setOriginDepth(depth);
    }

    @PyBuiltin(
            value = "get_coroutine_origin_tracking_depth()",
            doc = "How many frames new coroutines of this thread note in cr_origin.")
    static long originDepth(PythonContext context) {
        return context.threadState().originDepth();
    }
}
