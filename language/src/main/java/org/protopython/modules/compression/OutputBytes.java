// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;

/** Bytes that a coder makes. */
public final class OutputBytes {
    private static final int FIRST_CAPACITY = 256;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;

    public int size() {
        return size;
    }

    public void write(int value) {
        if (size == bytes.length) {
            grow(1);
        }
        bytes[size++] = (byte) value;
    }

    public void write(byte[] data, int start, int length) {
        if (length > bytes.length - size) {
            grow(length);
        }
        System.arraycopy(data, start, bytes, size, length);
        size += length;
    }

    public void write(byte[] data) {
        write(data, 0, data.length);
    }

    /** Writes a number, its low byte first. */
    public void writeLittle(long value, int count) {
        for (int i = 0; i < count; i++) {
            write((int) (value >>> i * Byte.SIZE));
        }
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(
                bytes, Math.max(Math.addExact(size, more), (int) Math.min(2L * size, Integer.MAX_VALUE - 8)));
    }

    /** What was written, which starts anew then. */
    public byte[] drain() {
        byte[] result = Arrays.copyOf(bytes, size);
        size = 0;
        return result;
    }
}
