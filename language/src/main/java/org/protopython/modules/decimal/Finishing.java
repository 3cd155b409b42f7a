// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Makes the exact result of a calculation into the number that the limits of a context allow. */
final class Finishing {
    private Finishing() {}

    /** A number as it results from an operation that has no effect but rounding. */
    static PyDecimal finish(PyDecimal number, Limits limits, Status status) {
        if (number.isNan()) {
            return finishNan(number, limits);
        } else if (!number.isFinite()) {
            return number.plain();
        }
        return finish(number.isNegative(), number.coefficient(), number.exponent(), limits, status);
    }

    /** A NaN keeps as many digits of its payload as fit. */
    static PyDecimal finishNan(PyDecimal nan, Limits limits) {
        long room = limits.precision() - (limits.clamp() ? 1 : 0);
        if (nan.isCoefficientZero() || nan.digits() <= room) {
            return nan.plain();
        }
        return PyDecimal.nan(
                nan.isNegative(), nan.isSignaling(), nan.coefficient().mod(Digits.power(room)));
    }

    static PyDecimal finish(boolean negative, BigInteger coefficient, long exponent, Limits limits, Status status) {
        if (coefficient.signum() == 0) {
            return zero(negative, exponent, limits, status);
        }
        int digits = Digits.count(coefficient);
        long lowest = digits + exponent - limits.precision();
        if (lowest > limits.top()) {
            return overflow(negative, limits, status);
        }
        boolean subnormal = lowest < limits.tiny();
        if (subnormal) {
            status.add(Condition.SUBNORMAL);
            lowest = limits.tiny();
        }
        if (exponent < lowest) {
            return round(negative, coefficient, exponent, lowest, limits, status);
        } else if (limits.clamp() && exponent > limits.top()) {
            status.add(Condition.CLAMPED);
            return PyDecimal.of(negative, Digits.scale(coefficient, exponent - limits.top()), limits.top());
        }
        return PyDecimal.of(negative, coefficient, exponent);
    }

    static PyDecimal zero(boolean negative, long exponent, Limits limits, Status status) {
        long most = limits.clamp() ? limits.top() : limits.maxExponent();
        long allowed = Math.min(Math.max(exponent, limits.tiny()), most);
        if (allowed != exponent) {
            status.add(Condition.CLAMPED);
        }
        return PyDecimal.of(negative, 0, allowed);
    }

    private static PyDecimal round(
            boolean negative, BigInteger coefficient, long exponent, long lowest, Limits limits, Status status) {
        boolean subnormal = status.has(Condition.SUBNORMAL);
        Status rounding = new Status();
        BigInteger rounded = rounded(negative, coefficient, lowest - exponent, limits.rounding(), rounding);
        status.add(rounding.conditions());
        if (subnormal && rounding.has(Condition.INEXACT)) {
            status.add(Condition.UNDERFLOW);
        }
        if (rounded.signum() == 0) {
            status.add(Condition.CLAMPED);
        }
        long newExponent = lowest;
        if (Digits.count(rounded) > limits.precision()) {
            rounded = rounded.divide(BigInteger.TEN);
            newExponent++;
            if (newExponent > limits.top()) {
                return overflow(negative, limits, status);
            }
        }
        return PyDecimal.of(negative, rounded, newExponent);
    }

    /** The coefficient without its last digits; Rounded, and perhaps Inexact, are noted. */
    static BigInteger rounded(
            boolean negative, BigInteger coefficient, long dropped, Rounding rounding, Status status) {
        if (dropped == 0) {
            return coefficient;
        }
        status.add(Condition.ROUNDED);
        BigInteger kept;
        int half;
        if (dropped > Digits.count(coefficient)) {
            if (coefficient.signum() == 0) {
                return coefficient;
            }
            kept = BigInteger.ZERO;
            half = -1;
        } else {
            BigInteger unit = Digits.power(dropped);
            BigInteger[] parts = coefficient.divideAndRemainder(unit);
            kept = parts[0];
            if (parts[1].signum() == 0) {
                return kept;
            }
            half = parts[1].shiftLeft(1).compareTo(unit);
        }
        status.add(Condition.INEXACT);
        return rounding.increments(negative, kept, half) ? kept.add(BigInteger.ONE) : kept;
    }

    private static PyDecimal overflow(boolean negative, Limits limits, Status status) {
        status.add(Condition.OVERFLOW | Condition.INEXACT | Condition.ROUNDED);
        return limits.rounding().overflowsToInfinity(negative)
                ? PyDecimal.infinity(negative)
                : largest(negative, limits);
    }

    /** The finite number that is farthest from zero. */
    static PyDecimal largest(boolean negative, Limits limits) {
        return PyDecimal.of(negative, Digits.power(limits.precision()).subtract(BigInteger.ONE), limits.top());
    }

    /** What an operation gives for NaNs among its operands; null if there are none. */
    static PyDecimal nanOf(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        if (!a.isNan() && !b.isNan()) {
            return null;
        }
        PyDecimal chosen = a.isSignaling() ? a : b.isSignaling() ? b : a.isNan() ? a : b;
        return quiet(chosen, limits, status);
    }

    /** What an operation gives for a NaN; null for a number. */
    static PyDecimal nanOf(PyDecimal a, Limits limits, Status status) {
        return a.isNan() ? quiet(a, limits, status) : null;
    }

    static PyDecimal quiet(PyDecimal nan, Limits limits, Status status) {
        if (nan.isSignaling()) {
            status.add(Condition.INVALID_OPERATION);
        }
        return finishNan(PyDecimal.nan(nan.isNegative(), false, nan.coefficient()), limits);
    }
}
