// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Square roots, always rounded to the nearest number. */
final class SquareRoot {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private SquareRoot() {}

    static PyDecimal of(PyDecimal a, Limits limits, Status status) {
        if (a.isNan()) {
            return Finishing.quiet(a, limits, status);
        } else if (a.isZero()) {
            return Finishing.zero(a.isNegative(), Math.floorDiv(a.exponent(), 2L), limits, status);
        } else if (a.isNegative()) {
            return status.fail(Condition.INVALID_OPERATION);
        } else if (a.isInfinite()) {
            return PyDecimal.INFINITY;
        }
        Limits nearest = limits.withRounding(Rounding.HALF_EVEN);
        long ideal = Math.floorDiv(a.exponent(), 2L);
        boolean isOdd = (a.exponent() & 1) != 0;
        BigInteger radicand = isOdd ? a.coefficient().multiply(BigInteger.TEN) : a.coefficient();
        BigInteger[] root = radicand.sqrtAndRemainder();
        if (root[1].signum() == 0) {
            return Finishing.finish(false, root[0], ideal, nearest, status);
        }
        long shift = limits.precision() + 1 - (Digits.count(radicand) + 1) / 2;
        boolean isExact = true;
        if (shift >= 0) {
            radicand = Digits.scale(radicand, 2 * shift);
        } else {
            BigInteger[] parts = radicand.divideAndRemainder(Digits.power(-2 * shift));
            radicand = parts[0];
            isExact = parts[1].signum() == 0;
        }
        root = radicand.sqrtAndRemainder();
        isExact &= root[1].signum() == 0;
        BigInteger digits = root[0];
        if (!isExact) {
            // the rest of the digits counts for rounding, which sees one of them
            if (digits.mod(FIVE).signum() == 0) {
                digits = digits.add(BigInteger.ONE);
            }
            return Finishing.finish(false, digits, ideal - shift, nearest, status);
        }
        long zeros = Math.max(shift, 0);
        zeros = Math.min(zeros, Digits.trailingZeros(digits, zeros));
        return Finishing.finish(false, digits.divide(Digits.power(zeros)), ideal - shift + zeros, nearest, status);
    }
}
