// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

/**
 * What a context says of the numbers it makes.
 *
 * @param precision how many digits a coefficient has at most
 * @param minExponent the least adjusted exponent of a normal number
 * @param maxExponent the largest adjusted exponent
 * @param clamp whether exponents are limited such that a full coefficient fits
 */
record Limits(long precision, Rounding rounding, long minExponent, long maxExponent, boolean clamp) {
    static final long MAX_PRECISION = 999_999_999_999_999_999L;
    static final long MAX_EXPONENT = 999_999_999_999_999_999L;

    /** Those that leave every number as it is that can be one. */
    static final Limits WIDEST = new Limits(MAX_PRECISION, Rounding.HALF_EVEN, -MAX_EXPONENT, MAX_EXPONENT, false);

    /** The least exponent of a subnormal number. */
    long tiny() {
        return minExponent - (precision - 1);
    }

    /** The largest exponent of a number with a full coefficient. */
    long top() {
        return maxExponent - (precision - 1);
    }

    Limits withRounding(Rounding other) {
        return other == rounding ? this : new Limits(precision, other, minExponent, maxExponent, clamp);
    }

    Limits withPrecision(long other) {
        return new Limits(other, rounding, minExponent, maxExponent, clamp);
    }

    Limits withMinExponent(long other) {
        return new Limits(precision, rounding, other, maxExponent, clamp);
    }

    Limits withMaxExponent(long other) {
        return new Limits(precision, rounding, minExponent, other, clamp);
    }

    Limits withClamp(boolean other) {
        return new Limits(precision, rounding, minExponent, maxExponent, other);
    }

    /** The widest exponents, and halves to the even digit: for what is calculated on the way to a result. */
    static Limits intermediate(long precision) {
        return new Limits(Math.min(precision, MAX_PRECISION), Rounding.HALF_EVEN, -MAX_EXPONENT, MAX_EXPONENT, false);
    }
}
