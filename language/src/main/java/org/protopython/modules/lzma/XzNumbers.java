// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import org.protopython.modules.compression.OutputBytes;

/** Reads the numbers of {@code .xz}, seven bits in a byte, the low ones first. */
final class XzNumbers {
    private static final int BITS = 7;
    private static final int MORE = 0x80;
    private static final int MOST_BYTES = 9;

    private final byte[] bytes;
    private final int end;
    private int next;

    XzNumbers(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.next = start;
        this.end = end;
    }

    long next() throws DataFormatException {
        long number = 0;
        for (int i = 0; i < MOST_BYTES && next < end; i++) {
            int value = bytes[next++] & 0xFF;
            number |= (long) (value & MORE - 1) << i * BITS;
            if (value < MORE) {
                if (value == 0 && i > 0) {
                    break;
                }
                return number;
            }
        }
        throw LzmaFault.CORRUPT.exception();
    }

    byte[] bytes(long count) throws DataFormatException {
        if (count > end - next) {
            throw LzmaFault.CORRUPT.exception();
        }
        next += (int) count;
        return Arrays.copyOfRange(bytes, next - (int) count, next);
    }

    void checkZeros() throws DataFormatException {
        for (; next < end; next++) {
            if (bytes[next] != 0) {
                throw LzmaFault.OPTIONS.exception();
            }
        }
    }

    static void write(long number, OutputBytes out) {
        long rest = number;
        for (; rest >= MORE; rest >>>= BITS) {
            out.write((int) rest | MORE);
        }
        out.write((int) rest);
    }
}
