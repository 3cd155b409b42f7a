// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** What talks to the streams and hooks of the module {@code sys}, and opens files. */
@PyModule("builtins")
public final class InputFunctions {
    private InputFunctions() {}

    @PyBuiltin(value = "input(prompt='', /)", doc = """
        A line of standard input, without its line end.

        The prompt is written to standard output first. Raises EOFError when there is no more input.\
        """)
    static Object input(PythonContext context, Object prompt) {
        Object in = stream(context, "stdin");
        Object out = stream(context, "stdout");
        TruffleString text = Texts.str(prompt);
        if (!text.isEmpty()) {
            Calls.callMethod(out, "write", text);
        }
        try {
            Calls.callMethod(out, "flush");
        } catch (PException e) {
            // a stream that cannot be flushed is no reason not to read
            if (!e.isInstance(ExceptionTypes.EXCEPTION)) {
                throw e;
            }
        }
        Object line = Calls.callMethod(in, "readline");
        TruffleString read = Conversions.asText(line);
        if (read == null) {
            throw Errors.typeError("object.readline() returned non-string");
        } else if (read.isEmpty()) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, "EOF when reading a line");
        }
        String java = PyStrings.toJava(read);
        return java.endsWith("\n") ? PyStrings.of(java.substring(0, java.length() - 1)) : read;
    }

    private static Object stream(PythonContext context, String name) {
        Object stream = sysAttribute(context, name);
        if (stream == null || stream == PyNone.NONE) {
            throw Errors.runtimeError("input(): lost sys.%s", name);
        }
        return stream;
    }

    private static Object sysAttribute(PythonContext context, String name) {
        return context.module("sys") instanceof org.protopython.objects.PyModule sys
                ? sys.dict().get(name)
                : null;
    }

    @PyBuiltin(
            value = "breakpoint(*args, **kwargs)",
            doc = "Stop in the debugger, by calling sys.breakpointhook() with the same arguments.")
    static Object breakpoint(PythonContext context, Object[] args, PyDict kwargs) {
        Object hook = sysAttribute(context, "breakpointhook");
        if (hook == null) {
            throw Errors.runtimeError("lost sys.breakpointhook");
        }
        return Keywords.call(hook, args, kwargs);
    }
}
