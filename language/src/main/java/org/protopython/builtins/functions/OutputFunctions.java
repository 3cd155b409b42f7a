// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Output to text streams. */
@PyModule("builtins")
public final class OutputFunctions {
    private static final TruffleString BLANK = PyStrings.of(" ");
    private static final TruffleString LINE_END = PyStrings.of("\n");

    private OutputFunctions() {}

    @PyBuiltin(value = "print(*args, sep=' ', end='\\n', file=None, flush=False)", doc = """
        Write str() of each argument to file, by default sys.stdout.

        sep stands between two of them, end after the last; with flush the file keeps none of it back.\
        """)
    static void print(PythonContext context, Object[] args, Object sep, Object end, Object file, boolean flush) {
        TruffleString separator = textOrDefault(sep, "sep", BLANK);
        TruffleString last = textOrDefault(end, "end", LINE_END);
        Object stream = file == PyNone.NONE ? standardOutput(context) : file;
        if (stream == PyNone.NONE) {
            return;
        }
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                write(context, stream, separator);
            }
            write(context, stream, Texts.str(args[i]));
        }
        write(context, stream, last);
        if (flush && stream != null) {
            Calls.callMethod(stream, "flush");
        }
    }

    private static TruffleString textOrDefault(Object value, String name, TruffleString whenNone) {
        if (value == PyNone.NONE) {
            return whenNone;
        }
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("%s must be None or a string, not %s", name, PyType.of(value));
        }
        return text;
    }

    /** The current {@code sys.stdout}; null in a context that has no module {@code sys} yet. */
    private static Object standardOutput(PythonContext context) {
        if (!(context.module("sys") instanceof org.protopython.objects.PyModule sys)) {
            return null;
        }
        Object stream = sys.dict().get("stdout");
        if (stream == null) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        return stream;
    }

    private static void write(PythonContext context, Object stream, TruffleString text) {
        if (stream != null) {
            Calls.callMethod(stream, "write", text);
            return;
        }
        try {
            context.out().write(PyStrings.toJava(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "%s", e.getMessage());
        }
    }
}
