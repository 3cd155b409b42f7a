// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** Iterates over an array that does not change: a tuple, or the snapshot of something else. */
public final class PyTupleIterator extends PyIterator {
    private final Object[] items;
    private int index;

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
        return null;
    }

    @Override
    public long lengthHint() {
        return items.length - index;
    }

    public Object[] items() {
        return items;
    }

    public int index() {
        return index;
    }

    public void setIndex(int newIndex) {
        index = newIndex;
    }
}
