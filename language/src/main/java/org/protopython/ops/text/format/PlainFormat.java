// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.ops.number.DecimalDigits;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/**
 * The formats that programs use nearly always, written straight to where the text is put together: integers in a base
 * with width and sign, floats with a few digits behind the point, text with width and precision.
 */
final class PlainFormat {
    private static final int MAX_WIDTH = 1 << 16;
    private static final int MAX_PLACES = 15;
    private static final int DEFAULT_PLACES = 6;
    private static final double FLOAT_LIMIT = 1e15;

    private PlainFormat() {}

    /** Whether ints are formatted here, and the specification is one that they accept. */
    static boolean isForIntegers(FormatSpec spec) {
        return switch (spec.type()) {
            case 'd', 'x', 'X', 'o', 'b' -> spec.precision() < 0 && isSimple(spec);
            default -> false;
        };
    }

    /** Whether floats are formatted here, and the specification is one that they accept. */
    static boolean isForFloats(FormatSpec spec) {
        return (spec.type() == 'f' || spec.type() == 'F')
                && spec.precision() <= MAX_PLACES
                && !spec.alternate()
                && isSimple(spec);
    }

    private static boolean isSimple(FormatSpec spec) {
        return !spec.coercesNegativeZero()
                && spec.grouping() == 0
                && spec.fractionGrouping() == 0
                && spec.width() < MAX_WIDTH;
    }

    /** Appends an int; false, and nothing done, for the one whose absolute value is no long. */
    static boolean append(CodePointBuilder out, long value, FormatSpec spec) {
        if (value == Long.MIN_VALUE) {
            return false;
        }
        long absolute = Math.abs(value);
        int shift =
                switch (spec.type()) {
                    case 'x', 'X' -> 4;
                    case 'o' -> 3;
                    case 'b' -> 1;
                    default -> 0;
                };
        int digits = shift == 0 ? CodePointBuilder.decimalDigits(absolute) : CodePointBuilder.digits(absolute, shift);
        int sign = sign(value < 0, spec);
        boolean prefixed = shift != 0 && spec.alternate();
        int padding = spec.width() - digits - (sign == 0 ? 0 : 1) - (prefixed ? 2 : 0);
        int left = left(spec, padding);
        out.repeat(spec.fill(), left);
        if (sign != 0) {
            out.append(sign);
        }
        if (prefixed) {
            out.append('0').append(spec.type());
        }
        int inner = spec.align() == '=' ? padding : 0;
        out.repeat(spec.fill(), inner);
        if (shift == 0) {
            out.append(absolute);
        } else {
            out.appendDigits(absolute, shift, spec.type() == 'X' ? 'A' : 'a');
        }
        out.repeat(spec.fill(), padding - left - inner);
        return true;
    }

    /** Appends a float; false, and nothing done, when it is no plain number or its rounding needs a closer look. */
    static boolean append(CodePointBuilder out, double value, FormatSpec spec) {
        double absolute = Math.abs(value);
        if (!(absolute < FLOAT_LIMIT)) {
            return false;
        }
        int places = spec.precision() < 0 ? DEFAULT_PLACES : spec.precision();
        long fraction = DecimalDigits.fraction(absolute, places);
        if (fraction < 0) {
            return false;
        }
        long integral = (long) absolute;
        if (fraction == DecimalDigits.powerOfTen(places)) {
            integral++;
            fraction = 0;
        }
        int sign = sign(Double.doubleToRawLongBits(value) < 0, spec);
        int digits = CodePointBuilder.decimalDigits(integral) + (places == 0 ? 0 : 1 + places);
        int padding = spec.width() - digits - (sign == 0 ? 0 : 1);
        int left = left(spec, padding);
        out.repeat(spec.fill(), left);
        if (sign != 0) {
            out.append(sign);
        }
        int inner = spec.align() == '=' ? padding : 0;
        out.repeat(spec.fill(), inner).append(integral);
        if (places > 0) {
            out.append('.').append(fraction, places);
        }
        out.repeat(spec.fill(), padding - left - inner);
        return true;
    }

    private static int sign(boolean negative, FormatSpec spec) {
        return negative ? '-' : spec.sign() == '-' ? 0 : spec.sign();
    }

    private static int left(FormatSpec spec, int padding) {
        return padding <= 0
                ? 0
                : switch (spec.align()) {
                    case '<', '=' -> 0;
                    case '^' -> padding / 2;
                    default -> padding;
                };
    }

    /** Appends text by a specification that text accepts. */
    static void append(CodePointBuilder out, TruffleString text, FormatSpec spec) {
        int length = CodePoints.length(text);
        int used = spec.precision() >= 0 ? Math.min(spec.precision(), length) : length;
        int padding = Math.max(spec.width() - used, 0);
        int left = left(spec, padding);
        out.repeat(spec.fill(), left)
                .append(CodePoints.substring(text, 0, used))
                .repeat(spec.fill(), padding - left);
    }
}
