// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** An entry of {@code _objects} that programs can do nothing with: memory that something points to. */
final class PyKeptMemory extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("KeptMemory", "_ctypes");

    private final MemorySegment memory;

    PyKeptMemory(MemorySegment memory) {
        super(TYPE);
        this.memory = memory;
    }

    MemorySegment memory() {
        return memory;
    }
}
