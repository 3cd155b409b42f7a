// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code sys.displayhook}: shows what an expression of an interactive session gives. */
@PyModule("sys")
public final class DisplayHook {
    private static final String LAST_VALUE = "_";

    private DisplayHook() {}

    @PyBuiltin(
            value = "displayhook(object, /)",
            doc = "Print the representation of an object and keep it in builtins._, unless it is None.")
    static void displayHook(PythonContext context, Object object) {
        if (object == PyNone.NONE) {
            return;
        }
        context.builtins().dict().put(LAST_VALUE, PyNone.NONE);
        Object stream = Attributes.getOrNull(context.module("sys"), "stdout");
        if (stream == null || stream == PyNone.NONE) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        Object text = Texts.repr(object);
        try {
            Calls.callMethod(stream, "write", text);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
                throw e;
            }
            writeEscaped(stream, text);
        }
        Calls.callMethod(stream, "write", PyStrings.of("\n"));
        context.builtins().dict().put(LAST_VALUE, object);
    }

    /** Escapes what the encoding of the stream does not have. */
    private static void writeEscaped(Object stream, Object text) {
        Object encoding = Attributes.get(stream, "encoding");
        Object bytes = Calls.callMethod(text, "encode", encoding, PyStrings.of("backslashreplace"));
        Object buffer = Attributes.getOrNull(stream, "buffer");
        if (buffer == null) {
            Calls.callMethod(stream, "write", Calls.callMethod(bytes, "decode", encoding, PyStrings.of("strict")));
        } else {
            Calls.callMethod(buffer, "write", bytes);
        }
    }
}
