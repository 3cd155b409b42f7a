// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

/** The numbers of {@code HPyType_BuiltinShape}: which built-in type's memory the struct of a type comes behind. */
public final class BuiltinShape {
    public static final int OBJECT = 0;
    public static final int TYPE = 1;
    public static final int LONG = 2;
    public static final int FLOAT = 3;
    public static final int UNICODE = 4;
    public static final int TUPLE = 5;
    public static final int LIST = 6;
    public static final int DICT = 7;
    static final int LAST = DICT;

    private static final String[] NAMES = {"Object", "Type", "Long", "Float", "Unicode", "Tuple", "List", "Dict"};

    private BuiltinShape() {}

    /** How the names of functions call it. */
    public static String name(int shape) {
        return NAMES[shape];
    }
}
