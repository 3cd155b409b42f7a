// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** A computed attribute of a built-in type; a null setter makes it read-only. */
public final class PyGetSetDescriptor extends PyObject {
    private final PyType owner;
    private final BuiltinProperty property;

    public PyGetSetDescriptor(PyType owner, BuiltinProperty property) {
        super(BuiltinTypes.GETSET_DESCRIPTOR);
        this.owner = owner;
        this.property = property;
    }

    public String name() {
        return property.name();
    }

    public PyType owner() {
        return owner;
    }

    public Builtin getter() {
        return property.getter();
    }

    public Builtin setter() {
        return property.setter();
    }
}
