// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** Iterates over a list in either direction; sees changes of the list while it runs. */
public final class PyListIterator extends PyIterator implements PositionedIterator {
    private PyList list;
    private int index;
    private final int step;

    public PyListIterator(PyList list) {
        super(BuiltinTypes.LIST_ITERATOR);
        this.list = list;
        this.step = 1;
    }

    /** An iterator that runs backwards from the end. */
    public static PyListIterator reversed(PyList list) {
        return new PyListIterator(list, list.size() - 1);
    }

    private PyListIterator(PyList list, int index) {
        super(BuiltinTypes.LIST_REVERSEITERATOR);
        this.list = list;
        this.index = index;
        this.step = -1;
    }

    @Override
    public Object next() {
        PyList current = list;
        if (current != null) {
            int i = index;
            Object item = i < 0 ? null : current.getOrNull(i);
            if (item != null) {
                index = i + step;
                return item;
            }
            list = null;
        }
        return null;
    }

    @Override
    public long lengthHint() {
        PyList current = list;
        if (current == null) {
            return 0;
        }
        int size = current.size();
        return step > 0 ? Math.max(0, size - index) : size <= index ? 0 : index + 1;
    }

    /** The list, or null when exhausted. */
    public PyList list() {
        return list;
    }

    @Override
    public Object sequence() {
        return list;
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
        return -1;
    }

    @Override
    public long highest() {
        return step > 0 ? list.size() : list.size() - 1;
    }
}
