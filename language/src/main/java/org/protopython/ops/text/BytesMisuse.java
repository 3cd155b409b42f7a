// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyType;
import org.protopython.ops.Warnings;
import org.protopython.runtime.PythonContext;

/** BytesWarning (options {@code -b} and {@code -bb}) for what is mostly a mistake of a program that mixes bytes and text. */
public final class BytesMisuse {
    private BytesMisuse() {}

    /** {@code ==} and {@code !=} with an operand that bytes never equal. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void compared(Object self, Object other) {
        if (!isWarnedOf()) {
            return;
        }
        PyType type = PyType.of(other);
        if (self instanceof PyByteArray) {
            if (type.isSubtypeOf(BuiltinTypes.STR)) {
                warn("Comparison between bytearray and string");
            }
        } else if (type.isSubtypeOf(BuiltinTypes.STR)) {
            warn("Comparison between bytes and string");
        } else if (type.isSubtypeOf(BuiltinTypes.INT)) {
            warn("Comparison between bytes and int");
        }
    }

    /** {@code str(self)}, which gives its {@code repr}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void converted(Object self) {
        if (isWarnedOf()) {
            warn("str() on a " + (self instanceof PyByteArray ? "bytearray" : "bytes") + " instance");
        }
    }

    private static boolean isWarnedOf() {
        return PythonContext.get(null).settings().bytesWarning() > 0;
    }

    private static void warn(String message) {
        Warnings.warn(ExceptionTypes.BYTES_WARNING, message, 1);
    }
}
