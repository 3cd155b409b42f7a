// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.OutputBytes;

/** Encodes bits of known probability. */
final class RangeEncoder {
    private static final int FINISH_BYTES = 5;
    private static final long HALF = 0xFFFFFFFFL;
    private static final long CARRY_POSSIBLE = 0xFF000000L;

    private final OutputBytes out = new OutputBytes();
    private long low;
    private int range;
    /** A byte that a carry may still change, and how many bytes it would go through. */
    private int held;

    private int heldCount;

    RangeEncoder() {
        start();
    }

    private void start() {
        low = 0;
        range = -1;
        held = 0;
        heldCount = 1;
    }

    /** Bytes so far, those that are held back included. */
    int size() {
        return out.size() + heldCount;
    }

    /** What is certain so far. */
    byte[] drain() {
        return out.drain();
    }

    /** Ends the output, and starts another. */
    byte[] finish() {
        for (int i = 0; i < FINISH_BYTES; i++) {
            shift();
        }
        start();
        return out.drain();
    }

    private void shift() {
        int carry = (int) (low >>> Integer.SIZE);
        if ((low & HALF) < CARRY_POSSIBLE || carry != 0) {
            out.write(held + carry);
            for (; heldCount > 1; heldCount--) {
                out.write(0xFF + carry);
            }
            heldCount = 0;
            held = (int) (low >>> Integer.SIZE - Byte.SIZE) & 0xFF;
        }
        heldCount++;
        low = (low & HALF >>> Byte.SIZE) << Byte.SIZE;
    }

    void bit(short[] probabilities, int index, int bit) {
        int probability = probabilities[index];
        int bound = (range >>> LzmaModel.PROBABILITY_BITS) * probability;
        if (bit == 0) {
            range = bound;
            int rest = (1 << LzmaModel.PROBABILITY_BITS) - probability;
            probabilities[index] = (short) (probability + (rest >>> LzmaModel.MOVE_BITS));
        } else {
            low += Integer.toUnsignedLong(bound);
            range -= bound;
            probabilities[index] = (short) (probability - (probability >>> LzmaModel.MOVE_BITS));
        }
        normalize();
    }

    private void normalize() {
        if (range >>> Integer.SIZE - Byte.SIZE == 0) {
            range <<= Byte.SIZE;
            shift();
        }
    }

    void tree(short[] probabilities, int start, int bits, int value) {
        int node = 1;
        for (int i = bits - 1; i >= 0; i--) {
            int bit = value >>> i & 1;
            bit(probabilities, start + node, bit);
            node = node << 1 | bit;
        }
    }

    void reverseTree(short[] probabilities, int start, int bits, int value) {
        int node = 1;
        for (int i = 0; i < bits; i++) {
            int bit = value >>> i & 1;
            bit(probabilities, start + node, bit);
            node = node << 1 | bit;
        }
    }

    void direct(int value, int bits) {
        for (int i = bits - 1; i >= 0; i--) {
            range >>>= 1;
            low += (value >>> i & 1) != 0 ? Integer.toUnsignedLong(range) : 0;
            normalize();
        }
    }
}
