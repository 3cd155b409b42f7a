// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/**
 * The Python object around a {@link Builtin}: a function of a module, an unbound method of a built-in type, or either
 * bound to {@code self}. The type tells which of CPython's kinds it shows.
 */
public final class PyBuiltinFunction extends PyObject {
    private final Builtin builtin;
    private final Object self;
    private final PyType owner;

    /**
     * @param self what the function is bound to, or null
     * @param owner the type that defines the method, or null for a function of a module
     */
    public PyBuiltinFunction(PyType type, Builtin builtin, Object self, PyType owner) {
        super(type);
        this.builtin = builtin;
        this.self = self;
        this.owner = owner;
    }

    public Builtin builtin() {
        return builtin;
    }

    public Object self() {
        return self;
    }

    public PyType owner() {
        return owner;
    }
}
