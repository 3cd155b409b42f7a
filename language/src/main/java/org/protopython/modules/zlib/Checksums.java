// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Checksums that go on from a value. Java's, which run at the speed of memory, only begin anew; what they give is joined
 * to the value by arithmetic.
 */
public final class Checksums {
    /** Of CRC-32, the coefficient of the highest power in the lowest bit. */
    private static final int POLYNOMIAL = 0xEDB88320;

    private static final int ONE = 1 << Integer.SIZE - 1;
    /** The power that moves a polynomial by a byte. */
    private static final int BYTE_MOVE = ONE >>> Byte.SIZE;

    private static final int ADLER_MODULUS = 65_521;

    private Checksums() {}

    /** @param start the checksum of what comes before, 0 if nothing does */
    public static long crc32(int start, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(data);
        int moved = start == 0 ? 0 : times(power(BYTE_MOVE, data.length), start);
        return sum.getValue() ^ Integer.toUnsignedLong(moved);
    }

    /** The product of two polynomials over the field of two elements, modulo that of CRC-32. */
    private static int times(int a, int b) {
        int product = 0;
        int moved = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= moved;
            }
            moved = moved >>> 1 ^ ((moved & 1) != 0 ? POLYNOMIAL : 0);
        }
        return product;
    }

    private static int power(int base, int exponent) {
        int result = ONE;
        int square = base;
        for (int rest = exponent; rest > 0; rest >>>= 1) {
            if ((rest & 1) != 0) {
                result = times(result, square);
            }
            square = times(square, square);
        }
        return result;
    }

    /** @param start the checksum of what comes before, 1 if nothing does */
    static long adler32(int start, byte[] data) {
        Adler32 sum = new Adler32();
        sum.update(data);
        long value = sum.getValue();
        long low = start & 0xFFFF;
        long high = start >>> 16;
        // the sum of Java began with 1 where this one begins with low, which the high half counts once for each byte
        long newLow = (low + (value & 0xFFFF) + ADLER_MODULUS - 1) % ADLER_MODULUS;
        long newHigh = (high + (value >>> 16) + data.length * (low + ADLER_MODULUS - 1)) % ADLER_MODULUS;
        return newHigh << 16 | newLow;
    }
}
