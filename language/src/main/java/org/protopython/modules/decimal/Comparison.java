// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/** The order of numbers. */
final class Comparison {
    private Comparison() {}

    /** Negative, zero or positive; of numbers that are no NaNs. */
    static int order(PyDecimal a, PyDecimal b) {
        if (a.isSmall() && b.isSmall() && a.exponent() == b.exponent()) {
            long left = a.isNegative() ? -a.smallCoefficient() : a.smallCoefficient();
            long right = b.isNegative() ? -b.smallCoefficient() : b.smallCoefficient();
            return Long.compare(left, right);
        }
        return orderSlow(a, b);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int orderSlow(PyDecimal a, PyDecimal b) {
        int signA = sign(a);
        int signB = sign(b);
        if (signA != signB) {
            return Integer.compare(signA, signB);
        }
        return signA == 0 ? 0 : signA * magnitudeOrder(a, b);
    }

    private static int sign(PyDecimal number) {
        return number.isZero() ? 0 : number.isNegative() ? -1 : 1;
    }

    /** The order of the absolute values. */
    static int magnitudeOrder(PyDecimal a, PyDecimal b) {
        if (a.isInfinite() || b.isInfinite()) {
            return Boolean.compare(a.isInfinite(), b.isInfinite());
        } else if (a.isZero() || b.isZero()) {
            return Boolean.compare(!a.isZero(), !b.isZero());
        }
        long adjustedA = a.adjusted();
        long adjustedB = b.adjusted();
        if (adjustedA != adjustedB) {
            return Long.compare(adjustedA, adjustedB);
        }
        BigInteger left = a.coefficient();
        BigInteger right = b.coefficient();
        return a.exponent() >= b.exponent()
                ? Digits.scale(left, a.exponent() - b.exponent()).compareTo(right)
                : left.compareTo(Digits.scale(right, b.exponent() - a.exponent()));
    }

    static PyDecimal compare(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        return nan != null ? nan : PyDecimal.ofLong(order(a, b));
    }

    /** As {@link #compare}, but every NaN is an invalid operand. */
    static PyDecimal compareSignal(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            status.add(Condition.INVALID_OPERATION);
            return nan;
        }
        return PyDecimal.ofLong(order(a, b));
    }

    /** The order of representations, in which nothing is equal but what looks equal. */
    static int totalOrder(PyDecimal a, PyDecimal b) {
        if (a.isNegative() != b.isNegative()) {
            return a.isNegative() ? -1 : 1;
        }
        int order = magnitudeTotalOrder(a, b);
        return a.isNegative() ? -order : order;
    }

    static int magnitudeTotalOrder(PyDecimal a, PyDecimal b) {
        if (a.isNan() || b.isNan()) {
            int classes = Integer.compare(nanClass(a), nanClass(b));
            return classes != 0 ? classes : a.coefficient().compareTo(b.coefficient());
        }
        int order = magnitudeOrder(a, b);
        return order != 0 || a.isInfinite() ? order : Long.compare(a.exponent(), b.exponent());
    }

    private static int nanClass(PyDecimal number) {
        return !number.isNan() ? 0 : number.isSignaling() ? 1 : 2;
    }

    static PyDecimal max(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        return extreme(a, b, false, true, limits, status);
    }

    static PyDecimal min(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        return extreme(a, b, false, false, limits, status);
    }

    static PyDecimal maxMagnitude(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        return extreme(a, b, true, true, limits, status);
    }

    static PyDecimal minMagnitude(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        return extreme(a, b, true, false, limits, status);
    }

    private static PyDecimal extreme(
            PyDecimal a, PyDecimal b, boolean magnitude, boolean largest, Limits limits, Status status) {
        if (a.isNan() || b.isNan()) {
            boolean isOneQuiet = a.isNan() != b.isNan() && !a.isSignaling() && !b.isSignaling();
            // a number is preferred to a quiet NaN
            return isOneQuiet
                    ? Finishing.finish(a.isNan() ? b : a, limits, status)
                    : Finishing.nanOf(a, b, limits, status);
        }
        int order = magnitude ? magnitudeOrder(a, b) : order(a, b);
        if (order == 0) {
            order = magnitude ? order(a, b) : 0;
        }
        if (order == 0) {
            order = totalOrder(a, b);
        }
        return Finishing.finish((order < 0) == largest ? b : a, limits, status);
    }
}
