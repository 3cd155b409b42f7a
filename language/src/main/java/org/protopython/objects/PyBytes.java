// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.nio.ByteBuffer;

/** {@code bytes}; the array is never changed after construction. */
public final class PyBytes extends PyObject implements BufferExporter {
    public static final PyBytes EMPTY = new PyBytes(new byte[0]);

    private final byte[] value;

    /** Takes over the array. */
    public PyBytes(byte[] value) {
        this(BuiltinTypes.BYTES, value);
    }

    public PyBytes(PyType type, byte[] value) {
        super(type);
        this.value = value;
    }

    /** The bytes; not to be changed. */
    public byte[] value() {
        return value;
    }

    @Override
    public BufferExport exportBuffer() {
        return new BufferExport(this, ByteBuffer.wrap(value), true, "B", 1);
    }
}
