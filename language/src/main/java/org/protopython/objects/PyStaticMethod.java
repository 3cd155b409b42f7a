// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code staticmethod}. */
public final class PyStaticMethod extends PyObject {
    private Object callable;

    public PyStaticMethod(PyType type, Object callable) {
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
