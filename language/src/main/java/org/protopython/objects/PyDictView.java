// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code dict_keys}, {@code dict_values} or {@code dict_items}; the type tells which. */
public final class PyDictView extends PyObject {
    private final PyDict dict;

    public PyDictView(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    public PyDict dict() {
        return dict;
    }
}
