// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/** Reads bits of pending bytes, the high ones of a byte first. */
final class BitInput {
    private PendingInput in;
    /** The bits that were fetched last, at the low end. */
    private long bits;
    /** How many of them are not used yet. */
    private int count;

    private long markedBits;
    private int markedCount;
    private int markedPosition;

    void attach(PendingInput input) {
        in = input;
    }

    /** Fetches what fits, and tells how many bits there are. */
    int fetch() {
        while (count <= Long.SIZE - 2 * Byte.SIZE && in.available() > 0) {
            bits = bits << Byte.SIZE | in.next();
            count += Byte.SIZE;
        }
        return count;
    }

    /**
     * Up to 32 bits.
     *
     * @throws MoreInputException if there are fewer
     */
    int read(int width) {
        if (count < width && fetch() < width) {
            throw MoreInputException.INSTANCE;
        }
        count -= width;
        return (int) (bits >>> count & (1L << width) - 1);
    }

    /** The next bits, which stay; missing ones are zero. */
    int peek(int width) {
        long value = count >= width ? bits >>> count - width : bits << width - count;
        return (int) (value & (1L << width) - 1);
    }

    void skip(int width) {
        count -= width;
    }

    /** Remembers the place, until something is appended to the input. */
    void mark() {
        markedBits = bits;
        markedCount = count;
        markedPosition = in.position();
    }

    /** Goes back to the place that was marked. */
    void reset() {
        bits = markedBits;
        count = markedCount;
        in.rewind(markedPosition);
    }

    /** Drops the rest of the byte begun, and gives back whole bytes. */
    void end() {
        in.takeBack(count / Byte.SIZE);
        count = 0;
    }
}
