// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code NotImplemented}: what a binary special method returns when it does not know the other operand. */
public final class PyNotImplemented extends PyObject {
    public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();

    private PyNotImplemented() {
        super(BuiltinTypes.NOT_IMPLEMENTED_TYPE);
    }
}
