// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import java.util.concurrent.atomic.AtomicLong;

/**
 * NaNs with an identity. Identical floats are those that agree in every bit, and what is left of a NaN's bits after the
 * exponent has no meaning in Python; so each NaN that a program makes from text gets a number there. Arithmetic stays
 * that of Java, whose results on NaN have the bits of an operand or of the NaN that the processor makes.
 */
public final class NotANumber {
    private static final long EXPONENT_AND_QUIET = 0x7ff8L << 48;
    private static final long SIGN = Long.MIN_VALUE;

    /** Tells our NaNs from those of others, whose bits a program may want back. */
    private static final long OURS = 0x0005L << 48;

    private static final long OURS_MASK = 0x7fffL << 48;
    private static final long NUMBER_MASK = (1L << 48) - 1;
    private static final AtomicLong NEXT = new AtomicLong();

    private NotANumber() {}

    /** A NaN that is not identical to any other. */
    public static double create(boolean negative) {
        // The lowest bit stays free since ids do not show it.
        long number = NEXT.addAndGet(2) & NUMBER_MASK;
        return Double.longBitsToDouble(EXPONENT_AND_QUIET | OURS | number | (negative ? SIGN : 0));
    }

    /** The bits of a float as they are written to memory or a file: without the identity of a NaN. */
    public static long bits(double value) {
        long bits = Double.doubleToRawLongBits(value);
        boolean numbered = value != value && (bits & OURS_MASK) == (EXPONENT_AND_QUIET | OURS);
        return numbered ? bits & (SIGN | EXPONENT_AND_QUIET) : bits;
    }

    /** The same float without the identity of a NaN. */
    public static double plain(double value) {
        return value == value ? value : Double.longBitsToDouble(bits(value));
    }

    /** The hash of a NaN, that of any object by its identity. */
    public static long hash(double value) {
        return hash((Double.doubleToRawLongBits(value) >>> 1) << 4 | 3);
    }

    private static long hash(long id) {
        long hash = id >> 4;
        return hash == -1 ? -2 : hash;
    }
}
