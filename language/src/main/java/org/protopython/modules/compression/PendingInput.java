// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;

/** Compressed bytes that a decoder was given and has not used yet. */
public final class PendingInput {
    /** How many used bytes can be taken back. */
    private static final int KEPT = 8;

    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    /** How many bytes were used before the array begins. */
    private long dropped;

    public void append(byte[] more) {
        int kept = Math.min(start, KEPT);
        if (start == end && more.length > 0 && kept == 0) {
            bytes = more;
            dropped += start;
            start = 0;
            end = more.length;
        } else if (more.length > 0) {
            int length = kept + end - start;
            byte[] joined = new byte[length + more.length];
            System.arraycopy(bytes, start - kept, joined, 0, length);
            System.arraycopy(more, 0, joined, length, more.length);
            bytes = joined;
            dropped += start - kept;
            start = kept;
            end = joined.length;
        }
    }

    public int available() {
        return end - start;
    }

    /** The next byte, unsigned; there must be one. */
    public int next() {
        return bytes[start++] & 0xFF;
    }

    /** The next number of some bytes, the low one first. There must be so many. */
    public long nextLittle(int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number |= (long) next() << i * Byte.SIZE;
        }
        return number;
    }

    /** The next number of some bytes, the high one first. There must be so many. */
    public int nextBig(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = number << Byte.SIZE | next();
        }
        return number;
    }

    /** How many bytes were used altogether. */
    public long consumed() {
        return dropped + start;
    }

    /** A byte that stays pending, unsigned. */
    public int peek(int index) {
        return bytes[start + index] & 0xFF;
    }

    /** Where the next byte is, for {@link #rewind} before anything is appended. */
    public int position() {
        return start;
    }

    public void rewind(int position) {
        start = position;
    }

    /** Makes the last used bytes pending again, at most eight. */
    public void takeBack(int count) {
        start -= count;
    }

    /** The pending bytes, which are none then. */
    public byte[] drain() {
        byte[] rest = Arrays.copyOfRange(bytes, start, end);
        bytes = new byte[0];
        start = 0;
        end = 0;
        return rest;
    }
}
