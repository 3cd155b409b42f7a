// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code Unpickler.memo}: what a program sees of it. */
final class PyUnpicklerMemo extends PyObject {
    static final PyType TYPE =
            BuiltinTypes.defineForModule("UnpicklerMemoProxy", "_pickle", BuiltinTypes.OBJECT, false);

    private final PyUnpickler unpickler;

    PyUnpicklerMemo(PyUnpickler unpickler) {
        super(TYPE);
        this.unpickler = unpickler;
    }

    PyUnpickler unpickler() {
        return unpickler;
    }
}
