// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** An instance of {@code CFuncPtr}: a pointer to a function, and how it is called. */
final class PyCFunction extends PyCData {
    private Prototype prototype;
    private Object errorCheck = PyNone.NONE;
    /** What the arguments are called and which of them are results, null when nothing is said of that. */
    private PyTuple parameters;

    PyCFunction(PyType type) {
        super(type);
        prototype = CType.of(type).prototype;
    }

    PyCFunction(PyType type, MemorySegment memory) {
        super(type, memory);
        prototype = CType.of(type).prototype;
    }

    PyCFunction(PyType type, MemorySegment memory, PyCData base, long index) {
        super(type, memory, base, index);
        prototype = CType.of(type).prototype;
    }

    Prototype prototype() {
        return prototype;
    }

    void setPrototype(Prototype newPrototype) {
        prototype = newPrototype;
    }

    Object errorCheck() {
        return errorCheck;
    }

    void setErrorCheck(Object check) {
        errorCheck = check;
    }

    PyTuple parameters() {
        return parameters;
    }

    void setParameters(PyTuple newParameters) {
        parameters = newParameters;
    }
}
