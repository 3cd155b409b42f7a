// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code None}. */
public final class PyNone extends PyObject {
    public static final PyNone NONE = new PyNone();

    private PyNone() {
        super(BuiltinTypes.NONE_TYPE);
    }

    @Override
    public String toString() {
        return "None";
    }
}
