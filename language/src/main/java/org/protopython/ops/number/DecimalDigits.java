// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal expansion of a finite float without its sign: {@code 0.DIGITS * 10**point}.
 *
 * <p>Zero has the digits "0" and the point 1. No trailing zeros in the shortest form; the rounded forms keep them.
 *
 * @param digits at least one decimal digit
 * @param point the position of the decimal point, counted from the first digit
 */
public record DecimalDigits(String digits, int point) {
    private static final int MAX_FAST_PLACES = 15;
    private static final double FAST_LIMIT = 1e15;
    private static final long[] POWERS_OF_TEN = new long[MAX_FAST_PLACES + 1];

    static {
        POWERS_OF_TEN[0] = 1;
        for (int i = 1; i <= MAX_FAST_PLACES; i++) {
            POWERS_OF_TEN[i] = 10 * POWERS_OF_TEN[i - 1];
        }
    }

    /** The fewest digits that read back as the same float, and among those the nearest. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static DecimalDigits shortest(double value) {
        double absolute = Math.abs(value);
        if (absolute == 0) {
            return new DecimalDigits("0", 1);
        }
        String text = Double.toString(absolute);
        int exponentAt = text.indexOf('E');
        int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text, exponentAt + 1, text.length(), 10);
        int end = exponentAt < 0 ? text.length() : exponentAt;
        int dot = text.indexOf('.');
        StringBuilder digits = new StringBuilder(end).append(text, 0, dot).append(text, dot + 1, end);
        int point = dot + exponent;
        int leading = 0;
        while (digits.charAt(leading) == '0') {
            leading++;
        }
        digits.delete(0, leading);
        point -= leading;
        int length = digits.length();
        while (length > 1 && digits.charAt(length - 1) == '0') {
            length--;
        }
        digits.setLength(length);
        return length == 2
                ? oneDigitIfExact(absolute, digits.toString(), point)
                : new DecimalDigits(digits.toString(), point);
    }

    /** Java never gives fewer than two digits, where Python gives one if it suffices ({@code 5e-324}). */
    private static DecimalDigits oneDigitIfExact(double absolute, String digits, int point) {
        BigDecimal exact = new BigDecimal(absolute).round(new MathContext(1, RoundingMode.HALF_EVEN));
        if (exact.doubleValue() != absolute) {
            return new DecimalDigits(digits, point);
        }
        return new DecimalDigits(exact.unscaledValue().toString(), 1 - exact.scale());
    }

    /** Rounded half to even to {@code places} digits after the decimal point. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static DecimalDigits fixed(double value, int places) {
        double absolute = Math.abs(value);
        if (places <= MAX_FAST_PLACES && absolute < FAST_LIMIT) {
            DecimalDigits fast = fixedFast(absolute, places);
            if (fast != null) {
                return fast;
            }
        }
        BigDecimal exact = new BigDecimal(Math.abs(value)).setScale(places, RoundingMode.HALF_EVEN);
        String digits = exact.unscaledValue().toString();
        return new DecimalDigits(digits, digits.length() - places);
    }

    /**
     * The digits behind the point, rounded to {@code places} of them as a number: one of them more, which is
     * {@link #powerOfTen}, when they are rounded up to 1.
     *
     * @param absolute not negative and below 1e15
     * @param places at most 15
     * @return -1 when the number is so near to a tie that the rounding of its product could decide
     */
    public static long fraction(double absolute, int places) {
        double scaled = (absolute - (long) absolute) * POWERS_OF_TEN[places];
        double floor = Math.floor(scaled);
        double beyond = scaled - floor;
        if (Math.abs(beyond - 0.5) <= Math.ulp(scaled)) {
            return -1;
        }
        return (long) floor + (beyond > 0.5 ? 1 : 0);
    }

    /** Ten to the power of at most 15. */
    public static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** By arithmetic on longs; null when the scaled fraction is so near to a tie that its own rounding could decide. */
    private static DecimalDigits fixedFast(double absolute, int places) {
        long fraction = fraction(absolute, places);
        if (fraction < 0) {
            return null;
        }
        long integral = (long) absolute;
        if (fraction == POWERS_OF_TEN[places]) {
            integral++;
            fraction = 0;
        }
        if (places == 0) {
            String digits = Long.toString(integral);
            return new DecimalDigits(digits, digits.length());
        }
        String whole = Long.toString(integral);
        String part = Long.toString(fraction);
        StringBuilder digits = new StringBuilder(whole.length() + places);
        digits.append(whole).repeat('0', places - part.length()).append(part);
        return new DecimalDigits(digits.toString(), whole.length());
    }

    /** Rounded half to even to {@code count} significant digits, at least one; padded with zeros to that count. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static DecimalDigits significant(double value, int count) {
        if (value == 0) {
            return new DecimalDigits("0".repeat(count), 1);
        }
        BigDecimal exact = new BigDecimal(Math.abs(value)).round(new MathContext(count, RoundingMode.HALF_EVEN));
        String digits = exact.unscaledValue().toString();
        int point = digits.length() - exact.scale();
        if (digits.length() < count) {
            digits += "0".repeat(count - digits.length());
        }
        return new DecimalDigits(digits, point);
    }

    /** The digits without trailing zeros, at least one left. */
    public DecimalDigits withoutTrailingZeros() {
        int length = digits.length();
        while (length > 1 && digits.charAt(length - 1) == '0') {
            length--;
        }
        return length == digits.length() ? this : new DecimalDigits(digits.substring(0, length), point);
    }
}
