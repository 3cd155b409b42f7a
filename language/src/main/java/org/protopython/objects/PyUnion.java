// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code X | Y} of types ({@code types.UnionType}); at least two different members. */
public final class PyUnion extends PyObject {
    private final PyTuple args;
    private final PyTuple unhashable;

    /**
     * @param unhashable those of the members that had no hash when the union was made
     */
    public PyUnion(PyTuple args, PyTuple unhashable) {
        super(BuiltinTypes.UNION_TYPE);
        this.args = args;
        this.unhashable = unhashable;
    }

    public PyTuple args() {
        return args;
    }

    public PyTuple unhashable() {
        return unhashable;
    }
}
