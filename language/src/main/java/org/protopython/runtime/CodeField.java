// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import java.util.Locale;

/** What a code object consists of, in the order of the arguments of {@code types.CodeType}. */
public enum CodeField {
    ARGCOUNT(Kind.NUMBER),
    POSONLYARGCOUNT(Kind.NUMBER),
    KWONLYARGCOUNT(Kind.NUMBER),
    NLOCALS(Kind.NUMBER),
    STACKSIZE(Kind.NUMBER),
    FLAGS(Kind.NUMBER),
    CODE(Kind.BYTES),
    CONSTS(Kind.TUPLE),
    NAMES(Kind.NAMES),
    VARNAMES(Kind.NAMES),
    FILENAME(Kind.TEXT),
    NAME(Kind.TEXT),
    QUALNAME(Kind.TEXT),
    FIRSTLINENO(Kind.NUMBER),
    LINETABLE(Kind.BYTES),
    EXCEPTIONTABLE(Kind.BYTES),
    FREEVARS(Kind.NAMES),
    CELLVARS(Kind.NAMES);

    /** What values a field has: an int, a bytes, a tuple, a tuple of str, a str. */
    public enum Kind {
        NUMBER,
        BYTES,
        TUPLE,
        NAMES,
        TEXT
    }

    private final Kind kind;
    private final String attribute = "co_" + name().toLowerCase(Locale.ROOT);

    CodeField(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The attribute that has the value: {@code co_name}. */
    public String attribute() {
        return attribute;
    }

    /** The field of an attribute, or null. */
    public static CodeField of(String attribute) {
        for (CodeField field : values()) {
            if (field.attribute.equals(attribute)) {
                return field;
            }
        }
        return null;
    }
}
