// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** A variable shared between a function and the functions nested in it. */
public final class PyCell extends PyObject {
    private Object value;

    public PyCell() {
        super(BuiltinTypes.CELL);
    }

    public PyCell(Object value) {
        super(BuiltinTypes.CELL);
        this.value = value;
    }

    /** The value, null when unbound. */
    public Object get() {
        return value;
    }

    public void set(Object newValue) {
        value = newValue;
    }
}
