// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.util.StringJoiner;

/**
 * One class of the module {@code ast}.
 *
 * @param sum name of the type it is an alternative of, or null
 * @param isSum whether it is a type with alternatives, of which there are no nodes
 * @param types of the fields, as Python's description of its syntax writes them: {@code expr}, {@code expr?}, {@code expr*}
 */
record NodeKind(String name, String sum, boolean isSum, Place place, String[] fields, String[] types) {
    /** Which attributes tell where a node stands in the source. */
    enum Place {
        NONE,
        FULL,
        END_OPTIONAL
    }

    /** Whether a field holds a list. */
    boolean isList(int field) {
        return types[field].endsWith("*");
    }

    /** Whether a field, or an element of its list, may be None. */
    boolean isOptional(int field) {
        return types[field].indexOf('?') >= 0;
    }

    /** The type of a field, or of the elements of its list. */
    String plainType(int field) {
        String type = types[field];
        int end = type.length();
        while (type.charAt(end - 1) == '*' || type.charAt(end - 1) == '?') {
            end--;
        }
        return type.substring(0, end);
    }

    /** Such as {@code BinOp(expr left, operator op, expr right)}. */
    String signature() {
        if (fields.length == 0) {
            return name;
        }
        StringJoiner joiner = new StringJoiner(", ", name + "(", ")");
        for (int i = 0; i < fields.length; i++) {
            joiner.add(types[i] + " " + fields[i]);
        }
        return joiner.toString();
    }
}
