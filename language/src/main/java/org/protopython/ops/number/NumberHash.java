// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/**
 * Hashes of numbers: the value modulo the prime 2**61 - 1, so that equal numbers of any type hash alike.
 *
 * <p>-1 is never a hash; -2 stands for it.
 */
public final class NumberHash {
    private static final int MODULUS_BITS = 61;
    private static final long MODULUS = (1L << MODULUS_BITS) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
    private static final long INFINITY_HASH = 314159;
    private static final long IMAGINARY_FACTOR = 1000003;

    private NumberHash() {}

    public static long hash(long value) {
        long hash = -MODULUS < value && value < MODULUS ? value : value % MODULUS;
        return hash == -1 ? -2 : hash;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long hash(BigInteger value) {
        long hash = value.remainder(BIG_MODULUS).longValue();
        return hash == -1 ? -2 : hash;
    }

    /** The hash of a float; that of a NaN is one of its identity. */
    public static long hash(double value) {
        long integral = (long) value;
        if (integral == value && integral != Long.MAX_VALUE) {
            return hash(integral);
        }
        return hashFraction(value);
    }

    private static long hashFraction(double value) {
        if (Double.isNaN(value)) {
            return NotANumber.hash(value);
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY_HASH : -INFINITY_HASH;
        }
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
        long mantissa = (long) Math.scalb(Math.abs(value), -exponent);
        int rotation = Math.floorMod(exponent, MODULUS_BITS);
        long hash = (mantissa << rotation) & MODULUS | mantissa >>> (MODULUS_BITS - rotation);
        if (hash == MODULUS) {
            hash = 0;
        }
        hash = value < 0 ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }

    public static long hash(double real, double imaginary) {
        long hash = hash(real) + IMAGINARY_FACTOR * hash(imaginary);
        return hash == -1 ? -2 : hash;
    }
}
