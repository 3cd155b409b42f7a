// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Operations on numbers that have only the digits 0 and 1, digit by digit; and moving digits. */
final class LogicalOperations {
    /** What becomes of two digits. */
    private interface DigitOperation {
        boolean apply(boolean a, boolean b);
    }

    private LogicalOperations() {}

    static PyDecimal and(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        return apply(a, b, (x, y) -> x & y, limits, status);
    }

    static PyDecimal or(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        return apply(a, b, (x, y) -> x | y, limits, status);
    }

    static PyDecimal xor(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        return apply(a, b, (x, y) -> x ^ y, limits, status);
    }

    static PyDecimal invert(PyDecimal a, Limits limits, Status status) {
        if (!isLogical(a)) {
            return status.fail(Condition.INVALID_OPERATION);
        }
        BigInteger ones =
                Digits.power(limits.precision()).subtract(BigInteger.ONE).divide(BigInteger.valueOf(9));
        return apply(PyDecimal.of(false, ones, 0), a, (x, y) -> x ^ y, limits, status);
    }

    private static boolean isLogical(PyDecimal a) {
        return a.isFinite()
                && !a.isNegative()
                && a.exponent() == 0
                && a.coefficient().toString().chars().allMatch(c -> c == '0' || c == '1');
    }

    private static PyDecimal apply(PyDecimal a, PyDecimal b, DigitOperation operation, Limits limits, Status status) {
        if (!isLogical(a) || !isLogical(b)) {
            return status.fail(Condition.INVALID_OPERATION);
        }
        String first = a.coefficient().toString();
        String second = b.coefficient().toString();
        int length = (int) Math.min(Math.max(first.length(), second.length()), limits.precision());
        StringBuilder digits = new StringBuilder(length);
        for (int i = length; i > 0; i--) {
            digits.append(operation.apply(isOne(first, i), isOne(second, i)) ? '1' : '0');
        }
        return PyDecimal.of(false, new BigInteger(digits.toString()), 0);
    }

    /** @param place counted from the end, the last digit has 1 */
    private static boolean isOne(String digits, int place) {
        return place <= digits.length() && digits.charAt(digits.length() - place) == '1';
    }

    /** How far digits are to be moved; null if that is no integer in the range of the precision. */
    private static Long distance(PyDecimal b, Limits limits) {
        if (!b.isFinite() || b.exponent() != 0 || !b.isSmall() || b.smallCoefficient() > limits.precision()) {
            return null;
        }
        return b.isNegative() ? -b.smallCoefficient() : b.smallCoefficient();
    }

    /** The last digits, as many as the precision allows. */
    private static BigInteger capped(BigInteger coefficient, Limits limits) {
        return Digits.count(coefficient) <= limits.precision()
                ? coefficient
                : coefficient.mod(Digits.power(limits.precision()));
    }

    /** The result where there are no digits to move, or no distance to move them by; null for numbers. */
    private static PyDecimal unmoved(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        } else if (distance(b, limits) == null) {
            return status.fail(Condition.INVALID_OPERATION);
        }
        return a.isInfinite() ? a.plain() : null;
    }

    static PyDecimal shift(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal special = unmoved(a, b, limits, status);
        if (special != null) {
            return special;
        }
        long distance = distance(b, limits);
        BigInteger coefficient = capped(a.coefficient(), limits);
        BigInteger shifted = distance >= 0
                ? capped(Digits.scale(coefficient, distance), limits)
                : -distance > Digits.count(coefficient) ? BigInteger.ZERO : coefficient.divide(Digits.power(-distance));
        return PyDecimal.of(a.isNegative(), shifted, a.exponent());
    }

    static PyDecimal rotate(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal special = unmoved(a, b, limits, status);
        if (special != null) {
            return special;
        }
        long distance = distance(b, limits);
        BigInteger coefficient = capped(a.coefficient(), limits);
        long left = Math.floorMod(distance, limits.precision());
        BigInteger[] parts = coefficient.divideAndRemainder(Digits.power(limits.precision() - left));
        BigInteger rotated = Digits.scale(parts[1], left).add(parts[0]);
        return PyDecimal.of(a.isNegative(), rotated, a.exponent());
    }

    /** The number with its exponent increased. */
    static PyDecimal scaleExponent(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        }
        long limit = 2 * (limits.maxExponent() + limits.precision());
        if (!b.isFinite() || b.exponent() != 0 || !b.isSmall() || b.smallCoefficient() > limit) {
            return status.fail(Condition.INVALID_OPERATION);
        } else if (a.isInfinite()) {
            return a.plain();
        }
        long exponent = a.exponent() + (b.isNegative() ? -b.smallCoefficient() : b.smallCoefficient());
        return Finishing.finish(a.isNegative(), a.coefficient(), exponent, limits, status);
    }

    /** The adjusted exponent. */
    static PyDecimal exponentOf(PyDecimal a, Limits limits, Status status) {
        if (a.isNan()) {
            return Finishing.quiet(a, limits, status);
        } else if (a.isInfinite()) {
            return PyDecimal.INFINITY;
        } else if (a.isZero()) {
            status.add(Condition.DIVISION_BY_ZERO);
            return PyDecimal.MINUS_INFINITY;
        }
        return Finishing.finish(PyDecimal.ofLong(a.adjusted()), limits, status);
    }
}
