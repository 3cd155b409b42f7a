// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code X | Y} of types ({@code types.UnionType}); at least two different members. */
public final class PyUnion extends PyObject {
    private final PyTuple args;

    public PyUnion(PyTuple args) {
        super(BuiltinTypes.UNION_TYPE);
        this.args = args;
    }

    public PyTuple args() {
        return args;
    }
}
