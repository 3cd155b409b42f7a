// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.Slot;

/** The rich comparisons. */
public enum CompareOperator {
    LT("<", Slot.LT),
    LE("<=", Slot.LE),
    EQ("==", Slot.EQ),
    NE("!=", Slot.NE),
    GT(">", Slot.GT),
    GE(">=", Slot.GE);

    private final String symbol;
    private final Slot slot;

    CompareOperator(String symbol, Slot slot) {
        this.symbol = symbol;
        this.slot = slot;
    }

    public String symbol() {
        return symbol;
    }

    public Slot slot() {
        return slot;
    }

    /** The operator with its operands exchanged. */
    public CompareOperator swapped() {
        return switch (this) {
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
            case EQ, NE -> this;
        };
    }

    /** Whether the operator holds for the sign of a three-way comparison. */
    public boolean holds(int sign) {
        return switch (this) {
            case LT -> sign < 0;
            case LE -> sign <= 0;
            case EQ -> sign == 0;
            case NE -> sign != 0;
            case GT -> sign > 0;
            case GE -> sign >= 0;
        };
    }

    public boolean compare(long a, long b) {
        return switch (this) {
            case LT -> a < b;
            case LE -> a <= b;
            case EQ -> a == b;
            case NE -> a != b;
            case GT -> a > b;
            case GE -> a >= b;
        };
    }

    public boolean compare(double a, double b) {
        return switch (this) {
            case LT -> a < b;
            case LE -> a <= b;
            case EQ -> a == b;
            case NE -> a != b;
            case GT -> a > b;
            case GE -> a >= b;
        };
    }
}
