// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/**
 * The symbols that stand for a transformed block: places in the list of recent bytes plus one, except that the first
 * place is told by how often it comes in a row.
 */
final class Bz2Symbols {
    private final boolean[] used = new boolean[1 << Byte.SIZE];
    private final char[] symbols;
    private final int alphabet;
    private int size;

    Bz2Symbols(byte[] transformed) {
        for (byte value : transformed) {
            used[value & 0xFF] = true;
        }
        RecentBytes recent = new RecentBytes(used);
        alphabet = recent.size() + 2;
        symbols = new char[transformed.length + 1];
        int run = 0;
        for (byte value : transformed) {
            int place = recent.placeOf(value);
            if (place == 0) {
                run++;
            } else {
                addRun(run);
                run = 0;
                symbols[size++] = (char) (place + 1);
            }
        }
        addRun(run);
        symbols[size++] = (char) (alphabet - 1);
    }

    /** In base two with the digits 1 and 2, the low one first. */
    private void addRun(int run) {
        for (int rest = run; rest > 0; rest = (rest - 1) / 2) {
            symbols[size++] = (char) ((rest & 1) != 0 ? Bz2Format.RUN_A : Bz2Format.RUN_B);
        }
    }

    /** Which bytes occur. */
    boolean[] used() {
        return used;
    }

    /** How many different symbols there are; the last one is the end. */
    int alphabet() {
        return alphabet;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return symbols[index];
    }
}
