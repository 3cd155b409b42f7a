// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code datetime.tzinfo}, of which programs make subclasses. */
class PyTzInfo extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("tzinfo", "datetime", BuiltinTypes.OBJECT, false)
            .stateless();

    PyTzInfo(PyType type) {
        super(type);
    }
}
