// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyStrings;

/** What Java sees of a Python exception, told without running Python code. */
final class ExceptionTexts {
    private ExceptionTexts() {}

    /** {@code TypeError: text}, as the last line of a traceback when nothing overrides {@code __str__}. */
    static String describe(PyBaseException exception) {
        Object[] args = exception.args().items();
        String name = exception.type().qualifiedName();
        if (args.length == 0) {
            return name;
        }
        String text = text(args[0]);
        return text.isEmpty() ? name : name + ": " + text;
    }

    private static String text(Object value) {
        if (value instanceof TruffleString text) {
            return PyStrings.toJava(text);
        } else if (value instanceof PyStr text) {
            return PyStrings.toJava(text.value());
        } else if (value instanceof PyInt number) {
            return number.value().toString();
        }
        return String.valueOf(value);
    }

    /** The process exit status of a SystemExit: None is 0, an int itself, everything else 1. */
    static int exitStatus(PyBaseException exception) {
        Object[] args = exception.args().items();
        Object code = args.length == 0 ? PyNone.NONE : args[0];
        if (code == PyNone.NONE) {
            return 0;
        } else if (code instanceof Long number) {
            return (int) (number & 0xFF);
        } else if (code instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return code instanceof PyInt number && number.type() != BuiltinTypes.INT
                ? number.value().intValue() & 0xFF
                : 1;
    }
}
