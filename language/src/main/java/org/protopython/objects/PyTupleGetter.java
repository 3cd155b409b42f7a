// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code _tuplegetter}: what makes an element of a tuple an attribute of a named tuple. */
public final class PyTupleGetter extends PyObject {
    private final long index;
    private Object doc;

    /** @param doc any object, or null */
    public PyTupleGetter(PyType type, long index, Object doc) {
        super(type);
        this.index = index;
        this.doc = doc;
    }

    public long index() {
        return index;
    }

    /** Null when it was deleted. */
    public Object doc() {
        return doc;
    }

    public void setDoc(Object doc) {
        this.doc = doc;
    }

    /** The element; null where the tuple is too short. */
    public Object of(PyTuple tuple) {
        Object[] items = tuple.items();
        return index >= 0 && index < items.length ? items[(int) index] : null;
    }
}
