// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** Makes a context the current one for a {@code with} statement. */
final class PyLocalContext extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("ContextManager", "decimal");

    private final PyDecimalContext local;
    private final PyDecimalContext before;

    /** @param before what becomes current again */
    PyLocalContext(PyDecimalContext local, PyDecimalContext before) {
        super(TYPE);
        this.local = local;
        this.before = before;
    }

    PyDecimalContext local() {
        return local;
    }

    PyDecimalContext before() {
        return before;
    }
}
