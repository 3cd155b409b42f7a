// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;

/** Compressed bytes that a decoder was given and has not used yet. */
final class PendingInput {
    /** How many used bytes can be taken back. */
    private static final int KEPT = 8;

    private byte[] bytes = new byte[0];
    private int start;
    private int end;

    void append(byte[] more) {
        int kept = Math.min(start, KEPT);
        if (start == end && more.length > 0 && kept == 0) {
            bytes = more;
            start = 0;
            end = more.length;
        } else if (more.length > 0) {
            int length = kept + end - start;
            byte[] joined = new byte[length + more.length];
            System.arraycopy(bytes, start - kept, joined, 0, length);
            System.arraycopy(more, 0, joined, length, more.length);
            bytes = joined;
            start = kept;
            end = joined.length;
        }
    }

    int available() {
        return end - start;
    }

    /** The next byte, unsigned; there must be one. */
    int next() {
        return bytes[start++] & 0xFF;
    }

    /** A byte that stays pending, unsigned. */
    int peek(int index) {
        return bytes[start + index] & 0xFF;
    }

    void skip(int count) {
        start += count;
    }

    /** Where the next byte is, for {@link #rewind} before anything is appended. */
    int position() {
        return start;
    }

    void rewind(int position) {
        start = position;
    }

    /** Makes the last used bytes pending again, at most eight. */
    void takeBack(int count) {
        start -= count;
    }

    /** The pending bytes, which are none then. */
    byte[] drain() {
        byte[] rest = Arrays.copyOfRange(bytes, start, end);
        bytes = new byte[0];
        start = 0;
        end = 0;
        return rest;
    }
}
