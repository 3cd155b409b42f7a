// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code classmethod}. */
public final class PyClassMethod extends PyObject {
    private Object callable;

    public PyClassMethod(PyType type, Object callable) {
        super(type);
        this.callable = callable;
    }

    public Object callable() {
        return callable;
    }

    public void setCallable(Object newCallable) {
        callable = newCallable;
    }
}
