// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.stored;

/** What the value of a stored literal is. */
final class Literal {
    static final int NOTHING = 0;
    static final int NONE = 1;
    static final int ELLIPSIS = 2;
    static final int FALSE = 3;
    static final int TRUE = 4;
    static final int INT = 5;
    static final int BIG = 6;
    static final int DOUBLE = 7;
    static final int IMAGINARY = 8;
    static final int TEXT = 9;
    static final int CODE_POINTS = 10;
    static final int BYTES = 11;

    private Literal() {}
}
