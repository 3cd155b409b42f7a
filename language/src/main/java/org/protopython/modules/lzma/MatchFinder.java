// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.Arrays;

/** Finds earlier bytes that are like those to come, by chains of places whose next three bytes have the same hash. */
final class MatchFinder {
    private static final int HASHED = 3;
    private static final int HASH_BITS = 16;
    private static final int HASH_FACTOR = 0x9E3779B1;
    private static final int NONE = -1;
    private static final int FIRST_CHAIN = 1 << 16;
    /** Places are counted up to this; then all that is known of earlier ones is forgotten. */
    private static final int LAST_PLACE = 1 << 30;

    private final int reach;
    private final int kept;
    private final int niceLength;
    private final int depth;
    private final int[] heads = new int[1 << HASH_BITS];
    private int[] chain = new int[FIRST_CHAIN];
    private byte[] bytes = new byte[0];
    /** The place of the first byte that is kept, of the next one, and behind the last one. */
    private int base;

    private int place;
    private int end;
    private int distance;

    /**
     * Starts with nothing.
     *
     * @param reach how far back a match may be
     * @param kept how many bytes behind the place are wanted besides
     */
    MatchFinder(long reach, int kept, int niceLength, int depth) {
        this.reach = (int) reach;
        this.kept = Math.max(this.reach, kept) + LzmaEncoder.LOOKAHEAD;
        this.niceLength = niceLength;
        this.depth = depth;
        Arrays.fill(heads, NONE);
    }

    void append(byte[] data, int start, int length) {
        if (place > LAST_PLACE) {
            forget();
        }
        int first = Math.max(base, place - kept);
        int known = end - first;
        byte[] target = bytes;
        if (end - base + length > bytes.length) {
            boolean fits = known + length <= bytes.length;
            target = fits ? bytes : new byte[Math.max(known + length, 2 * known)];
            System.arraycopy(bytes, first - base, target, 0, known);
            bytes = target;
            base = first;
        }
        System.arraycopy(data, start, bytes, end - base, length);
        end += length;
    }

    private void forget() {
        int moved = base;
        base = 0;
        place -= moved;
        end -= moved;
        Arrays.fill(heads, NONE);
    }

    /** How many bytes are to come. */
    int available() {
        return end - place;
    }

    /** A byte, unsigned; before is negative for those to come. */
    int get(int before) {
        return bytes[place - base - before] & 0xFF;
    }

    byte[] copy(int before, int length) {
        int from = place - base - before;
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** How far back the match that was found is, less one. */
    int distance() {
        return distance;
    }

    /** How many bytes from a place on are those that come so much earlier. */
    int length(int before, int back, int most) {
        int here = place - base - before;
        int there = here - back;
        int limit = Math.min(most, end - base - here);
        int length = 0;
        while (length < limit && bytes[here + length] == bytes[there + length]) {
            length++;
        }
        return length;
    }

    /** The length of the longest match, 0 if there is none; the place is one further then. */
    int next() {
        int longest = 0;
        if (available() >= HASHED) {
            int candidate = heads[hash()];
            int here = place - base;
            int limit = Math.min(LzmaModel.LONGEST_MATCH, available());
            for (int i = 0; i < depth && isInReach(candidate) && longest < limit; i++) {
                int there = candidate - base;
                if (bytes[there + longest] == bytes[here + longest]) {
                    int length = length(0, place - candidate, limit);
                    if (length > longest) {
                        longest = length;
                        distance = place - candidate - 1;
                    }
                    if (length >= niceLength) {
                        break;
                    }
                }
                int older = chain[candidate & chain.length - 1];
                if (older >= candidate) {
                    break;
                }
                candidate = older;
            }
        }
        skip(1);
        return longest >= HASHED ? longest : 0;
    }

    private boolean isInReach(int candidate) {
        return candidate >= base && place - candidate <= Math.min(reach, chain.length - 1);
    }

    private int hash() {
        int i = place - base;
        int three = bytes[i] & 0xFF | (bytes[i + 1] & 0xFF) << Byte.SIZE | (bytes[i + 2] & 0xFF) << 2 * Byte.SIZE;
        return three * HASH_FACTOR >>> Integer.SIZE - HASH_BITS;
    }

    /** Goes on without looking for matches. */
    void skip(int count) {
        for (int i = 0; i < count; i++) {
            if (available() >= HASHED) {
                if (place >= chain.length && chain.length <= reach) {
                    lengthenChain();
                }
                int hash = hash();
                chain[place & chain.length - 1] = heads[hash];
                heads[hash] = place;
            }
            place++;
        }
    }

    private void lengthenChain() {
        int[] longer = new int[chain.length * 2];
        Arrays.fill(longer, NONE);
        for (int i = Math.max(base, place - chain.length); i < place; i++) {
            longer[i & longer.length - 1] = chain[i & chain.length - 1];
        }
        chain = longer;
    }
}
