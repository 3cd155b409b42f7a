// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** A module; its dictionary is the global namespace of its functions. */
public final class PyModule extends PyObject {
    private PyDict dict;

    public PyModule(PyType type, PyDict dict) {
        super(type);
        this.dict = dict;
    }

    public PyModule(String name) {
        this(BuiltinTypes.MODULE, new PyDict());
        dict.put("__name__", PyStrings.of(name));
        dict.put("__doc__", PyNone.NONE);
        dict.put("__package__", PyNone.NONE);
        dict.put("__loader__", PyNone.NONE);
        dict.put("__spec__", PyNone.NONE);
    }

    public PyDict dict() {
        return dict;
    }
}
