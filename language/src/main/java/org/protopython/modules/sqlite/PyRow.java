// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** {@code sqlite3.Row}: a tuple whose items have the names of their columns. */
final class PyRow extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Row", "sqlite3", BuiltinTypes.OBJECT, false);

    private final PyTuple data;
    /** Of the cursor: tuples that begin with the name of a column; None if there was no statement. */
    private final Object description;

    PyRow(PyType type, PyTuple data, Object description) {
        super(type);
        this.data = data;
        this.description = description;
    }

    PyTuple data() {
        return data;
    }

    Object description() {
        return description;
    }

    /** The tuples of the description. */
    Object[] columns() {
        return description instanceof PyTuple tuple ? tuple.items() : PyTuple.NO_ITEMS;
    }
}
