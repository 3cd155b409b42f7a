// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Sums and products. */
final class Arithmetic {
    private Arithmetic() {}

    static PyDecimal add(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        }
        return sum(a, b, b.isNegative(), limits, status);
    }

    static PyDecimal subtract(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        }
        return sum(a, b, !b.isNegative(), limits, status);
    }

    /** The sum of numbers of which the second has the sign given. */
    private static PyDecimal sum(PyDecimal a, PyDecimal b, boolean negativeB, Limits limits, Status status) {
        if (a.isInfinite()) {
            return b.isInfinite() && a.isNegative() != negativeB ? status.fail(Condition.INVALID_OPERATION) : a.plain();
        } else if (b.isInfinite()) {
            return PyDecimal.infinity(negativeB);
        }
        boolean negativeA = a.isNegative();
        long least = Math.min(a.exponent(), b.exponent());
        if (a.isZero() && b.isZero()) {
            boolean negative = negativeA == negativeB ? negativeA : limits.rounding() == Rounding.FLOOR;
            return Finishing.zero(negative, least, limits, status);
        } else if (a.isZero()) {
            return sumWithZero(b, negativeB, least, limits, status);
        } else if (b.isZero()) {
            return sumWithZero(a, negativeA, least, limits, status);
        }
        boolean isFirstHigh = a.exponent() >= b.exponent();
        PyDecimal high = isFirstHigh ? a : b;
        PyDecimal low = isFirstHigh ? b : a;
        long lowExponent = low.exponent();
        BigInteger lowCoefficient = low.coefficient();
        // a number far below the last digit that counts only says on which side of the other one the sum lies
        long far = high.exponent() + Math.min(-1, high.digits() - limits.precision() - 2);
        if (lowExponent + low.digits() - 1 < far) {
            lowCoefficient = BigInteger.ONE;
            lowExponent = far;
        }
        BigInteger highCoefficient = Digits.scale(high.coefficient(), high.exponent() - lowExponent);
        if (isFirstHigh ? negativeA : negativeB) {
            highCoefficient = highCoefficient.negate();
        }
        if (isFirstHigh ? negativeB : negativeA) {
            lowCoefficient = lowCoefficient.negate();
        }
        BigInteger sum = highCoefficient.add(lowCoefficient);
        if (sum.signum() == 0) {
            return Finishing.zero(limits.rounding() == Rounding.FLOOR, lowExponent, limits, status);
        }
        return Finishing.finish(sum.signum() < 0, sum.abs(), lowExponent, limits, status);
    }

    private static PyDecimal sumWithZero(PyDecimal number, boolean negative, long least, Limits limits, Status status) {
        long exponent = Math.max(least, number.exponent() - limits.precision() - 1);
        BigInteger coefficient = number.coefficient();
        if (exponent < number.exponent()) {
            // more zeros than fit would only be rounded away again
            long lowest = Math.max(exponent, number.adjusted() - limits.precision());
            exponent = Math.min(lowest, number.exponent());
            coefficient = Digits.scale(coefficient, number.exponent() - exponent);
        }
        return Finishing.finish(negative, coefficient, exponent, limits, status);
    }

    static PyDecimal multiply(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        }
        boolean negative = a.isNegative() != b.isNegative();
        if (a.isInfinite() || b.isInfinite()) {
            return a.isZero() || b.isZero() ? status.fail(Condition.INVALID_OPERATION) : PyDecimal.infinity(negative);
        }
        return Finishing.finish(
                negative, a.coefficient().multiply(b.coefficient()), a.exponent() + b.exponent(), limits, status);
    }

    /** {@code a * b + c}, rounded once. */
    static PyDecimal multiplyAdd(PyDecimal a, PyDecimal b, PyDecimal c, Limits limits, Status status) {
        boolean isInvalidProduct = a.isInfinite() && b.isZero() || a.isZero() && b.isInfinite();
        if (isInvalidProduct) {
            return status.fail(Condition.INVALID_OPERATION);
        } else if (a.isNan() || b.isNan() || c.isNan()) {
            return nanOf(limits, status, a, b, c);
        }
        boolean negative = a.isNegative() != b.isNegative();
        PyDecimal product;
        if (a.isInfinite() || b.isInfinite()) {
            product = PyDecimal.infinity(negative);
        } else {
            product = PyDecimal.of(negative, a.coefficient().multiply(b.coefficient()), a.exponent() + b.exponent());
        }
        return sum(product, c, c.isNegative(), limits, status);
    }

    /** What an operation gives for NaNs among three operands, of which there is one. */
    static PyDecimal nanOf(Limits limits, Status status, PyDecimal... operands) {
        PyDecimal chosen = null;
        for (PyDecimal each : operands) {
            if (each.isNan() && (chosen == null || each.isSignaling() && !chosen.isSignaling())) {
                chosen = each;
            }
        }
        return Finishing.quiet(chosen, limits, status);
    }

    static PyDecimal plus(PyDecimal a, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, limits, status);
        if (nan != null) {
            return nan;
        }
        boolean negative = a.isNegative() && !(a.isZero() && limits.rounding() != Rounding.FLOOR);
        return Finishing.finish(a.withSign(negative), limits, status);
    }

    static PyDecimal minus(PyDecimal a, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, limits, status);
        if (nan != null) {
            return nan;
        }
        boolean negative = !a.isNegative() && !(a.isZero() && limits.rounding() != Rounding.FLOOR);
        return Finishing.finish(a.withSign(negative), limits, status);
    }

    static PyDecimal absolute(PyDecimal a, Limits limits, Status status) {
        if (a.isNan()) {
            return Finishing.nanOf(a, limits, status);
        }
        return a.isNegative() ? minus(a, limits, status) : plus(a, limits, status);
    }
}
