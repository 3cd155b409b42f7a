// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code operator.itemgetter}. */
final class PyItemGetter extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("itemgetter", "operator");

    private final Object[] items;

    PyItemGetter(Object[] items) {
        super(TYPE);
        this.items = items;
    }

    Object[] items() {
        return items;
    }
}
