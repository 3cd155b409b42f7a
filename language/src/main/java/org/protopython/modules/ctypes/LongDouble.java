// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import org.protopython.runtime.Errors;

/** {@code long double} of x86-64: 64 bits of a mantissa with its leading one, and 16 of exponent and sign. */
final class LongDouble {
    private static final int BIAS = 16383;
    private static final int NOT_FINITE = 0x7FFF;
    private static final long LEADING_ONE = 1L << 63;
    /** Bits of the mantissa behind those that a double has. */
    private static final int MORE_BITS = 63 - 52;

    private LongDouble() {}

    private static void checkFormat() {
        if (!System.getProperty("os.arch").equals("amd64")) {
            throw Errors.notImplementedError("long double of this processor");
        }
    }

    static double get(MemorySegment memory, long offset) {
        checkFormat();
        long mantissa = memory.get(JAVA_LONG_UNALIGNED, offset);
        int head = memory.get(JAVA_SHORT_UNALIGNED, offset + Long.BYTES);
        double sign = (head & 0x8000) == 0 ? 1 : -1;
        int exponent = head & NOT_FINITE;
        if (exponent == NOT_FINITE) {
            return mantissa == LEADING_ONE ? sign * Double.POSITIVE_INFINITY : Double.NaN;
        }
        // rounds once, as the low bits are only joined to the high ones at the end
        double high = (mantissa >>> MORE_BITS) * (double) (1 << MORE_BITS);
        double low = mantissa & ((1 << MORE_BITS) - 1);
        return sign * Math.scalb(high + low, exponent - BIAS - 63);
    }

    static void set(MemorySegment memory, long offset, double value) {
        checkFormat();
        int exponent = Math.getExponent(value);
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & ((1L << 52) - 1);
        int head;
        long mantissa;
        if (exponent > Double.MAX_EXPONENT) {
            head = NOT_FINITE;
            mantissa = LEADING_ONE | fraction << MORE_BITS;
        } else if (value == 0) {
            head = 0;
            mantissa = 0;
        } else if (exponent < Double.MIN_EXPONENT) {
            int shift = Long.numberOfLeadingZeros(fraction);
            head = Double.MIN_EXPONENT + BIAS + MORE_BITS - shift;
            mantissa = fraction << shift;
        } else {
            head = exponent + BIAS;
            mantissa = LEADING_ONE | fraction << MORE_BITS;
        }
        memory.set(JAVA_LONG_UNALIGNED, offset, mantissa);
        memory.set(JAVA_SHORT_UNALIGNED, offset + Long.BYTES, (short) (head | (bits < 0 ? 0x8000 : 0)));
    }
}
