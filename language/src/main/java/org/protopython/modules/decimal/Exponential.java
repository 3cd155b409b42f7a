// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Exponentials and logarithms, always rounded to the nearest number. */
final class Exponential {
    /** With more digits before the point than this there is no exponential of a number. */
    private static final int MOST_ADJUSTED = 19;

    private static final int FIRST_EXTRA = 4;

    /** So many units of the last digit may an approximation be off. */
    private static final BigInteger TOLERANCE = BigInteger.valueOf(4);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Exponential() {}

    /** Approximates a number that is no decimal fraction with some digits more than asked for. */
    private interface Approximation {
        PyDecimal approximate(long digits);
    }

    /** Rounds to the nearest number: approximates until it is known which one that is. */
    private static PyDecimal nearest(Approximation number, Limits limits, Status status) {
        for (long extra = FIRST_EXTRA; ; extra *= 2) {
            PyDecimal approximate = number.approximate(limits.precision() + extra);
            BigInteger coefficient = approximate.coefficient();
            long dropped = Digits.count(coefficient) - limits.precision();
            BigInteger unit = Digits.power(dropped);
            BigInteger rest = coefficient.mod(unit);
            BigInteger half = Digits.power(dropped - 1).multiply(FIVE);
            boolean isClear = rest.compareTo(TOLERANCE) > 0
                    && unit.subtract(rest).compareTo(TOLERANCE) > 0
                    && rest.subtract(half).abs().compareTo(TOLERANCE) > 0;
            if (isClear) {
                // a last digit that no rounding takes for a tie, and none for an exact number
                return Finishing.finish(
                        approximate.isNegative(),
                        coefficient.multiply(BigInteger.TEN).add(BigInteger.ONE),
                        approximate.exponent() - 1,
                        limits.withRounding(Rounding.HALF_EVEN),
                        status);
            }
        }
    }

    static PyDecimal exp(PyDecimal a, Limits limits, Status status) {
        if (a.isNan()) {
            return Finishing.quiet(a, limits, status);
        } else if (a.isInfinite()) {
            return a.isNegative() ? PyDecimal.ZERO : PyDecimal.INFINITY;
        } else if (a.isZero()) {
            return PyDecimal.ONE;
        }
        Limits nearest = limits.withRounding(Rounding.HALF_EVEN);
        long adjusted = a.adjusted();
        if (adjusted >= MOST_ADJUSTED) {
            return beyond(false, !a.isNegative(), nearest, status);
        } else if (adjusted < -limits.precision() - 1) {
            // one, and so little more or less that it only matters for the conditions
            BigInteger one = Digits.power(limits.precision() + 1);
            BigInteger difference = a.isNegative() ? BigInteger.ONE.negate() : BigInteger.ONE;
            return Finishing.finish(false, one.add(difference), -limits.precision() - 1, nearest, status);
        }
        return nearest(digits -> approximateExp(a, digits), limits, status);
    }

    /** A number that no exponent is large, or small, enough for. */
    static PyDecimal beyond(boolean negative, boolean large, Limits limits, Status status) {
        long exponent = large ? 2 * Limits.MAX_EXPONENT : limits.tiny() - 1;
        return Finishing.finish(negative, BigInteger.ONE, exponent, limits, status);
    }

    private static PyDecimal approximateExp(PyDecimal a, long digits) {
        Digits.power(digits);
        int bits = BinaryFraction.bits(digits + Math.max(a.adjusted(), 0) + 6);
        BigInteger x = fixed(a.signed(), a.exponent(), bits);
        BigInteger logTen = BinaryFraction.logTen(bits);
        BigInteger[] parts = x.divideAndRemainder(logTen);
        BigInteger tens = parts[0];
        BigInteger rest = parts[1];
        if (rest.signum() < 0) {
            tens = tens.subtract(BigInteger.ONE);
            rest = rest.add(logTen);
        }
        BigInteger value = BinaryFraction.exp(rest, bits);
        BigInteger coefficient = value.multiply(Digits.power(digits)).shiftRight(bits);
        return PyDecimal.of(false, coefficient, tens.longValueExact() - digits);
    }

    private static BigInteger fixed(BigInteger coefficient, long exponent, int bits) {
        return exponent >= 0
                ? Digits.scale(coefficient, exponent).shiftLeft(bits)
                : coefficient.shiftLeft(bits).divide(Digits.power(-exponent));
    }

    static PyDecimal ln(PyDecimal a, Limits limits, Status status) {
        PyDecimal special = specialLogarithm(a, limits, status);
        if (special != null) {
            return special;
        } else if (Comparison.order(a, PyDecimal.ONE) == 0) {
            return PyDecimal.ZERO;
        }
        return nearest(digits -> approximateLog(a, digits, false), limits, status);
    }

    static PyDecimal log10(PyDecimal a, Limits limits, Status status) {
        PyDecimal special = specialLogarithm(a, limits, status);
        if (special != null) {
            return special;
        }
        BigInteger coefficient = a.coefficient();
        int zeros = a.digits() - 1;
        if (Digits.trailingZeros(coefficient, zeros) == zeros && coefficient.equals(Digits.power(zeros))) {
            PyDecimal exponent = PyDecimal.ofLong(a.exponent() + zeros);
            return Finishing.finish(exponent, limits.withRounding(Rounding.HALF_EVEN), status);
        }
        return nearest(digits -> approximateLog(a, digits, true), limits, status);
    }

    /** The logarithm of what is not a positive number; null for those. */
    private static PyDecimal specialLogarithm(PyDecimal a, Limits limits, Status status) {
        if (a.isNan()) {
            return Finishing.quiet(a, limits, status);
        } else if (a.isZero()) {
            return PyDecimal.MINUS_INFINITY;
        } else if (a.isNegative()) {
            return status.fail(Condition.INVALID_OPERATION);
        }
        return a.isInfinite() ? PyDecimal.INFINITY : null;
    }

    private static PyDecimal approximateLog(PyDecimal a, long digits, boolean ofTen) {
        Digits.power(digits);
        BigInteger coefficient = a.coefficient();
        int count = a.digits();
        boolean isUpper = coefficient.compareTo(Digits.power(count - 1).multiply(TOLERANCE)) >= 0;
        // the number is a factor near one, times a power of ten
        long tens = a.adjusted() + (isUpper ? 1 : 0);
        long factorExponent = a.exponent() - tens;
        long zeros = 0;
        if (tens == 0) {
            PyDecimal distance = Arithmetic.subtract(a, PyDecimal.ONE, Limits.WIDEST, new Status());
            zeros = Math.max(-distance.adjusted(), 0) + 1;
        }
        int bits = BinaryFraction.bits(digits + zeros + Digits.count(Math.abs(tens)) + 8);
        BigInteger log = BinaryFraction.log(fixed(coefficient, factorExponent, bits), bits);
        BigInteger logTen = BinaryFraction.logTen(bits);
        BigInteger count10 = BigInteger.valueOf(tens);
        BigInteger sum = ofTen
                ? log.shiftLeft(bits).divide(logTen).add(count10.shiftLeft(bits))
                : log.add(logTen.multiply(count10));
        long places = digits + zeros;
        BigInteger result = sum.abs().multiply(Digits.power(places)).shiftRight(bits);
        return PyDecimal.of(sum.signum() < 0, result, -places);
    }
}
