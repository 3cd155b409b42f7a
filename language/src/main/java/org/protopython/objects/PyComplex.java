// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code complex}. */
public final class PyComplex extends PyObject {
    private final double real;
    private final double imaginary;

    public PyComplex(double real, double imaginary) {
        this(BuiltinTypes.COMPLEX, real, imaginary);
    }

    public PyComplex(PyType type, double real, double imaginary) {
        super(type);
        this.real = real;
        this.imaginary = imaginary;
    }

    public double real() {
        return real;
    }

    public double imaginary() {
        return imaginary;
    }
}
