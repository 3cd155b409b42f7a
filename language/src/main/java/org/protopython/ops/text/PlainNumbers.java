// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyStrings;

/**
 * Reads the numbers that nearly all texts of numbers are: of ASCII characters, with few digits and no underscores. What
 * is not plain is left to the general parsers, errors included.
 */
public final class PlainNumbers {
    /** The answer of {@link #integer} for a text that is not plain. */
    public static final long NOT_PLAIN = Long.MIN_VALUE;

    /** So many digits always fit a long, in bases up to ten and in all others. */
    private static final int FEW_DECIMAL_DIGITS = 18;

    private static final int FEW_DIGITS = 12;
    private static final int MAX_BASE = 36;

    /** Powers of ten up to this one, and integers up to 2**53, are floats without rounding. */
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final long MAX_EXACT = 1L << 53;

    private PlainNumbers() {}

    /** The value of the text as an integer literal of the base, 0 for the base of its prefix; or {@link #NOT_PLAIN}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long integer(TruffleString text, int base) {
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes == null || base < 0 || base == 1 || base > MAX_BASE) {
            return NOT_PLAIN;
        }
        byte[] array = bytes.getArray();
        int end = skipSpaceBack(array, bytes.getOffset(), bytes.getEnd());
        int i = skipSpace(array, bytes.getOffset(), end);
        boolean negative = i < end && array[i] == '-';
        if (negative || i < end && array[i] == '+') {
            i++;
        }
        int radix = base;
        if (base != 10 && end - i > 2 && array[i] == '0') {
            int prefix = prefixBase(array[i + 1]);
            if (prefix != 0 && (base == 0 || base == prefix)) {
                radix = prefix;
                i += 2;
            }
        }
        if (radix == 0) {
            if (i < end && array[i] == '0') {
                return NOT_PLAIN;
            }
            radix = 10;
        }
        int count = end - i;
        if (count <= 0 || count > (radix <= 10 ? FEW_DECIMAL_DIGITS : FEW_DIGITS)) {
            return NOT_PLAIN;
        }
        long value = 0;
        for (; i < end; i++) {
            int digit = digit(array[i]);
            if (digit >= radix) {
                return NOT_PLAIN;
            }
            value = value * radix + digit;
        }
        return negative ? -value : value;
    }

    private static int prefixBase(byte letter) {
        return switch (letter | 0x20) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 0;
        };
    }

    /** The value of a digit, letters included; for anything else a number that is too large. */
    private static int digit(byte c) {
        if (c <= '9') {
            return c >= '0' ? c - '0' : MAX_BASE;
        }
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < 26 ? letter + 10 : MAX_BASE;
    }

    /**
     * The value of the text as a float literal when it is the quotient or the product of two numbers that are exact, so
     * that one rounding makes it; NaN for any other text.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double decimal(TruffleString text) {
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes == null) {
            return Double.NaN;
        }
        byte[] array = bytes.getArray();
        int end = skipSpaceBack(array, bytes.getOffset(), bytes.getEnd());
        int i = skipSpace(array, bytes.getOffset(), end);
        boolean negative = i < end && array[i] == '-';
        if (negative || i < end && array[i] == '+') {
            i++;
        }
        if (end - i > FEW_DECIMAL_DIGITS) {
            return Double.NaN;
        }
        long digits = 0;
        int start = i;
        int point = -1;
        for (; i < end; i++) {
            int c = array[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        int count = i - start - (point < 0 ? 0 : 1);
        if (count == 0 || digits > MAX_EXACT) {
            return Double.NaN;
        }
        double value = point < 0 ? digits : digits / EXACT_POWERS[i - point - 1];
        return negative ? -value : value;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c >= 0x09 && c <= 0x0d;
    }

    private static int skipSpace(byte[] array, int start, int end) {
        int i = start;
        while (i < end && isSpace(array[i])) {
            i++;
        }
        return i;
    }

    private static int skipSpaceBack(byte[] array, int start, int end) {
        int i = end;
        while (i > start && isSpace(array[i - 1])) {
            i--;
        }
        return i;
    }
}
