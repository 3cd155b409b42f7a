// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Compressed bytes that come in pieces, as a stream that never ends: who reads more than is there waits for it. */
public final class PieceInput extends InputStream {
    /** How to wait for a piece. */
    @FunctionalInterface
    interface Source {
        /**
         * Returns when a piece may have come.
         *
         * @throws NoInputException if none will
         */
        void await() throws NoInputException;
    }

    private final Source source;
    private byte[] bytes = new byte[0];
    private int start;

    PieceInput(Source source) {
        this.source = source;
    }

    void append(byte[] piece) {
        byte[] rest = drain();
        if (rest.length == 0) {
            bytes = piece;
        } else {
            bytes = Arrays.copyOf(rest, rest.length + piece.length);
            System.arraycopy(piece, 0, bytes, rest.length, piece.length);
        }
    }

    /** The bytes that nobody has read, which are gone then. */
    byte[] drain() {
        byte[] rest = Arrays.copyOfRange(bytes, start, bytes.length);
        bytes = new byte[0];
        start = 0;
        return rest;
    }

    private void await(int count) throws NoInputException {
        while (available() < count) {
            source.await();
        }
    }

    /** A byte that stays unread, unsigned. */
    public int peek(int index) throws IOException {
        await(index + 1);
        return bytes[start + index] & 0xFF;
    }

    @Override
    public int read() throws IOException {
        await(1);
        return bytes[start++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        await(1);
        int count = Math.min(length, available());
        System.arraycopy(bytes, start, target, offset, count);
        start += count;
        return count;
    }

    @Override
    public int available() {
        return bytes.length - start;
    }
}
