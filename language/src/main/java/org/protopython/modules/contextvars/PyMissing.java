// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code Token.MISSING}. */
final class PyMissing extends PyObject {
    static final PyType TYPE =
            BuiltinTypes.defineForModule("Token.MISSING", "_contextvars", BuiltinTypes.OBJECT, false);
    static final PyMissing MISSING = new PyMissing();

    private PyMissing() {
        super(TYPE);
    }
}
