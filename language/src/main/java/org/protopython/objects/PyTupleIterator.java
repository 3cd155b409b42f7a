// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** Iterates over an array that does not change: a tuple, or the snapshot of something else. */
public final class PyTupleIterator extends PyIterator implements PositionedIterator {
    private final Object[] items;
    private int index;
    private boolean exhausted;

    public PyTupleIterator(PyTuple tuple) {
        this(BuiltinTypes.TUPLE_ITERATOR, tuple.items());
    }

    public PyTupleIterator(PyType type, Object[] items) {
        super(type);
        this.items = items;
    }

    @Override
    public Object next() {
        int i = index;
        if (i < items.length) {
            index = i + 1;
            return items[i];
        }
        exhausted = true;
        return null;
    }

    @Override
    public long lengthHint() {
        return items.length - index;
    }

    public Object[] items() {
        return items;
    }

    @Override
    public Object sequence() {
        return index < items.length || !exhausted ? new PyTuple(items) : null;
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
        return 0;
    }

    @Override
    public long highest() {
        return items.length;
    }
}
