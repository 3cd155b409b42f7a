// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.ops.traceback.UnraisableText;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Exceptions that no Python code can catch, which {@code sys.unraisablehook} gets to see. */
public final class Unraisable {
    /** {@code sys.UnraisableHookArgs}. */
    public static final StructSequence ARGUMENTS = new StructSequence(
                    "builtins",
                    "UnraisableHookArgs",
                    "exc_type: Type of the exception.",
                    "exc_value: The exception, or None.",
                    "exc_traceback: Its traceback, or None.",
                    "err_msg: What was going on, or None.",
                    "object: What it happened in, or None.")
            .withDoc("What sys.unraisablehook gets: an exception that could not be raised.");

    private Unraisable() {}

    /**
     * Reports an exception.
     *
     * @param message what was going on, without a colon; null for "Exception ignored in"
     * @param object what it was going on in, null for nothing
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void report(PythonContext context, PException error, String message, Object object) {
        PyBaseException exception = error.caught();
        Object arguments = arguments(
                exception,
                message == null ? PyNone.NONE : PyStrings.of(message),
                object == null ? PyNone.NONE : object);
        Object sys = context.module("sys");
        Object hook = sys == null ? null : Attributes.getOrNull(sys, "unraisablehook");
        try {
            if (hook == null || hook == PyNone.NONE) {
                print(context, arguments);
            } else {
                Calls.call(hook, arguments);
            }
        } catch (PException e) {
            PyBaseException failure = e.caught();
            Object text = PyStrings.of("Exception ignored in sys.unraisablehook");
            print(context, arguments(failure, text, hook));
        }
    }

    private static Object arguments(PyBaseException exception, Object message, Object object) {
        return ARGUMENTS.make(exception.type(), exception, ExceptionState.tracebackOrNone(exception), message, object);
    }

    /** What {@code sys.unraisablehook} does by itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void print(PythonContext context, Object arguments) {
        TracebackPrinter.write(
                context,
                UnraisableText.of(
                        context,
                        Attributes.get(arguments, "exc_type"),
                        Attributes.get(arguments, "exc_value"),
                        Attributes.get(arguments, "exc_traceback"),
                        Attributes.get(arguments, "err_msg"),
                        Attributes.get(arguments, "object")));
    }
}
