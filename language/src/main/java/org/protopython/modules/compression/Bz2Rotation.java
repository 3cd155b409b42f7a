// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/** Undoes the Burrows-Wheeler transform of a block. */
final class Bz2Rotation {
    private static final int BYTE_MASK = 0xFF;

    /** The low byte is that of the transformed text; the rest is where the text goes on from here. */
    private final int[] links;

    private final int[] counts = new int[1 << Byte.SIZE];
    private int size;
    private int position;
    private int left;

    Bz2Rotation(int capacity) {
        links = new int[capacity];
    }

    void clear() {
        size = 0;
        Arrays.fill(counts, 0);
    }

    /** Adds a byte of the transformed text, as often as told. */
    void add(byte value, int times) throws DataFormatException {
        if (times > links.length - size) {
            throw new DataFormatException("Invalid data stream");
        }
        int unsigned = value & BYTE_MASK;
        Arrays.fill(links, size, size + times, unsigned);
        size += times;
        counts[unsigned] += times;
    }

    /** @param origin which of the sorted rotations is the text itself */
    void unrotate(int origin) throws DataFormatException {
        if (origin >= size) {
            throw new DataFormatException("Invalid data stream");
        }
        int[] next = new int[counts.length];
        for (int i = 1; i < next.length; i++) {
            next[i] = next[i - 1] + counts[i - 1];
        }
        for (int i = 0; i < size; i++) {
            links[next[links[i] & BYTE_MASK]++] |= i << Byte.SIZE;
        }
        position = links[origin] >>> Byte.SIZE;
        left = size;
    }

    boolean hasNext() {
        return left > 0;
    }

    /** The next byte of the text, unsigned. */
    int next() {
        int link = links[position];
        position = link >>> Byte.SIZE;
        left--;
        return link & BYTE_MASK;
    }
}
