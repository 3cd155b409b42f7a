// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** {@code bytearray}: a growing array of which the first {@link #size} bytes are in use. */
public final class PyByteArray extends PyObject implements BufferExporter {
    private byte[] store;
    private int size;
    private final BufferExports exports = new BufferExports();

    public PyByteArray(PyType type, byte[] value) {
        super(type);
        this.store = value;
        this.size = value.length;
    }

    public PyByteArray(byte[] value) {
        this(BuiltinTypes.BYTEARRAY, value);
    }

    public int size() {
        return size;
    }

    /** The storage; bytes from {@link #size} on are unused. */
    public byte[] store() {
        return store;
    }

    /** A copy of the contents. */
    public byte[] toArray() {
        return Arrays.copyOf(store, size);
    }

    /** Replaces the contents; takes over the array. */
    public void setContents(byte[] value) {
        store = value;
        size = value.length;
    }

    public void append(byte value) {
        if (size == store.length) {
            store = Arrays.copyOf(store, Math.max(16, size + (size >> 1)));
        }
        store[size++] = value;
    }

    @Override
    public BufferExport exportBuffer() {
        return exports.add(
                new BufferExport(this, ByteBuffer.wrap(store, 0, size).slice(), false, "B", 1));
    }

    /** Whether something holds the contents in place. */
    public boolean isHeld() {
        return exports.any();
    }

    /** Number of buffers that native code holds; while positive the size is fixed. */
    public int exports() {
        return exports.pins();
    }

    public void export(int change) {
        exports.pin(change);
    }
}
