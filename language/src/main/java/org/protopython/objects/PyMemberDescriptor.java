// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** The descriptor of one name in {@code __slots__}; the value lives in the instance's shape under this key. */
public final class PyMemberDescriptor extends PyObject {
    private final String name;
    private final PyType owner;

    public PyMemberDescriptor(String name, PyType owner) {
        super(BuiltinTypes.MEMBER_DESCRIPTOR);
        this.name = name;
        this.owner = owner;
    }

    public String name() {
        return name;
    }

    public PyType owner() {
        return owner;
    }
}
