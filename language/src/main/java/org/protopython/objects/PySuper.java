// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code super}: looks attributes up after {@link #start} in the MRO of {@link #objectType}. */
public final class PySuper extends PyObject {
    private PyType start;
    private Object self;
    private PyType objectType;

    public PySuper(PyType type) {
        super(type);
    }

    public PySuper(PyType start, Object self, PyType objectType) {
        super(BuiltinTypes.SUPER);
        initialise(start, self, objectType);
    }

    /** {@code super.__init__}; {@code self} and {@code objectType} are null for an unbound super. */
    public void initialise(PyType newStart, Object newSelf, PyType newObjectType) {
        start = newStart;
        self = newSelf;
        objectType = newObjectType;
    }

    public PyType start() {
        return start;
    }

    public Object self() {
        return self;
    }

    public PyType objectType() {
        return objectType;
    }
}
