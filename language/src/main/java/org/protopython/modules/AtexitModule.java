// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.util.ArrayDeque;
import java.util.Deque;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Keywords;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code atexit}: what a program wants done when its context ends. */
@PyModule(
        value = "atexit",
        doc = "Functions that are called when the interpreter ends normally, the last registered first.")
public final class AtexitModule {
    private AtexitModule() {}

    /** One call to come. */
    private record ExitCall(Object function, Object[] args, PyDict kwargs) {}

    /** The calls of one context, the last one registered in front. */
    private static final class ExitCalls {
        private final Deque<ExitCall> calls = new ArrayDeque<>();
    }

    private static Deque<ExitCall> calls(PythonContext context) {
        return context.extension(ExitCalls.class, key -> new ExitCalls()).calls;
    }

    @PyBuiltin(
            value = "register(func, /, *args, **kwargs)",
            doc = "Have func(*args, **kwargs) called at exit. Gives func, so that it can decorate.")
    static Object register(PythonContext context, Object function, Object[] args, PyDict kwargs) {
        if (PyType.of(function).slot(Slot.CALL) == null) {
            throw Errors.typeError("the first argument must be callable");
        }
        Deque<ExitCall> calls = calls(context);
        synchronized (calls) {
            calls.push(new ExitCall(function, args, kwargs));
        }
        return function;
    }

    @PyBuiltin(
            value = "unregister(func, /)",
            doc = "Forget each registration of a function that equals func; none is no error.")
    static void unregister(PythonContext context, Object function) {
        Deque<ExitCall> calls = calls(context);
        ExitCall[] all;
        synchronized (calls) {
            all = calls.toArray(ExitCall[]::new);
        }
        for (ExitCall call : all) {
            if (Conversions.isTrue(Operators.compare(CompareOperator.EQ, call.function(), function))) {
                synchronized (calls) {
                    calls.removeIf(candidate -> candidate == call);
                }
            }
        }
    }

    @PyBuiltin(value = "_clear()", doc = "Forget all registered functions.")
    static void clear(PythonContext context) {
        Deque<ExitCall> calls = calls(context);
        synchronized (calls) {
            calls.clear();
        }
    }

    @PyBuiltin(value = "_ncallbacks()", doc = "How many calls are registered.")
    static long count(PythonContext context) {
        return calls(context).size();
    }

    @PyBuiltin(value = "_run_exitfuncs()", doc = "Make the registered calls now and forget them.")
    static void run(PythonContext context) {
        Deque<ExitCall> calls = calls(context);
        while (true) {
            ExitCall call;
            synchronized (calls) {
                call = calls.poll();
            }
            if (call == null) {
                return;
            }
            try {
                Keywords.call(call.function(), call.args(), call.kwargs());
            } catch (PException e) {
                String message = "Exception ignored in atexit callback " + Texts.reprJava(call.function());
                Unraisable.report(context, e, message, null);
            }
        }
    }
}
