// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;

/**
 * Exponentials and logarithms of fixed-point numbers: integers that stand for themselves divided by a power of two.
 * Their errors are some units of the last bit, for which callers have bits to spare.
 */
final class BinaryFraction {
    /** The logarithm of ten is the sum of these multiples of the inverse hyperbolic tangents of these inverses. */
    private static final int[] INVERSES = {31, 49, 161};

    private static final int[] FACTORS = {46, 34, 20};

    private static final int KEPT_BITS = 640;
    private static final BigInteger LOG_TEN = logarithm(KEPT_BITS);

    private static final double BITS_PER_DIGIT = 3.3219280948873626;

    private BinaryFraction() {}

    /** How many bits are as precise as so many decimal digits. */
    static int bits(long digits) {
        return (int) Math.min((long) (digits * BITS_PER_DIGIT) + 1, Integer.MAX_VALUE - 1024);
    }

    static BigInteger logTen(int bits) {
        return bits <= KEPT_BITS ? LOG_TEN.shiftRight(KEPT_BITS - bits) : logarithm(bits);
    }

    private static BigInteger logarithm(int bits) {
        int guard = 32;
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < INVERSES.length; i++) {
            sum = sum.add(atanhOfInverse(INVERSES[i], bits + guard).multiply(BigInteger.valueOf(FACTORS[i])));
        }
        return sum.shiftRight(guard);
    }

    private static BigInteger atanhOfInverse(int inverse, int bits) {
        BigInteger square = BigInteger.valueOf((long) inverse * inverse);
        BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(inverse));
        BigInteger sum = BigInteger.ZERO;
        for (int divisor = 1; power.signum() != 0; divisor += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(divisor)));
            power = power.divide(square);
        }
        return sum;
    }

    /** The exponential of a number from 0 to 4. */
    static BigInteger exp(BigInteger x, int bits) {
        int halvings = (int) Math.sqrt(bits) / 2 + 2;
        int work = bits + 2 * halvings + 16;
        BigInteger small = x.shiftLeft(work - bits).shiftRight(halvings);
        BigInteger one = BigInteger.ONE.shiftLeft(work);
        BigInteger sum = one;
        BigInteger term = one;
        for (int i = 1; term.signum() != 0; i++) {
            term = term.multiply(small).shiftRight(work).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(work);
        }
        return sum.shiftRight(work - bits);
    }

    /** The natural logarithm of a number greater than 0, not far from 1. */
    static BigInteger log(BigInteger x, int bits) {
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        int wanted = (int) Math.sqrt(bits) / 3 + 2;
        int near = bits - x.subtract(one).abs().bitLength();
        int roots = Math.max(wanted - near, 0);
        int work = bits + 2 * roots + 16;
        one = BigInteger.ONE.shiftLeft(work);
        BigInteger root = x.shiftLeft(work - bits);
        for (int i = 0; i < roots; i++) {
            root = root.shiftLeft(work).sqrt();
        }
        BigInteger ratio = root.subtract(one).shiftLeft(work).divide(root.add(one));
        BigInteger square = ratio.multiply(ratio).shiftRight(work);
        BigInteger sum = BigInteger.ZERO;
        BigInteger power = ratio;
        for (int divisor = 1; power.signum() != 0 && !power.equals(BigInteger.ONE.negate()); divisor += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(divisor)));
            power = power.multiply(square).shiftRight(work);
        }
        return sum.shiftLeft(roots + 1).shiftRight(work - bits);
    }
}
