// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code tuple}; the array is never changed after construction. */
public final class PyTuple extends PyObject {
    public static final Object[] NO_ITEMS = {};
    public static final PyTuple EMPTY = new PyTuple(NO_ITEMS);

    private final Object[] items;
    /** As found when it was asked for, 0 before; threads that ask at the same time find the same. */
    private long hash;

    /** A tuple that takes over the array. */
    public PyTuple(Object... items) {
        this(BuiltinTypes.TUPLE, items);
    }

    public PyTuple(PyType type, Object[] items) {
        super(type);
        this.items = items;
    }

    public int size() {
        return items.length;
    }

    public Object get(int index) {
        return items[index];
    }

    /** The elements; not to be changed. */
    public Object[] items() {
        return items;
    }

    /** The hash of the elements. */
    public long elementHash() {
        long known = hash;
        if (known == 0) {
            known = HashKeys.hash(items);
            hash = known;
        }
        return known;
    }
}
