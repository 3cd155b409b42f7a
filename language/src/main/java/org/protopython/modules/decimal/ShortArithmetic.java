// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

/**
 * Sums, products and exact quotients of numbers whose coefficients, and that of the result, fit into a long and need
 * no rounding, and rounding such numbers to an exponent. All answers are null for other numbers.
 */
final class ShortArithmetic {
    private static final int MOST_DIGITS = Digits.IN_LONG;

    /** The first number with more digits than that. */
    private static final long END = 1_000_000_000_000_000_000L;

    private ShortArithmetic() {}

    /** Whether the limits leave every short coefficient with this exponent as it is. */
    private static boolean keeps(Limits limits, long exponent) {
        return limits.precision() >= MOST_DIGITS
                && exponent >= limits.minExponent()
                && exponent <= limits.top() - MOST_DIGITS;
    }

    static PyDecimal sumOrNull(PyDecimal a, PyDecimal b, boolean subtracts, Limits limits) {
        if (!a.isSmall() || !b.isSmall()) {
            return null;
        }
        long left = a.isNegative() ? -a.smallCoefficient() : a.smallCoefficient();
        long right = b.isNegative() != subtracts ? -b.smallCoefficient() : b.smallCoefficient();
        long exponent = a.exponent();
        long difference = exponent - b.exponent();
        if (difference != 0) {
            if (difference > MOST_DIGITS || difference < -MOST_DIGITS) {
                return null;
            }
            long unit = Digits.smallPower((int) Math.abs(difference));
            long scaled = difference > 0 ? left : right;
            long product = scaled * unit;
            if (Math.multiplyHigh(scaled, unit) != product >> 63) {
                return null;
            }
            if (difference > 0) {
                left = product;
                exponent = b.exponent();
            } else {
                right = product;
            }
        }
        if (left >= END || left <= -END || right >= END || right <= -END) {
            return null;
        }
        long sum = left + right;
        long magnitude = Math.abs(sum);
        // the sign of a zero depends on more than the sum
        return sum == 0 || magnitude >= END || !keeps(limits, exponent)
                ? null
                : PyDecimal.of(sum < 0, magnitude, exponent);
    }

    static PyDecimal productOrNull(PyDecimal a, PyDecimal b, Limits limits) {
        if (!a.isSmall() || !b.isSmall()) {
            return null;
        }
        long product = a.smallCoefficient() * b.smallCoefficient();
        long exponent = a.exponent() + b.exponent();
        boolean isShort =
                Math.multiplyHigh(a.smallCoefficient(), b.smallCoefficient()) == 0 && product >= 0 && product < END;
        return isShort && keeps(limits, exponent)
                ? PyDecimal.of(a.isNegative() != b.isNegative(), product, exponent)
                : null;
    }

    /** The number with another exponent; what rounding has to note is added to the status. */
    static PyDecimal roundedOrNull(PyDecimal number, long exponent, Limits limits, Status status) {
        if (!number.isSmall() || number.smallCoefficient() >= END || !keeps(limits, exponent)) {
            return null;
        }
        long dropped = exponent - number.exponent();
        if (dropped > MOST_DIGITS || dropped < -MOST_DIGITS) {
            return null;
        }
        long coefficient = number.smallCoefficient();
        long unit = Digits.smallPower((int) Math.abs(dropped));
        if (dropped <= 0) {
            long scaled = coefficient * unit;
            boolean isShort = Math.multiplyHigh(coefficient, unit) == 0 && scaled >= 0 && scaled < END;
            return isShort ? PyDecimal.of(number.isNegative(), scaled, exponent) : null;
        } else if (coefficient == 0) {
            return PyDecimal.of(number.isNegative(), 0, exponent);
        }
        status.add(Condition.ROUNDED);
        long kept = coefficient / unit;
        long rest = coefficient % unit;
        if (rest != 0) {
            status.add(Condition.INEXACT);
            if (limits.rounding().increments(number.isNegative(), kept, Long.compare(2 * rest, unit))) {
                kept++;
            }
        }
        return PyDecimal.of(number.isNegative(), kept, exponent);
    }

    static PyDecimal quotientOrNull(PyDecimal a, PyDecimal b, Limits limits) {
        if (!a.isSmall() || !b.isSmall() || b.smallCoefficient() == 0) {
            return null;
        }
        long quotient = a.smallCoefficient() / b.smallCoefficient();
        long exponent = a.exponent() - b.exponent();
        boolean isExact = quotient * b.smallCoefficient() == a.smallCoefficient() && quotient < END;
        return isExact && keeps(limits, exponent)
                ? PyDecimal.of(a.isNegative() != b.isNegative(), quotient, exponent)
                : null;
    }
}
