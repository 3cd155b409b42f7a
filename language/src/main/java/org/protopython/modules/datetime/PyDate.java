// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code datetime.date}. */
class PyDate extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("date", "datetime", BuiltinTypes.OBJECT, false);

    private final int date;

    /** @param date as {@link DateBits} */
    PyDate(PyType type, int date) {
        super(type);
        this.date = date;
    }

    PyDate(int date) {
        this(TYPE, date);
    }

    /** As {@link DateBits}. */
    final int date() {
        return date;
    }
}
