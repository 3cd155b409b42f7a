// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/** Powers. */
final class Power {
    /** What an exponent beyond a long is multiplied out with is another order of factors, which rounding can show. */
    private static final int WORD_BITS = 64;

    /** How many digits more than the result has those of a power with a fraction in its exponent get. */
    private static final int GUARD_DIGITS = 4 + 19;

    private static final BigInteger TWO = BigInteger.TWO;

    private Power() {}

    static PyDecimal power(PyDecimal base, PyDecimal exponent, Limits limits, Status status) {
        PyDecimal nan = Finishing.nanOf(base, exponent, limits, status);
        if (nan != null) {
            return nan;
        }
        boolean isIntegral = exponent.isIntegral();
        boolean negative = isIntegral && base.isNegative() && isOdd(exponent);
        if (base.isZero()) {
            if (exponent.isZero()) {
                return status.fail(Condition.INVALID_OPERATION);
            }
            return exponent.isNegative() ? PyDecimal.infinity(negative) : PyDecimal.of(negative, 0, 0);
        } else if (base.isNegative() && !isIntegral) {
            return status.fail(Condition.INVALID_OPERATION);
        } else if (exponent.isInfinite()) {
            return toInfinity(base, exponent, limits, status);
        } else if (exponent.isZero()) {
            return PyDecimal.of(negative, 1, 0);
        } else if (base.isInfinite()) {
            return exponent.isNegative() ? PyDecimal.of(negative, 0, 0) : PyDecimal.infinity(negative);
        }
        int order = Comparison.magnitudeOrder(base, PyDecimal.ONE);
        if (order == 0) {
            return ofOne(base, exponent, isIntegral, negative, limits, status);
        }
        boolean grows = order > 0 != exponent.isNegative();
        long bound = grows ? limits.maxExponent() : -limits.tiny();
        if (logarithmOfSize(base) + exponent.adjusted() > Digits.count(Math.abs(bound)) + 1) {
            return Exponential.beyond(negative, grows, limits, status);
        }
        return isIntegral ? integral(base, exponent, negative, limits, status) : real(base, exponent, limits, status);
    }

    private static boolean isOdd(PyDecimal integral) {
        return integral.exponent() <= 0 && integral.truncated().testBit(0);
    }

    private static PyDecimal toInfinity(PyDecimal base, PyDecimal exponent, Limits limits, Status status) {
        int order = Comparison.magnitudeOrder(base, PyDecimal.ONE);
        if (order == 0) {
            status.add(Condition.INEXACT | Condition.ROUNDED);
            return one(false, limits.precision() - 1);
        }
        return order > 0 == exponent.isNegative() ? PyDecimal.ZERO : PyDecimal.INFINITY;
    }

    /** One with some zeros after the point. */
    private static PyDecimal one(boolean negative, long zeros) {
        return PyDecimal.of(negative, Digits.power(zeros), -zeros);
    }

    private static PyDecimal ofOne(
            PyDecimal base, PyDecimal exponent, boolean isIntegral, boolean negative, Limits limits, Status status) {
        long most = limits.precision() - 1;
        if (!isIntegral) {
            status.add(Condition.INEXACT | Condition.ROUNDED);
            return one(negative, most);
        } else if (exponent.isNegative()) {
            return PyDecimal.of(negative, 1, 0);
        }
        BigInteger zeros = exponent.truncated().multiply(BigInteger.valueOf(-base.exponent()));
        if (zeros.compareTo(BigInteger.valueOf(most)) > 0) {
            status.add(Condition.ROUNDED);
            return one(negative, most);
        }
        return one(negative, zeros.longValue());
    }

    /** The adjusted exponent that the logarithm of the absolute value has at least, and one more; not of one. */
    private static long logarithmOfSize(PyDecimal base) {
        long adjusted = base.adjusted();
        if (adjusted > 0) {
            return Digits.count(adjusted);
        } else if (adjusted < -1) {
            return Digits.count(-adjusted - 1);
        }
        PyDecimal distance = Arithmetic.subtract(base.withSign(false), PyDecimal.ONE, Limits.WIDEST, new Status());
        return distance.adjusted() - adjusted - 1;
    }

    private static PyDecimal integral(
            PyDecimal base, PyDecimal exponent, boolean negative, Limits limits, Status status) {
        boolean inverse = exponent.isNegative();
        long precision = limits.precision() + exponent.adjusted() + 3 + (inverse ? 1 : 0);
        Limits work = new Limits(precision, Rounding.HALF_EVEN, limits.minExponent(), limits.maxExponent(), false);
        PyDecimal factor = base;
        if (inverse) {
            Status division = new Status();
            factor = Division.divide(PyDecimal.ONE, base, work, division);
            status.add(division.conditions());
            if (division.has(Condition.ERRORS)) {
                return PyDecimal.NAN;
            }
        }
        BigInteger count = exponent.truncated().abs();
        PyDecimal product = count.bitLength() <= WORD_BITS
                ? multiplied(factor, count, work, status)
                : multipliedFromLow(factor, count, work, status);
        return product.isInfinite()
                ? Exponential.beyond(negative, true, limits, status)
                : Finishing.finish(product.withSign(negative), limits, status);
    }

    private static PyDecimal multiplied(PyDecimal factor, BigInteger count, Limits work, Status status) {
        PyDecimal product = factor;
        Status met = new Status();
        for (int bit = count.bitLength() - 2; bit >= 0; bit--) {
            product = Arithmetic.multiply(product, product, work, met);
            if (count.testBit(bit)) {
                product = Arithmetic.multiply(product, factor, work, met);
            }
            if (isSettled(product, met)) {
                break;
            }
        }
        status.add(met.conditions());
        return product;
    }

    private static PyDecimal multipliedFromLow(PyDecimal factor, BigInteger count, Limits work, Status status) {
        PyDecimal product = PyDecimal.ONE;
        PyDecimal square = factor;
        Status met = new Status();
        for (int bit = 0; bit < count.bitLength(); bit++) {
            if (count.testBit(bit)) {
                product = Arithmetic.multiply(product, square, work, met);
                if (isSettled(product, met)) {
                    break;
                }
            }
            square = Arithmetic.multiply(square, square, work, met);
        }
        status.add(met.conditions());
        return product;
    }

    /** Whether more factors would not change the product. */
    private static boolean isSettled(PyDecimal product, Status met) {
        return !product.isFinite() || product.isZero() && met.has(Condition.CLAMPED);
    }

    private static PyDecimal real(PyDecimal base, PyDecimal exponent, Limits limits, Status status) {
        Limits work = Limits.intermediate(Math.max(base.digits(), limits.precision()) + GUARD_DIGITS);
        Status met = new Status();
        PyDecimal logarithm = Exponential.ln(base, work, met);
        PyDecimal product = Arithmetic.multiply(logarithm, exponent, work, met);
        PyDecimal result = Exponential.exp(product, work, status);
        status.add(met.conditions() & Condition.ERRORS | Condition.INEXACT | Condition.ROUNDED);
        if (result.isInfinite()) {
            return Exponential.beyond(false, true, limits, status);
        } else if (result.isFinite() && Comparison.order(result, PyDecimal.ONE) == 0) {
            result = one(false, limits.precision() - 1);
        }
        return Finishing.finish(result, limits, status);
    }

    /** {@code base ** exponent % modulus} of integers. */
    static PyDecimal modular(PyDecimal base, PyDecimal exponent, PyDecimal modulus, Limits limits, Status status) {
        if (base.isNan() || exponent.isNan() || modulus.isNan()) {
            return Arithmetic.nanOf(limits, status, base, exponent, modulus);
        }
        boolean isValid = base.isIntegral()
                && exponent.isIntegral()
                && modulus.isIntegral()
                && !modulus.isZero()
                && (!exponent.isNegative() || exponent.isZero())
                && modulus.adjusted() < limits.precision()
                && !(base.isZero() && exponent.isZero());
        if (!isValid) {
            return status.fail(Condition.INVALID_OPERATION);
        }
        BigInteger divisor = modulus.truncated().abs();
        BigInteger reduced = reduced(base, divisor);
        BigInteger power = exponent.exponent() <= 0 || exponent.isZero()
                ? reduced.modPow(exponent.truncated(), divisor)
                : tenfold(reduced.modPow(exponent.coefficient(), divisor), exponent.exponent(), divisor);
        boolean negative = base.isNegative() && isOdd(exponent);
        return PyDecimal.of(negative, power, 0);
    }

    private static BigInteger reduced(PyDecimal base, BigInteger divisor) {
        BigInteger zeros = BigInteger.TEN.modPow(BigInteger.valueOf(Math.max(base.exponent(), 0)), divisor);
        BigInteger factor =
                base.exponent() >= 0 ? base.coefficient() : base.truncated().abs();
        return factor.multiply(zeros).mod(divisor);
    }

    /** Raises to the tenth power, again and again. */
    private static BigInteger tenfold(BigInteger number, long times, BigInteger divisor) {
        BigInteger power = number;
        for (long i = 0; i < times && power.compareTo(TWO) >= 0; i++) {
            power = power.modPow(BigInteger.TEN, divisor);
        }
        return power;
    }
}
