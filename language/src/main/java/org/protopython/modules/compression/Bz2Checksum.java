// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/** The CRC-32 of bzip2, which takes the high bit of each byte first. */
final class Bz2Checksum {
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int[] TABLE = table();

    private int value = -1;

    private static int[] table() {
        int[] table = new int[1 << Byte.SIZE];
        for (int i = 0; i < table.length; i++) {
            int crc = i << Integer.SIZE - Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = crc << 1 ^ (crc >> Integer.SIZE - 1 & POLYNOMIAL);
            }
            table[i] = crc;
        }
        return table;
    }

    void add(int unsignedByte) {
        value = value << Byte.SIZE ^ TABLE[value >>> Integer.SIZE - Byte.SIZE ^ unsignedByte];
    }

    /** The checksum so far, which starts anew then. */
    int take() {
        int result = ~value;
        value = -1;
        return result;
    }

    /** That of a stream, out of that of the blocks before and of one more block. */
    static int combine(int stream, int block) {
        return Integer.rotateLeft(stream, 1) ^ block;
    }
}
