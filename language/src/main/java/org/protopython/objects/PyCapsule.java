// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** A pointer of C code wrapped as a Python object. */
public final class PyCapsule extends PyObject {
    private final CapsuleContents contents;

    public PyCapsule(CapsuleContents contents) {
        super(BuiltinTypes.CAPSULE);
        this.contents = contents;
    }

    public CapsuleContents contents() {
        return contents;
    }
}
