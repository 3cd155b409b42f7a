// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** What {@code cmp_to_key} gives: without an object the function that makes keys, with one a key. */
final class PyComparisonKey extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("KeyWrapper", "functools");

    private final Object comparison;
    private Object object;

    PyComparisonKey(Object comparison, Object object) {
        super(TYPE);
        this.comparison = comparison;
        this.object = object;
    }

    Object comparison() {
        return comparison;
    }

    /** Null for the function that makes keys. */
    Object object() {
        return object;
    }

    void setObject(Object newObject) {
        object = newObject;
    }
}
