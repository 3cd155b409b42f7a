// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.StructSequence;
import org.protopython.ops.Texts;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What {@code threading.excepthook} does by itself with an exception that a thread has not caught. */
final class UncaughtErrors {
    static final StructSequence ARGUMENTS = new StructSequence(
                    "_thread",
                    "_ExceptHookArgs",
                    "exc_type: Type of the exception.",
                    "exc_value: The exception, or None.",
                    "exc_traceback: Its traceback, or None.",
                    "thread: The Thread that it ended, or None.")
            .withDoc("What threading.excepthook gets: an exception that a thread has not caught.");

    private UncaughtErrors() {}

    /** Prints it, to the stream that the thread has kept when {@code sys.stderr} is gone. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void print(PythonContext context, Object given) {
        if (!(given instanceof PyTuple arguments) || arguments.type() != ARGUMENTS.type()) {
            throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
        }
        Object thread = arguments.get(3);
        Object stream = Attributes.getOrNull(context.module("sys"), "stderr");
        if ((stream == null || stream == PyNone.NONE) && thread != PyNone.NONE) {
            stream = Attributes.get(thread, "_stderr");
        }
        if (arguments.get(0) == ExceptionTypes.SYSTEM_EXIT || stream == null || stream == PyNone.NONE) {
            return;
        }
        Object name = thread == PyNone.NONE ? ThreadModule.ident(context) : Attributes.get(thread, "name");
        String text = "Exception in thread " + Texts.strJava(name) + ":\n";
        if (arguments.get(1) instanceof PyBaseException exception) {
            text += TracebackPrinter.format(context, exception, stream);
        }
        Calls.callMethod(stream, "write", PyStrings.of(text));
        Calls.callMethod(stream, "flush");
    }
}
