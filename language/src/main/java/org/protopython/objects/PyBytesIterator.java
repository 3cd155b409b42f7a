// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** Iterates over bytes or a bytearray. */
public final class PyBytesIterator extends PyIterator {
    private final PyObject bytes;
    private int index;

    public PyBytesIterator(PyBytes bytes) {
        super(BuiltinTypes.BYTES_ITERATOR);
        this.bytes = bytes;
    }

    public PyBytesIterator(PyByteArray bytes) {
        super(BuiltinTypes.BYTEARRAY_ITERATOR);
        this.bytes = bytes;
    }

    private byte[] store() {
        return bytes instanceof PyBytes fixed ? fixed.value() : ((PyByteArray) bytes).store();
    }

    private int size() {
        return bytes instanceof PyBytes fixed ? fixed.value().length : ((PyByteArray) bytes).size();
    }

    @Override
    public Object next() {
        return index < size() ? (Object) (long) (store()[index++] & 0xFF) : null;
    }

    @Override
    public long lengthHint() {
        return size() - index;
    }
}
