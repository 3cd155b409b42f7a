// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/** A Huffman code for reading: codes of one length are successive numbers, shorter ones come first. */
final class Bz2Code {
    private final int shortest;
    /** By length: the last code of that length, moved left as far as the longest code reaches, and filled with ones. */
    private final int[] last = new int[Bz2Format.LONGEST_CODE + 1];
    /** By length: what to add to a code to get its place among all. */
    private final int[] offset = new int[Bz2Format.LONGEST_CODE + 1];

    private final int[] symbols;

    Bz2Code(int[] lengths) {
        int count = lengths.length;
        int[] counts = new int[Bz2Format.LONGEST_CODE + 2];
        for (int i = 0; i < count; i++) {
            counts[lengths[i]]++;
        }
        int least = 1;
        while (counts[least] == 0) {
            least++;
        }
        shortest = least;
        symbols = new int[count];
        int[] next = new int[counts.length];
        for (int length = 1; length <= Bz2Format.LONGEST_CODE; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        for (int i = 0; i < count; i++) {
            symbols[next[lengths[i]]++] = i;
        }
        Arrays.fill(last, -1);
        int code = 0;
        int place = 0;
        for (int length = least; length <= Bz2Format.LONGEST_CODE; length++) {
            offset[length] = place - code;
            code += counts[length];
            place += counts[length];
            last[length] = (code << Bz2Format.LONGEST_CODE - length) - 1;
            code <<= 1;
        }
    }

    /** The length of the code that these bits begin with, as many as the longest code has. */
    int length(int bits) throws DataFormatException {
        int length = shortest;
        while (bits > last[length]) {
            if (++length > Bz2Format.LONGEST_CODE) {
                throw new DataFormatException("Invalid data stream");
            }
        }
        return length;
    }

    int symbol(int bits, int length) throws DataFormatException {
        int place = (bits >> Bz2Format.LONGEST_CODE - length) + offset[length];
        if (place < 0 || place >= symbols.length) {
            throw new DataFormatException("Invalid data stream");
        }
        return symbols[place];
    }
}
