// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Quotients and remainders. */
final class Division {
    private static final long FIVE_WORD = 5;
    private static final BigInteger FIVE = BigInteger.valueOf(FIVE_WORD);

    /** From so many digits on it is worth knowing that a quotient has fewer. */
    private static final int LONG_PRECISION = 1000;

    private Division() {}

    static PyDecimal divide(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        }
        boolean negative = a.isNegative() != b.isNegative();
        if (a.isInfinite()) {
            return b.isInfinite() ? status.fail(Condition.INVALID_OPERATION) : PyDecimal.infinity(negative);
        } else if (b.isInfinite()) {
            status.add(Condition.CLAMPED);
            return PyDecimal.of(negative, 0, limits.tiny());
        } else if (b.isZero()) {
            return byZero(a, negative, status);
        } else if (a.isZero()) {
            return Finishing.zero(negative, a.exponent() - b.exponent(), limits, status);
        }
        return quotient(negative, a, b, limits, status);
    }

    private static PyDecimal byZero(PyDecimal a, boolean negative, Status status) {
        if (a.isZero()) {
            return status.fail(Condition.DIVISION_UNDEFINED);
        }
        status.add(Condition.DIVISION_BY_ZERO);
        return PyDecimal.infinity(negative);
    }

    private static PyDecimal quotient(boolean negative, PyDecimal a, PyDecimal b, Limits limits, Status status) {
        long ideal = a.exponent() - b.exponent();
        if (!a.isSmall() || !b.isSmall() || limits.precision() > LONG_PRECISION) {
            // a quotient that is exact has no digits to be thought of; those of short numbers were found before
            BigInteger[] exact = a.coefficient().divideAndRemainder(b.coefficient());
            if (exact[1].signum() == 0) {
                return Finishing.finish(negative, exact[0], ideal, limits, status);
            }
        }
        int twosAndFives = terminatingDigits(b.coefficient(), limits.precision());
        long shift = b.digits() - a.digits() + limits.precision() + 1;
        if (twosAndFives >= 0) {
            shift = Math.min(shift, twosAndFives);
        }
        BigInteger dividend = shift > 0 ? Digits.scale(a.coefficient(), shift) : a.coefficient();
        BigInteger divisor = shift < 0 ? Digits.scale(b.coefficient(), -shift) : b.coefficient();
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        BigInteger quotient = parts[0];
        long exponent = ideal - shift;
        if (parts[1].signum() != 0) {
            if (isMultipleOfFive(quotient)) {
                // the rest of the digits counts for rounding, which sees one of them
                quotient = quotient.add(BigInteger.ONE);
            }
        } else if (exponent < ideal) {
            int zeros = Digits.trailingZeros(quotient, ideal - exponent);
            quotient = zeros == 0 ? quotient : quotient.divide(Digits.power(zeros));
            exponent += zeros;
        }
        return Finishing.finish(negative, quotient, exponent, limits, status);
    }

    /** All powers of the radix of words are one more than a multiple of five. */
    private static boolean isMultipleOfFive(BigInteger number) {
        if (number.bitLength() > 2 * Long.SIZE) {
            return number.mod(FIVE).signum() == 0;
        }
        long low = Long.remainderUnsigned(number.longValue(), FIVE_WORD);
        long high = Long.remainderUnsigned(number.shiftRight(Long.SIZE).longValue(), FIVE_WORD);
        return (low + high) % FIVE_WORD == 0;
    }

    /**
     * How many digits after the point any quotient by this divisor has at most; negative if some have no end, or when
     * that need not be known.
     */
    private static int terminatingDigits(BigInteger divisor, long precision) {
        if (precision <= LONG_PRECISION || divisor.bitLength() >= Long.SIZE) {
            return -1;
        }
        long rest = divisor.longValue();
        int twos = Long.numberOfTrailingZeros(rest);
        rest >>= twos;
        int fives = 0;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        return rest == 1 ? Math.max(twos, fives) : -1;
    }

    /** The quotient without fraction, and what remains; both without regard to the limits. */
    private record Parts(PyDecimal quotient, PyDecimal remainder) {}

    /** Division of finite numbers of which the second is not zero; null if the quotient has too many digits. */
    private static Parts integral(PyDecimal a, PyDecimal b, Limits limits) {
        boolean negative = a.isNegative() != b.isNegative();
        long ideal = Math.min(a.exponent(), b.exponent());
        if (a.isZero()) {
            return new Parts(PyDecimal.of(negative, 0, 0), PyDecimal.of(a.isNegative(), 0, ideal));
        }
        long difference = a.adjusted() - b.adjusted();
        if (difference < 0) {
            // the dividend is the remainder, with the digits of the divisor
            BigInteger same = Digits.scale(a.coefficient(), a.exponent() - ideal);
            return new Parts(PyDecimal.of(negative, 0, 0), PyDecimal.of(a.isNegative(), same, ideal));
        } else if (difference > limits.precision()) {
            return null;
        }
        BigInteger dividend = Digits.scale(a.coefficient(), a.exponent() - ideal);
        BigInteger divisor = Digits.scale(b.coefficient(), b.exponent() - ideal);
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        if (Digits.count(parts[0]) > limits.precision()) {
            return null;
        }
        return new Parts(PyDecimal.of(negative, parts[0], 0), PyDecimal.of(a.isNegative(), parts[1], ideal));
    }

    static PyDecimal divideInteger(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        }
        boolean negative = a.isNegative() != b.isNegative();
        if (a.isInfinite()) {
            return b.isInfinite() ? status.fail(Condition.INVALID_OPERATION) : PyDecimal.infinity(negative);
        } else if (b.isInfinite()) {
            return PyDecimal.of(negative, 0, 0);
        } else if (b.isZero()) {
            return byZero(a, negative, status);
        }
        Parts parts = integral(a, b, limits);
        return parts == null
                ? status.fail(Condition.DIVISION_IMPOSSIBLE)
                : Finishing.finish(parts.quotient, limits, status);
    }

    static PyDecimal remainder(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal special = specialRemainder(a, b, limits, status);
        if (special != null) {
            return special;
        }
        Parts parts = integral(a, b, limits);
        return parts == null
                ? status.fail(Condition.DIVISION_IMPOSSIBLE)
                : Finishing.finish(parts.remainder, limits, status);
    }

    /** The remainder by or of what is not a finite number, and by zero; null for other operands. */
    private static PyDecimal specialRemainder(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return nan;
        } else if (a.isInfinite()) {
            return status.fail(Condition.INVALID_OPERATION);
        } else if (b.isInfinite()) {
            return Finishing.finish(a, limits, status);
        } else if (b.isZero()) {
            return status.fail(a.isZero() ? Condition.DIVISION_UNDEFINED : Condition.INVALID_OPERATION);
        }
        return null;
    }

    /** Quotient and remainder. */
    static PyDecimal[] divMod(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(a, b, limits, status);
        if (nan != null) {
            return new PyDecimal[] {nan, nan};
        }
        boolean negative = a.isNegative() != b.isNegative();
        if (a.isInfinite()) {
            PyDecimal remainder = status.fail(Condition.INVALID_OPERATION);
            return new PyDecimal[] {b.isInfinite() ? remainder : PyDecimal.infinity(negative), remainder};
        } else if (b.isInfinite()) {
            return new PyDecimal[] {PyDecimal.of(negative, 0, 0), Finishing.finish(a, limits, status)};
        } else if (b.isZero()) {
            if (a.isZero()) {
                PyDecimal undefined = status.fail(Condition.DIVISION_UNDEFINED);
                return new PyDecimal[] {undefined, undefined};
            }
            status.add(Condition.DIVISION_BY_ZERO);
            return new PyDecimal[] {PyDecimal.infinity(negative), status.fail(Condition.INVALID_OPERATION)};
        }
        Parts parts = integral(a, b, limits);
        if (parts == null) {
            PyDecimal impossible = status.fail(Condition.DIVISION_IMPOSSIBLE);
            return new PyDecimal[] {impossible, impossible};
        }
        return new PyDecimal[] {
            Finishing.finish(parts.quotient, limits, status), Finishing.finish(parts.remainder, limits, status)
        };
    }

    /** What remains after division by the nearest integer. */
    static PyDecimal remainderNear(PyDecimal a, PyDecimal b, Limits limits, Status status) {
        PyDecimal special = specialRemainder(a, b, limits, status);
        if (special != null) {
            return special;
        }
        long ideal = Math.min(a.exponent(), b.exponent());
        if (a.isZero()) {
            return Finishing.zero(a.isNegative(), ideal, limits, status);
        }
        long difference = a.adjusted() - b.adjusted();
        if (difference > limits.precision()) {
            return status.fail(Condition.DIVISION_IMPOSSIBLE);
        }
        BigInteger dividend = Digits.scale(a.coefficient(), a.exponent() - ideal);
        if (difference <= -2) {
            return Finishing.finish(a.isNegative(), dividend, ideal, limits, status);
        }
        BigInteger divisor = Digits.scale(b.coefficient(), b.exponent() - ideal);
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        BigInteger quotient = parts[0];
        BigInteger rest = parts[1];
        int half = rest.shiftLeft(1).compareTo(divisor);
        if (half > 0 || half == 0 && quotient.testBit(0)) {
            rest = rest.subtract(divisor);
            quotient = quotient.add(BigInteger.ONE);
        }
        if (Digits.count(quotient) > limits.precision()) {
            return status.fail(Condition.DIVISION_IMPOSSIBLE);
        }
        boolean negative = a.isNegative() != rest.signum() < 0;
        return Finishing.finish(negative, rest.abs(), ideal, limits, status);
    }
}
