// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.PythonContext;

/**
 * What is said of an exception that no Python code can catch: plainer than a traceback elsewhere, the exception alone
 * without causes, contexts, members of groups, notes and marks.
 */
public final class UnraisableText {
    private UnraisableText() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String of(
            PythonContext context, Object type, Object value, Object traceback, Object message, Object object) {
        StringBuilder text = new StringBuilder();
        if (object != PyNone.NONE) {
            text.append(message == PyNone.NONE ? "Exception ignored in" : Texts.strJava(message))
                    .append(": ")
                    .append(representation(object))
                    .append('\n');
        } else if (message != PyNone.NONE) {
            text.append(Texts.strJava(message)).append(":\n");
        }
        if (traceback instanceof PyTraceback first) {
            text.append("Traceback (most recent call last):\n")
                    .append(TracebackPrinter.frames(context, first, FrameText::plain));
        }
        if (type instanceof PyType exceptionType) {
            text.append(typeName(exceptionType));
            if (value != PyNone.NONE) {
                text.append(": ").append(description(value));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String representation(Object object) {
        try {
            return Texts.reprJava(object);
        } catch (PException e) {
            return "<object repr() failed>";
        }
    }

    private static String description(Object value) {
        try {
            return Texts.strJava(value);
        } catch (PException e) {
            return "<exception str() failed>";
        }
    }

    /** As in a traceback, but for a module that is no text. */
    private static String typeName(PyType type) {
        TruffleString module = Conversions.asText(TypeNames.module(type));
        return module == null ? "<unknown>" + type.qualifiedName() : ExceptionText.typeName(type);
    }
}
