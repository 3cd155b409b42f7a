// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Numbers as text that reads as the same number. */
final class DecimalText {
    /** Smaller numbers than with so many zeros after the point have an exponent. */
    private static final int MOST_ZEROS = 6;

    private static final int ENGINEERING_STEP = 3;

    private DecimalText() {}

    @TruffleBoundary
    static String scientific(PyDecimal number, boolean capitals) {
        return text(number, capitals, false);
    }

    /** With exponents that are multiples of three. */
    @TruffleBoundary
    static String engineering(PyDecimal number, boolean capitals) {
        return text(number, capitals, true);
    }

    private static String text(PyDecimal number, boolean capitals, boolean engineering) {
        if (!number.isFinite()) {
            return special(number);
        }
        String digits = number.isSmall()
                ? Long.toString(number.smallCoefficient())
                : number.coefficient().toString();
        long left = number.exponent() + digits.length();
        long point;
        if (number.exponent() <= 0 && left > -MOST_ZEROS) {
            point = left;
        } else if (!engineering) {
            point = 1;
        } else if (number.isZero()) {
            point = Math.floorMod(left + 1, ENGINEERING_STEP) - 1;
        } else {
            point = Math.floorMod(left - 1, ENGINEERING_STEP) + 1;
        }
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (number.isNegative()) {
            text.append('-');
        }
        if (point <= 0) {
            text.append("0.").repeat('0', (int) -point).append(digits);
        } else if (point >= digits.length()) {
            text.append(digits).repeat('0', (int) point - digits.length());
        } else {
            text.append(digits, 0, (int) point).append('.').append(digits, (int) point, digits.length());
        }
        if (left != point) {
            appendExponent(text, capitals ? 'E' : 'e', left - point);
        }
        return text.toString();
    }

    static void appendExponent(StringBuilder text, char letter, long exponent) {
        text.append(letter).append(exponent < 0 ? "" : "+").append(exponent);
    }

    /** An infinity or NaN. */
    static String special(PyDecimal number) {
        String sign = number.isNegative() ? "-" : "";
        if (number.isInfinite()) {
            return sign + "Infinity";
        }
        String payload = number.isCoefficientZero() ? "" : number.coefficient().toString();
        return sign + (number.isSignaling() ? "sNaN" : "NaN") + payload;
    }
}
