// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.struct;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code struct.Struct}: a format that is taken apart once. */
final class PyStruct extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Struct", "_struct", BuiltinTypes.OBJECT, true);

    /** Null before {@code __init__}. */
    StructFormat format;

    String text;

    PyStruct(PyType type) {
        super(type);
    }
}
