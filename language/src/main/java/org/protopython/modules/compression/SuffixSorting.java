// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;

/**
 * Sorts the suffixes of a text in linear time by induction (Nong, Zhang and Chan, 2009). A suffix is small when it is
 * less than the one that follows it, else large; where a small one follows a large one, it is leftmost. The order of
 * the leftmost ones gives that of all large ones, and these that of the small ones. The leftmost ones themselves are
 * sorted by sorting the pieces between them, and, if there are equal pieces, the suffixes of the text of their ranks.
 */
final class SuffixSorting {
    private static final int NONE = -1;

    private final int[] text;
    private final boolean[] small;
    /** Where the suffixes that begin with a symbol start in the result; one more at the end. */
    private final int[] starts;

    private final int[] order;

    private SuffixSorting(int[] text, int symbols) {
        this.text = text;
        small = new boolean[text.length];
        for (int i = text.length - 2; i >= 0; i--) {
            small[i] = text[i] == text[i + 1] ? small[i + 1] : text[i] < text[i + 1];
        }
        starts = new int[symbols + 1];
        for (int symbol : text) {
            starts[symbol + 1]++;
        }
        for (int i = 0; i < symbols; i++) {
            starts[i + 1] += starts[i];
        }
        order = new int[text.length];
    }

    /**
     * The places where the suffixes start, sorted; a suffix is less than a longer one that begins with it.
     *
     * @param symbols each is less than this
     */
    static int[] sort(int[] text, int symbols) {
        SuffixSorting sorting = new SuffixSorting(text, symbols);
        int[] leftmost = sorting.leftmost();
        sorting.induce(leftmost);
        if (leftmost.length > 1) {
            sorting.induce(sorting.sortLeftmost(leftmost));
        }
        return sorting.order;
    }

    private boolean isLeftmost(int place) {
        return place > 0 && small[place] && !small[place - 1];
    }

    private int[] leftmost() {
        int[] places = new int[text.length / 2 + 1];
        int count = 0;
        for (int i = 1; i < text.length; i++) {
            if (isLeftmost(i)) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Puts the leftmost suffixes at the ends of their symbols' ranges, and all others where these say. */
    private void induce(int[] leftmost) {
        Arrays.fill(order, NONE);
        int[] next = Arrays.copyOfRange(starts, 1, starts.length);
        for (int i = leftmost.length - 1; i >= 0; i--) {
            order[--next[text[leftmost[i]]]] = leftmost[i];
        }
        System.arraycopy(starts, 0, next, 0, next.length);
        // the last suffix is followed by the empty one, the least of all
        int last = text.length - 1;
        order[next[text[last]]++] = last;
        for (int i = 0; i < order.length; i++) {
            int before = order[i] - 1;
            if (before >= 0 && !small[before]) {
                order[next[text[before]]++] = before;
            }
        }
        System.arraycopy(starts, 1, next, 0, next.length);
        for (int i = order.length - 1; i >= 0; i--) {
            int before = order[i] - 1;
            if (before >= 0 && small[before]) {
                order[--next[text[before]]] = before;
            }
        }
    }

    /** The leftmost suffixes in their order, after a first induction has sorted the pieces between them. */
    private int[] sortLeftmost(int[] leftmost) {
        int[] rank = new int[text.length];
        int ranks = 0;
        int previous = NONE;
        for (int place : order) {
            if (isLeftmost(place)) {
                if (previous != NONE && !isEqualPiece(previous, place)) {
                    ranks++;
                }
                rank[place] = ranks;
                previous = place;
            }
        }
        int[] shorter = new int[leftmost.length];
        for (int i = 0; i < shorter.length; i++) {
            shorter[i] = rank[leftmost[i]];
        }
        int[] sorted = new int[shorter.length];
        if (ranks + 1 == shorter.length) {
            for (int i = 0; i < shorter.length; i++) {
                sorted[shorter[i]] = leftmost[i];
            }
            return sorted;
        }
        int[] shorterOrder = sort(shorter, ranks + 1);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = leftmost[shorterOrder[i]];
        }
        return sorted;
    }

    /** Whether the pieces from two leftmost places to the next such ones are the same. */
    private boolean isEqualPiece(int a, int b) {
        for (int i = 0; ; i++) {
            if (a + i == text.length || b + i == text.length) {
                return false;
            }
            boolean end = i > 0 && isLeftmost(a + i);
            if (text[a + i] != text[b + i] || end != (i > 0 && isLeftmost(b + i))) {
                return false;
            } else if (end) {
                return true;
            }
        }
    }
}
