// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code string.templatelib.Template}: what a template string makes. Around and between interpolations there are strings. */
public final class PyTemplate extends PyObject {
    private final PyTuple strings;
    private final PyTuple interpolations;

    /** @param strings one more than interpolations */
    public PyTemplate(PyTuple strings, PyTuple interpolations) {
        super(BuiltinTypes.TEMPLATE);
        this.strings = strings;
        this.interpolations = interpolations;
    }

    public PyTuple strings() {
        return strings;
    }

    public PyTuple interpolations() {
        return interpolations;
    }
}
