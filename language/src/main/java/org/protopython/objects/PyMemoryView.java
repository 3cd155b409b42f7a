// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.util.Arrays;

/**
 * {@code memoryview}: a one-dimensional view on bytes or a bytearray with items of one byte.
 *
 * <p>A bytearray cannot change its size until its views are released or unreachable.
 */
public final class PyMemoryView extends PyObject {
    private final PyObject exporter;
    private final int offset;
    private final int step;
    private final int length;
    private final boolean readOnly;
    private boolean released;

    /** A view on a whole object, which is bytes or a bytearray. */
    public PyMemoryView(PyObject exporter) {
        this(
                exporter,
                0,
                1,
                exporter instanceof PyBytes fixed ? fixed.value().length : ((PyByteArray) exporter).size(),
                exporter instanceof PyBytes);
    }

    /** A view on every {@code step}th byte from {@code offset} on, {@code length} of them. */
    public PyMemoryView(PyObject exporter, int offset, int step, int length, boolean readOnly) {
        super(BuiltinTypes.MEMORYVIEW);
        this.exporter = exporter;
        this.offset = offset;
        this.step = step;
        this.length = length;
        this.readOnly = readOnly;
        if (exporter instanceof PyByteArray array) {
            array.addView(this);
        }
    }

    /** Another view on the same bytes. */
    public PyMemoryView whole(boolean withoutWriting) {
        return new PyMemoryView(exporter, offset, step, length, withoutWriting);
    }

    public PyObject exporter() {
        return exporter;
    }

    public int length() {
        return length;
    }

    public int step() {
        return step;
    }

    public int offset() {
        return offset;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public boolean isReleased() {
        return released;
    }

    public void release() {
        released = true;
    }

    /** The bytes as they are while views keep them in place. */
    private byte[] store() {
        return exporter instanceof PyBytes bytes ? bytes.value() : ((PyByteArray) exporter).store();
    }

    public byte get(int index) {
        return store()[offset + index * step];
    }

    public void set(int index, byte value) {
        store()[offset + index * step] = value;
    }

    /** A copy of the contents. */
    public byte[] toBytes() {
        if (step == 1) {
            return Arrays.copyOfRange(store(), offset, offset + length);
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = get(i);
        }
        return bytes;
    }
}
