// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code ContextVar}. */
public final class PyContextVariable extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("ContextVar", "_contextvars");

    private final Object name;
    private final Object defaultValue;

    /** @param defaultValue null for none */
    public PyContextVariable(Object name, Object defaultValue) {
        super(TYPE);
        this.name = name;
        this.defaultValue = defaultValue;
    }

    Object name() {
        return name;
    }

    /** The default, or null. */
    Object defaultValue() {
        return defaultValue;
    }
}
