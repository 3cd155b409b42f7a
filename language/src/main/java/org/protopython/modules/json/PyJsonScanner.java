// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code json.scanner.make_scanner(context)}: how values are made of a JSON document. */
final class PyJsonScanner extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Scanner", "_json", BuiltinTypes.OBJECT, false);

    final boolean strict;
    final Object objectHook;
    final Object pairsHook;
    final Object parseFloat;
    final Object parseInt;
    final Object parseConstant;

    PyJsonScanner(
            PyType type,
            boolean strict,
            Object objectHook,
            Object pairsHook,
            Object parseFloat,
            Object parseInt,
            Object parseConstant) {
        super(type);
        this.strict = strict;
        this.objectHook = objectHook;
        this.pairsHook = pairsHook;
        this.parseFloat = parseFloat;
        this.parseInt = parseInt;
        this.parseConstant = parseConstant;
    }
}
