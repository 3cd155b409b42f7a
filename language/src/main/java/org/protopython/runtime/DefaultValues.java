// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/** Literals in the text of a {@link Signature}, and back. */
final class DefaultValues {
    static final String UNREPRESENTABLE = "<unrepresentable>";

    private DefaultValues() {}

    static Object parse(String text) {
        return switch (text) {
            case UNREPRESENTABLE -> null;
            case "None" -> PyNone.NONE;
            case "True" -> Boolean.TRUE;
            case "False" -> Boolean.FALSE;
            case "..." -> PyEllipsis.ELLIPSIS;
            case "()" -> PyTuple.EMPTY;
            case "sys.maxsize" -> Long.MAX_VALUE;
            default -> text.startsWith("'") || text.startsWith("\"") ? parseString(text) : parseNumber(text);
        };
    }

    private static Object parseNumber(String text) {
        try {
            if (text.matches("-?[0-9]+")) {
                return Long.valueOf(text);
            }
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("default '" + text + "' is not a plain literal", e);
        }
    }

    private static Object parseString(String text) {
        if (text.length() < 2 || text.charAt(text.length() - 1) != text.charAt(0)) {
            throw new IllegalArgumentException("default " + text + " is not a plain literal");
        }
        return PyStrings.of(text.substring(1, text.length() - 1).translateEscapes());
    }

    static String toText(Object value) {
        if (value == null) {
            return UNREPRESENTABLE;
        }
        if (value instanceof PyNone) {
            return "None";
        }
        if (value instanceof PyEllipsis) {
            return "...";
        }
        if (value instanceof PyTuple) {
            return "()";
        }
        if (value instanceof Boolean b) {
            return b ? "True" : "False";
        }
        if (value instanceof TruffleString s) {
            return quote(PyStrings.toJava(s));
        }
        if (value instanceof Long n && n == Long.MAX_VALUE) {
            return "sys.maxsize";
        }
        if (value instanceof Double d) {
            return d.toString()
                    .replaceFirst("E-(\\d)$", "e-0$1")
                    .replace('E', 'e')
                    .replace(".0e", "e");
        }
        return value.toString();
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("'", "\\'") + "'";
    }
}
