// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/**
 * The Burrows-Wheeler transform of a block: of its rotations in sorted order, the last bytes.
 *
 * @param origin which of the sorted rotations is the block itself
 */
record BlockRotations(byte[] transformed, int origin) {
    /**
     * Sorts. The rotations of a text are in the same order as the suffixes of its least rotation (Giancarlo, Restivo
     * and Sciortino, 2007), and these can be sorted in linear time whatever the text.
     */
    static BlockRotations of(byte[] block, int size) {
        int least = leastRotation(block, size);
        int[] text = new int[size];
        for (int i = 0; i < size; i++) {
            text[i] = block[(least + i) % size] & 0xFF;
        }
        int[] order = SuffixSorting.sort(text, 1 << Byte.SIZE);
        int start = (size - least) % size;
        int origin = 0;
        byte[] transformed = new byte[size];
        for (int i = 0; i < size; i++) {
            transformed[i] = (byte) text[(order[i] + size - 1) % size];
            if (order[i] == start) {
                origin = i;
            }
        }
        return new BlockRotations(transformed, origin);
    }

    /** Lets two candidates compete: the loser and all places that it shares with the winner are out. */
    private static int leastRotation(byte[] block, int size) {
        int a = 0;
        int b = 1;
        int equal = 0;
        while (a < size && b < size && equal < size) {
            int left = block[(a + equal) % size] & 0xFF;
            int right = block[(b + equal) % size] & 0xFF;
            if (left == right) {
                equal++;
                continue;
            } else if (left > right) {
                a += equal + 1;
            } else {
                b += equal + 1;
            }
            if (a == b) {
                b++;
            }
            equal = 0;
        }
        return Math.min(a, b);
    }
}
