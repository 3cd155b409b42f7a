// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.unicodedata;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code unicodedata.UCD}: the data of one version of Unicode, as an object. */
final class PyUcd extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("UCD", "unicodedata");

    private final CharacterDatabase database;

    PyUcd(CharacterDatabase database) {
        super(TYPE);
        this.database = database;
    }

    CharacterDatabase database() {
        return database;
    }
}
