// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;

/** Huffman codes for the symbols of a block, and which of them each group of symbols uses. */
final class Bz2Tables {
    /** What bzip2 writes, to stay below what it reads. */
    private static final int LONGEST_CODE = 17;

    private static final int ROUNDS = 4;
    /** Lengths to begin with: of symbols that a table is meant for, and of others. */
    private static final int SHORT = 0;

    private static final int LONG = 15;

    /** Up to so many symbols use two tables, three, and so on. */
    private static final int[] SIZES = {200, 600, 1200, 2400};

    private final Bz2Symbols symbols;
    private final int[][] lengths;
    private final byte[] selectors;

    Bz2Tables(Bz2Symbols symbols) {
        this.symbols = symbols;
        int tables = 2;
        while (tables < Bz2Format.MOST_TABLES && symbols.size() >= SIZES[tables - 2]) {
            tables++;
        }
        lengths = new int[tables][symbols.alphabet()];
        selectors = new byte[(symbols.size() + Bz2Format.GROUP - 1) / Bz2Format.GROUP];
        divide();
        for (int round = 0; round < ROUNDS; round++) {
            int[][] frequencies = choose();
            for (int i = 0; i < tables; i++) {
                lengths[i] = CodeLengths.of(frequencies[i], LONGEST_CODE);
            }
        }
    }

    /** Means each table for a range of symbols, so that the ranges come equally often. */
    private void divide() {
        int[] frequencies = new int[symbols.alphabet()];
        for (int i = 0; i < symbols.size(); i++) {
            frequencies[symbols.get(i)]++;
        }
        int symbol = 0;
        int left = symbols.size();
        for (int table = 0; table < lengths.length; table++) {
            Arrays.fill(lengths[table], LONG);
            int share = left / (lengths.length - table);
            int got = 0;
            while (symbol < frequencies.length && (got < share || table == lengths.length - 1)) {
                got += frequencies[symbol];
                lengths[table][symbol++] = SHORT;
            }
            left -= got;
        }
    }

    /** Chooses the cheapest table for each group; answers how often each table's symbols come then. */
    private int[][] choose() {
        int[][] frequencies = new int[lengths.length][symbols.alphabet()];
        for (int group = 0; group < selectors.length; group++) {
            int start = group * Bz2Format.GROUP;
            int end = Math.min(start + Bz2Format.GROUP, symbols.size());
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int table = 0; table < lengths.length; table++) {
                int cost = 0;
                for (int i = start; i < end; i++) {
                    cost += lengths[table][symbols.get(i)];
                }
                if (cost < least) {
                    least = cost;
                    best = table;
                }
            }
            selectors[group] = (byte) best;
            for (int i = start; i < end; i++) {
                frequencies[best][symbols.get(i)]++;
            }
        }
        return frequencies;
    }

    /** Writes the tables, the selectors and the symbols. */
    void write(BitOutput out) {
        out.write(lengths.length, 3);
        out.write(selectors.length, 15);
        boolean[] all = new boolean[lengths.length];
        Arrays.fill(all, true);
        RecentBytes recent = new RecentBytes(all);
        for (byte selector : selectors) {
            int place = recent.placeOf(selector);
            out.write((1 << place + 1) - 2, place + 1);
        }
        int[][] codes = new int[lengths.length][];
        for (int i = 0; i < lengths.length; i++) {
            writeLengths(lengths[i], out);
            codes[i] = codes(lengths[i]);
        }
        for (int i = 0; i < symbols.size(); i++) {
            int table = selectors[i / Bz2Format.GROUP];
            int symbol = symbols.get(i);
            out.write(codes[table][symbol], lengths[table][symbol]);
        }
    }

    private static void writeLengths(int[] lengths, BitOutput out) {
        int current = lengths[0];
        out.write(current, 5);
        for (int length : lengths) {
            for (; current < length; current++) {
                out.write(0b10, 2);
            }
            for (; current > length; current--) {
                out.write(0b11, 2);
            }
            out.write(0, 1);
        }
    }

    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= LONGEST_CODE; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    codes[i] = code++;
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
