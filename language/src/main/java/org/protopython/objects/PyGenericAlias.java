// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code list[int]} ({@code types.GenericAlias}): a class with its type arguments. */
public final class PyGenericAlias extends PyObject {
    private final Object origin;
    private final PyTuple args;
    private final boolean starred;

    public PyGenericAlias(PyType type, Object origin, PyTuple args, boolean starred) {
        super(type);
        this.origin = origin;
        this.args = args;
        this.starred = starred;
    }

    public Object origin() {
        return origin;
    }

    public PyTuple args() {
        return args;
    }

    /** Whether this is {@code *tuple[...]}. */
    public boolean isStarred() {
        return starred;
    }
}
