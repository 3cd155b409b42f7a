// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** Iterates over bytes or a bytearray. */
public final class PyBytesIterator extends PyIterator implements PositionedIterator {
    private final PyObject bytes;
    private int index;
    private boolean exhausted;

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
        if (index >= 0 && index < size() && !exhausted) {
            return (long) (store()[index++] & 0xFF);
        }
        exhausted = true;
        return null;
    }

    @Override
    public long lengthHint() {
        return exhausted ? 0 : Math.max(0, size() - index);
    }

    @Override
    public Object sequence() {
        return exhausted ? null : bytes;
    }

    @Override
    public long index() {
        return index;
    }

    @Override
    public void setIndex(long newIndex) {
        index = (int) newIndex;
    }

    @Override
    public long lowest() {
        return bytes instanceof PyBytes ? 0 : -1;
    }

    @Override
    public long highest() {
        return size();
    }
}
