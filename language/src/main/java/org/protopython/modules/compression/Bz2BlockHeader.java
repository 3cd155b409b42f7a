// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.zip.DataFormatException;

/**
 * What a block of bzip2 says before its symbols.
 *
 * @param origin which of the sorted rotations is the text itself
 * @param alphabet the bytes that occur
 * @param selectors which of the codes each group of symbols uses
 */
record Bz2BlockHeader(int checksum, int origin, RecentBytes alphabet, Bz2Code[] codes, byte[] selectors) {
    private static final int BYTE_VALUES = 256;
    private static final int LINE = 16;
    /** More groups than the largest block has are allowed, and not used. */
    private static final int MOST_SELECTORS = 18_002;

    private static final int CHECKSUM_BITS = 32;
    private static final int ORIGIN_BITS = 24;
    private static final int SELECTOR_COUNT_BITS = 15;
    private static final int LENGTH_BITS = 5;

    /** Reads what follows the magic number. */
    static Bz2BlockHeader read(BitInput bits) throws DataFormatException {
        int checksum = bits.read(CHECKSUM_BITS);
        boolean shuffled = bits.read(1) != 0;
        int origin = bits.read(ORIGIN_BITS);
        RecentBytes alphabet = readAlphabet(bits);
        int tables = bits.read(3);
        int groups = bits.read(SELECTOR_COUNT_BITS);
        if (shuffled || alphabet.size() == 0 || tables < 2 || tables > Bz2Format.MOST_TABLES || groups == 0) {
            throw new DataFormatException("Invalid data stream");
        }
        byte[] selectors = readSelectors(bits, tables, groups);
        Bz2Code[] codes = new Bz2Code[tables];
        for (int i = 0; i < tables; i++) {
            codes[i] = readCode(bits, alphabet.size() + 2);
        }
        return new Bz2BlockHeader(checksum, origin, alphabet, codes, selectors);
    }

    private static RecentBytes readAlphabet(BitInput bits) {
        boolean[] used = new boolean[BYTE_VALUES];
        int lines = bits.read(LINE);
        for (int i = 0; i < LINE; i++) {
            if ((lines & 1 << LINE - 1 - i) != 0) {
                int line = bits.read(LINE);
                for (int k = 0; k < LINE; k++) {
                    used[i * LINE + k] = (line & 1 << LINE - 1 - k) != 0;
                }
            }
        }
        return new RecentBytes(used);
    }

    private static byte[] readSelectors(BitInput bits, int tables, int groups) throws DataFormatException {
        boolean[] all = new boolean[tables];
        java.util.Arrays.fill(all, true);
        RecentBytes recent = new RecentBytes(all);
        byte[] selectors = new byte[Math.min(groups, MOST_SELECTORS)];
        for (int i = 0; i < groups; i++) {
            int place = 0;
            while (bits.read(1) != 0) {
                if (++place == tables) {
                    throw new DataFormatException("Invalid data stream");
                }
            }
            byte table = recent.moveToFront(place);
            if (i < selectors.length) {
                selectors[i] = table;
            }
        }
        return selectors;
    }

    /** The lengths of the codes, each as steps up and down from the one before. */
    private static Bz2Code readCode(BitInput bits, int symbols) throws DataFormatException {
        int[] lengths = new int[symbols];
        int length = bits.read(LENGTH_BITS);
        for (int i = 0; i < symbols; i++) {
            while (true) {
                if (length < 1 || length > Bz2Format.LONGEST_CODE) {
                    throw new DataFormatException("Invalid data stream");
                } else if (bits.read(1) == 0) {
                    break;
                }
                length += bits.read(1) == 0 ? 1 : -1;
            }
            lengths[i] = length;
        }
        return new Bz2Code(lengths);
    }

    /** The code of a group of symbols. */
    Bz2Code code(int group) throws DataFormatException {
        if (group >= selectors.length) {
            throw new DataFormatException("Invalid data stream");
        }
        return codes[selectors[group]];
    }
}
