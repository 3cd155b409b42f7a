// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** An instance of a subclass of float; exact floats are Java doubles. */
public final class PyFloat extends PyObject {
    private final double value;

    public PyFloat(PyType type, double value) {
        super(type);
        this.value = value;
    }

    public double value() {
        return value;
    }
}
