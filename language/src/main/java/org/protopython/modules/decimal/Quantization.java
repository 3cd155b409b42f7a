// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Giving numbers another exponent. */
final class Quantization {
    private Quantization() {}

    /** The first number with the exponent of the second. */
    static PyDecimal quantize(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        } else if (a.isInfinite() || b.isInfinite()) {
            return a.isInfinite() && b.isInfinite() ? a.plain() : status.fail(Condition.INVALID_OPERATION);
        }
        return toExponent(a, b.exponent(), limits, status);
    }

    private static PyDecimal toExponent(PyDecimal a, long exponent, Limits limits, Status status) {
        PyDecimal rounded = ShortArithmetic.roundedOrNull(a, exponent, limits, status);
        if (rounded != null) {
            return rounded;
        } else if (exponent > limits.maxExponent() || exponent < limits.tiny()) {
            return status.fail(Condition.INVALID_OPERATION);
        } else if (a.isZero()) {
            return Finishing.zero(a.isNegative(), exponent, limits, status);
        } else if (a.adjusted() > limits.maxExponent() || a.adjusted() - exponent + 1 > limits.precision()) {
            return status.fail(Condition.INVALID_OPERATION);
        }
        Status rounding = new Status();
        BigInteger coefficient = rescaled(a, exponent, limits.rounding(), rounding);
        int digits = Digits.count(coefficient);
        if (digits > limits.precision() || exponent + digits - 1 > limits.maxExponent()) {
            return status.fail(Condition.INVALID_OPERATION);
        }
        status.add(rounding.conditions());
        return Finishing.finish(a.isNegative(), coefficient, exponent, limits, status);
    }

    /** The coefficient that a finite number has with another exponent. */
    static BigInteger rescaled(PyDecimal a, long exponent, Rounding rounding, Status status) {
        return a.exponent() >= exponent
                ? Digits.scale(a.coefficient(), a.exponent() - exponent)
                : Finishing.rounded(a.isNegative(), a.coefficient(), exponent - a.exponent(), rounding, status);
    }

    /** A whole number; that digits are lost is noted. */
    static PyDecimal toIntegralExact(PyDecimal a, Limits limits, Status status) {
        if (a.isNan()) {
            return Finishing.quiet(a, limits, status);
        } else if (a.isInfinite() || a.exponent() >= 0) {
            return a.plain();
        } else if (a.isZero()) {
            return PyDecimal.of(a.isNegative(), 0, 0);
        }
        return PyDecimal.of(a.isNegative(), rescaled(a, 0, limits.rounding(), status), 0);
    }

    /** A whole number; that digits are lost is not noted. */
    static PyDecimal toIntegralValue(PyDecimal a, Limits limits, Status status) {
        return a.isNan() ? Finishing.quiet(a, limits, status) : toIntegralExact(a, limits, new Status());
    }

    /** The number without zeros at its end. */
    static PyDecimal normalize(PyDecimal a, Limits limits, Status status) {
        if (a.isNan()) {
            return Finishing.quiet(a, limits, status);
        }
        PyDecimal finished = Finishing.finish(a, limits, status);
        if (!finished.isFinite()) {
            return finished;
        } else if (finished.isZero()) {
            return PyDecimal.of(finished.isNegative(), 0, 0);
        }
        long most = limits.clamp() ? limits.top() : limits.maxExponent();
        BigInteger coefficient = finished.coefficient();
        int zeros = Digits.trailingZeros(coefficient, Math.max(most - finished.exponent(), 0));
        return zeros == 0
                ? finished
                : PyDecimal.of(
                        finished.isNegative(), coefficient.divide(Digits.power(zeros)), finished.exponent() + zeros);
    }

    /** Whether both have the same exponent, or are both infinite or both NaN. */
    static boolean isSameQuantum(PyDecimal a, PyDecimal b) {
        if (a.isFinite() && b.isFinite()) {
            return a.exponent() == b.exponent();
        }
        return a.isInfinite() && b.isInfinite() || a.isNan() && b.isNan();
    }
}
