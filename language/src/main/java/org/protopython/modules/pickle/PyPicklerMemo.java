// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code Pickler.memo}: what a program sees of it. */
final class PyPicklerMemo extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("PicklerMemoProxy", "_pickle", BuiltinTypes.OBJECT, false);

    private final PyPickler pickler;

    PyPicklerMemo(PyPickler pickler) {
        super(TYPE);
        this.pickler = pickler;
    }

    PyPickler pickler() {
        return pickler;
    }
}
