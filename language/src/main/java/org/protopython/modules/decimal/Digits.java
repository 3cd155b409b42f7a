// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.objects.ExceptionTypes;
import org.protopython.runtime.Errors;

/** Powers of ten, and how many decimal digits integers have. */
final class Digits {
    /** So many digits always fit into a long. */
    static final int IN_LONG = 18;

    private static final int TABLE_SIZE = 160;

    /** Numbers of more digits are not made: they would not fit into an array of the Java virtual machine. */
    private static final long MOST_DIGITS = 600_000_000;

    private static final double LOG_2 = 0.30102999566398119521;

    @CompilationFinal(dimensions = 1)
    private static final long[] SMALL_POWERS = new long[IN_LONG + 1];

    private static final BigInteger[] POWERS = new BigInteger[TABLE_SIZE];

    static {
        long small = 1;
        for (int i = 0; i <= IN_LONG; i++) {
            SMALL_POWERS[i] = small;
            small *= 10;
        }
        POWERS[0] = BigInteger.ONE;
        for (int i = 1; i < TABLE_SIZE; i++) {
            POWERS[i] = POWERS[i - 1].multiply(BigInteger.TEN);
        }
    }

    private Digits() {}

    /** A power of ten with an exponent up to {@link #IN_LONG}. */
    static long smallPower(int exponent) {
        return SMALL_POWERS[exponent];
    }

    /**
     * A power of ten.
     *
     * @throws org.protopython.runtime.PException MemoryError for one that is too large
     */
    static BigInteger power(long exponent) {
        if (exponent < TABLE_SIZE) {
            return POWERS[(int) exponent];
        } else if (exponent > MOST_DIGITS) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        return BigInteger.TEN.pow((int) exponent);
    }

    /** The number with zeros appended. */
    static BigInteger scale(BigInteger number, long zeros) {
        return zeros == 0 || number.signum() == 0 ? number : number.multiply(power(zeros));
    }

    /** How many digits the number has, which is not negative; zero has one. */
    static int count(long number) {
        int low = 1;
        int high = IN_LONG + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number < SMALL_POWERS[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many digits the number has, which is not negative; zero has one. */
    @TruffleBoundary
    static int count(BigInteger number) {
        int bits = number.bitLength();
        if (bits < Long.SIZE) {
            return count(number.longValue());
        }
        int atLeast = (int) ((bits - 1) * LOG_2);
        // the logarithm may be a little too large for long numbers
        int guess = Math.max(atLeast - 1, 1);
        while (number.compareTo(power(guess)) >= 0) {
            guess++;
        }
        return guess;
    }

    /** How many zeros the number ends with, which is not zero; at most as many as are asked for. */
    static int trailingZeros(BigInteger number, long most) {
        long limit = Math.min(most, number.getLowestSetBit());
        int zeros = 0;
        BigInteger rest = number;
        int step = 1;
        while (step > 0) {
            if (zeros + step <= limit) {
                BigInteger[] parts = rest.divideAndRemainder(power(step));
                if (parts[1].signum() == 0) {
                    rest = parts[0];
                    zeros += step;
                    step *= 2;
                    continue;
                }
            }
            step /= 2;
        }
        return zeros;
    }
}
