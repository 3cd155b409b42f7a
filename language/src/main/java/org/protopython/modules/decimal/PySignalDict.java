// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** The flags or the traps of a context, as a mapping from signals to truth values. */
final class PySignalDict extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("SignalDictMixin", "decimal", BuiltinTypes.OBJECT, false);

    private final PyDecimalContext context;
    private final boolean traps;

    /**
     * @param context null for one that belongs to no context, of which nothing is of use
     * @param traps whether the mapping shows the traps, not the flags
     */
    PySignalDict(PyType type, PyDecimalContext context, boolean traps) {
        super(type);
        this.context = context;
        this.traps = traps;
    }

    boolean isValid() {
        return context != null;
    }

    int conditions() {
        return traps ? context.traps() : context.flags();
    }

    void setConditions(int conditions) {
        if (traps) {
            context.setTraps(conditions);
        } else {
            context.setFlags(conditions);
        }
    }
}
