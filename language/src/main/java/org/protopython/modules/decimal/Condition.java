// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

/** The conditions a calculation can meet, as bits; the context keeps those that are signals in its flags and traps. */
final class Condition {
    static final int CLAMPED = 0x1;
    static final int CONVERSION_SYNTAX = 0x2;
    static final int DIVISION_BY_ZERO = 0x4;
    static final int DIVISION_IMPOSSIBLE = 0x8;
    static final int DIVISION_UNDEFINED = 0x10;
    static final int INEXACT = 0x40;
    static final int INVALID_CONTEXT = 0x80;
    static final int INVALID_OPERATION = 0x100;
    static final int FLOAT_OPERATION = 0x400;
    static final int OVERFLOW = 0x800;
    static final int ROUNDED = 0x1000;
    static final int SUBNORMAL = 0x2000;
    static final int UNDERFLOW = 0x4000;

    /** All conditions that the signal InvalidOperation stands for. */
    static final int INVALID =
            CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION;

    /** Conditions after which a result is of no use for calculating on. */
    static final int ERRORS = INVALID | DIVISION_BY_ZERO;

    private Condition() {}
}
