// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import java.util.Arrays;

/** Collects bytes. */
public final class ByteArrayBuilder {
    private byte[] buffer;
    private int length;

    public ByteArrayBuilder(int capacity) {
        buffer = new byte[Math.max(capacity, 16)];
    }

    public int length() {
        return length;
    }

    public ByteArrayBuilder append(int value) {
        reserve(1);
        buffer[length++] = (byte) value;
        return this;
    }

    public ByteArrayBuilder append(byte[] bytes) {
        return append(bytes, 0, bytes.length);
    }

    public ByteArrayBuilder append(byte[] bytes, int start, int end) {
        reserve(end - start);
        System.arraycopy(bytes, start, buffer, length, end - start);
        length += end - start;
        return this;
    }

    public ByteArrayBuilder repeat(int value, int count) {
        if (count > 0) {
            reserve(count);
            Arrays.fill(buffer, length, length + count, (byte) value);
            length += count;
        }
        return this;
    }

    private void reserve(int count) {
        if (length + count > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + count, buffer.length * 2));
        }
    }

    public void clear() {
        length = 0;
    }

    public byte[] toArray() {
        return Arrays.copyOf(buffer, length);
    }
}
