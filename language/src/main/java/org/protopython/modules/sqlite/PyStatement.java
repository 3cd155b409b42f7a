// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** What calling a connection gives: nothing can be done with it. */
final class PyStatement extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("Statement", "sqlite3");

    PyStatement() {
        super(TYPE);
    }
}
