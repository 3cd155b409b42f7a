// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/**
 * A computed attribute of a built-in type; a null setter makes it read-only. Those that are fields of a C struct in
 * CPython show another type, and say in other words that they cannot be set.
 */
public final class PyGetSetDescriptor extends PyObject {
    private final PyType owner;
    private final BuiltinProperty property;

    public PyGetSetDescriptor(PyType owner, BuiltinProperty property) {
        this(owner, property, StructFields.contain(owner, property.name()));
    }

    /** @param member whether this is a field of a C struct */
    public PyGetSetDescriptor(PyType owner, BuiltinProperty property, boolean member) {
        super(member ? BuiltinTypes.MEMBER_DESCRIPTOR : BuiltinTypes.GETSET_DESCRIPTOR);
        this.owner = owner;
        this.property = property;
    }

    /** Whether this is a field of a C struct, here or in CPython. */
    public boolean isMember() {
        return type() == BuiltinTypes.MEMBER_DESCRIPTOR;
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
