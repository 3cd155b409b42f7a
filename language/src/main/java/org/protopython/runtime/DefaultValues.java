// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** Literals in the text of a {@link Signature}, and back. */
final class DefaultValues {
    private static final String UNREPRESENTABLE = "<unrepresentable>";

    private DefaultValues() {}

    static Object parse(String text) {
        return switch (text) {
            case UNREPRESENTABLE -> null;
            case "True" -> Boolean.TRUE;
            case "False" -> Boolean.FALSE;
            case "sys.maxsize" -> Long.MAX_VALUE;
            default -> parseNumber(text);
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

    static String toText(Object value) {
        return switch (value) {
            case null -> UNREPRESENTABLE;
            case Boolean b -> b ? "True" : "False";
            default -> value.toString();
        };
    }
}
