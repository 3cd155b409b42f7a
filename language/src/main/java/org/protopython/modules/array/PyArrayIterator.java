// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PositionedIterator;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;

/** Iterates over an array. A loop knows the class of its iterator, and so in what form the items come. */
class PyArrayIterator extends PyIterator implements PositionedIterator {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("arrayiterator", "array");

    /** Null when exhausted, so that the iterator does not keep what it is through with. */
    private PyArray array;

    private int index;

    private PyArrayIterator(PyArray array) {
        super(TYPE);
        this.array = array;
    }

    static PyArrayIterator of(PyArray array) {
        if (array.kind().isLong()) {
            return new Longs(array);
        }
        return array.kind().isDouble() ? new Doubles(array) : new PyArrayIterator(array);
    }

    @Override
    public final Object next() {
        PyArray source = array;
        int i = index;
        if (source != null && i < source.size()) {
            index = i + 1;
            return item(source, i);
        }
        array = null;
        return null;
    }

    Object item(PyArray source, int position) {
        return source.get(position);
    }

    @Override
    public final Object sequence() {
        return array;
    }

    @Override
    public final long index() {
        return index;
    }

    @Override
    public final void setIndex(long newIndex) {
        index = (int) newIndex;
    }

    @Override
    public final long lowest() {
        return 0;
    }

    @Override
    public final long highest() {
        PyArray source = array;
        return source == null ? 0 : source.size();
    }

    private static final class Longs extends PyArrayIterator {
        Longs(PyArray array) {
            super(array);
        }

        @Override
        Object item(PyArray source, int position) {
            return source.kind().getLong(source.store(), position);
        }
    }

    private static final class Doubles extends PyArrayIterator {
        Doubles(PyArray array) {
            super(array);
        }

        @Override
        Object item(PyArray source, int position) {
            return source.kind().getDouble(source.store(), position);
        }
    }
}
