// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code Token}: what a variable was before it was set. */
final class PyToken extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("Token", "_contextvars");

    private final PyContextVariable variable;
    private final PyVariableContext context;
    private final Object oldValue;
    private boolean used;

    /** @param oldValue null when the variable had no value */
    PyToken(PyContextVariable variable, PyVariableContext context, Object oldValue) {
        super(TYPE);
        this.variable = variable;
        this.context = context;
        this.oldValue = oldValue;
    }

    PyContextVariable variable() {
        return variable;
    }

    PyVariableContext context() {
        return context;
    }

    Object oldValue() {
        return oldValue;
    }

    boolean isUsed() {
        return used;
    }

    void setUsed() {
        used = true;
    }
}
