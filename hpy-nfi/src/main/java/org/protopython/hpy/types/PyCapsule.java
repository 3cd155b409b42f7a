// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** A pointer of an extension wrapped as a Python object. */
public final class PyCapsule extends PyObject {
    public static final PyType TYPE = BuiltinTypes.CAPSULE;

    private final CapsuleContents contents;

    public PyCapsule(CapsuleContents contents) {
        super(TYPE);
        this.contents = contents;
    }

    public CapsuleContents contents() {
        return contents;
    }
}
