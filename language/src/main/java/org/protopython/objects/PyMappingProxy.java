// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** A read-only view of a mapping ({@code types.MappingProxyType}). */
public final class PyMappingProxy extends PyObject {
    private final Object mapping;

    public PyMappingProxy(Object mapping) {
        super(BuiltinTypes.MAPPING_PROXY);
        this.mapping = mapping;
    }

    /** The class whose attributes the mapping shows, or null. */
    public PyType classOrNull() {
        return mapping instanceof PyType type ? type : null;
    }

    /** The mapping; that of a class is made anew when the class has changed. */
    public Object mapping() {
        return mapping instanceof PyType type ? type.namespace() : mapping;
    }
}
