// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code types.SimpleNamespace}. */
public final class PySimpleNamespace extends PyObject {
    public PySimpleNamespace(PyType type) {
        super(type);
    }
}
