// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.BiFunction;

/**
 * {@code bytearray}: a growing array of which the first {@link #size} bytes are in use. Whoever changes it, or reads more
 * than one byte, holds its monitor once there are several threads.
 */
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
        return Sharing.isSingle() ? Arrays.copyOf(store, size) : toArrayShared();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized byte[] toArrayShared() {
        return Arrays.copyOf(store, size);
    }

    /** What somebody learns from the contents where they are, which is not to change them and to run no program's code. */
    public synchronized <T> T read(BiFunction<byte[], Integer, T> reader) {
        return reader.apply(store, size);
    }

    /** The byte at an index from 0 on, as it is in Python; -1 where there is none, or none any more. */
    public int byteAt(int index) {
        byte[] bytes = store;
        return index < size && index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** Replaces the contents; takes over the array. */
    public synchronized void setContents(byte[] value) {
        store = value;
        size = value.length;
    }

    /** Only for those who hold the monitor. */
    public void append(byte value) {
        if (size == store.length) {
            store = Arrays.copyOf(store, Math.max(16, size + (size >> 1)));
        }
        store[size++] = value;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized BufferExport exportBuffer() {
        return exports.add(
                new BufferExport(this, ByteBuffer.wrap(store, 0, size).slice(), false, "B", 1));
    }

    /** Whether something holds the contents in place. */
    public boolean isHeld() {
        return exports.any();
    }

    /** Begins or ends to hold the contents in place against code that this thread runs meanwhile. */
    public void hold(boolean begins) {
        exports.hold(begins);
    }
}
