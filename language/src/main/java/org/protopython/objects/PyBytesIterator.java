// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** Iterates over bytes or a bytearray. */
public final class PyBytesIterator extends PyIterator implements PositionedIterator {
    /** Null when exhausted, so that the iterator does not keep what it is through with. */
    private PyObject bytes;

    private int index;

    public PyBytesIterator(PyBytes bytes) {
        super(BuiltinTypes.BYTES_ITERATOR);
        this.bytes = bytes;
    }

    public PyBytesIterator(PyByteArray bytes) {
        super(BuiltinTypes.BYTEARRAY_ITERATOR);
        this.bytes = bytes;
    }

    private static int size(PyObject source) {
        return source instanceof PyBytes fixed ? fixed.value().length : ((PyByteArray) source).size();
    }

    /** The byte at an index, -1 behind the end. */
    private static int byteAt(PyObject source, int i) {
        if (source instanceof PyBytes fixed) {
            byte[] value = fixed.value();
            return i < value.length ? value[i] & 0xFF : -1;
        }
        return ((PyByteArray) source).byteAt(i);
    }

    @Override
    public Object next() {
        PyObject source = bytes;
        int i = index;
        int value = source == null || i < 0 ? -1 : byteAt(source, i);
        if (value >= 0) {
            index = i + 1;
            return (long) value;
        }
        bytes = null;
        return null;
    }

    @Override
    public long lengthHint() {
        PyObject source = bytes;
        return source == null ? 0 : Math.max(0, size(source) - index);
    }

    @Override
    public Object sequence() {
        return bytes;
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
        return type() == BuiltinTypes.BYTES_ITERATOR ? 0 : -1;
    }

    @Override
    public long highest() {
        PyObject source = bytes;
        return source == null ? 0 : size(source);
    }
}
