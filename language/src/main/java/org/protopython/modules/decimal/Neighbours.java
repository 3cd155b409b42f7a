// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

/** The numbers next to a number, among those a context has. */
final class Neighbours {
    private Neighbours() {}

    static PyDecimal nextMinus(PyDecimal a, Limits limits, Status status) {
        return a.isNan() ? Finishing.quiet(a, limits, status) : next(a, true, limits);
    }

    static PyDecimal nextPlus(PyDecimal a, Limits limits, Status status) {
        return a.isNan() ? Finishing.quiet(a, limits, status) : next(a, false, limits);
    }

    private static PyDecimal next(PyDecimal a, boolean down, Limits limits) {
        if (a.isInfinite()) {
            return a.isNegative() == down ? a.plain() : Finishing.largest(a.isNegative(), limits);
        }
        Limits rounding = limits.withRounding(down ? Rounding.FLOOR : Rounding.CEILING);
        PyDecimal finished = Finishing.finish(a, rounding, new Status());
        if (!finished.isFinite() || Comparison.order(finished, a) != 0) {
            return finished;
        }
        PyDecimal step = PyDecimal.of(down, 1, limits.tiny() - 1);
        return Arithmetic.add(a, step, rounding, new Status());
    }

    /** The number next to the first in the direction of the second. */
    static PyDecimal nextToward(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        }
        int order = Comparison.order(a, b);
        if (order == 0) {
            return a.withSign(b.isNegative());
        }
        PyDecimal next = next(a, order > 0, limits);
        if (next.isInfinite()) {
            status.add(Condition.OVERFLOW | Condition.ROUNDED | Condition.INEXACT);
        } else if (next.isZero() || next.adjusted() < limits.minExponent()) {
            status.add(Condition.UNDERFLOW | Condition.SUBNORMAL | Condition.ROUNDED | Condition.INEXACT);
            if (next.isZero()) {
                status.add(Condition.CLAMPED);
            }
        }
        return next;
    }
}
