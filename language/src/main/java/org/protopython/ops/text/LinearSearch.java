// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import java.util.function.IntUnaryOperator;

/**
 * The search of Knuth, Morris and Pratt, which takes time in proportion to the lengths of text and part whatever they
 * are. The simple search is faster until it has compared the start of the part in vain too often.
 */
final class LinearSearch {
    /** Comparisons per character of the text that the simple search may waste. */
    private static final int PATIENCE = 4;

    private static final int LEAST_PATIENCE = 1000;

    private LinearSearch() {}

    /** How many comparisons the simple search may waste on a text of this length. */
    static long patience(int length) {
        return (long) PATIENCE * length + LEAST_PATIENCE;
    }

    /** The first index of the part in the text between the bounds, or -1. */
    static int find(IntUnaryOperator text, int start, int end, IntUnaryOperator part, int length) {
        int[] borders = borders(part, length);
        int matched = 0;
        for (int i = start; i < end; i++) {
            int c = text.applyAsInt(i);
            while (matched > 0 && c != part.applyAsInt(matched)) {
                matched = borders[matched - 1];
            }
            if (c == part.applyAsInt(matched)) {
                matched++;
            }
            if (matched == length) {
                return i + 1 - length;
            }
        }
        return -1;
    }

    /** For each prefix of the part the length of the longest other prefix that it ends with. */
    private static int[] borders(IntUnaryOperator part, int length) {
        int[] borders = new int[length];
        int border = 0;
        for (int i = 1; i < length; i++) {
            int c = part.applyAsInt(i);
            while (border > 0 && c != part.applyAsInt(border)) {
                border = borders[border - 1];
            }
            if (c == part.applyAsInt(border)) {
                border++;
            }
            borders[i] = border;
        }
        return borders;
    }
}
