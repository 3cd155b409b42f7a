// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import java.util.Map;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/**
 * A computed attribute of a built-in type; a null setter makes it read-only. Those that are fields of a C struct in
 * CPython show another type, and say in other words that they cannot be set.
 */
public final class PyGetSetDescriptor extends PyObject {
    /** The fields of types that have computed attributes as well. */
    private static final Map<PyType, Set<String>> SOME_MEMBERS = Map.of(
            BuiltinTypes.FUNCTION, Set.of("__closure__", "__globals__", "__builtins__"),
            BuiltinTypes.TYPE,
                    Set.of(
                            "__base__",
                            "__basicsize__",
                            "__dictoffset__",
                            "__flags__",
                            "__itemsize__",
                            "__weakrefoffset__"));

    /** Types all of whose attributes are fields. */
    private static final Set<PyType> ALL_MEMBERS = Set.of(
            BuiltinTypes.RANGE,
            BuiltinTypes.SLICE,
            BuiltinTypes.COMPLEX,
            BuiltinTypes.PROPERTY,
            BuiltinTypes.SUPER,
            BuiltinTypes.CODE,
            BuiltinTypes.METHOD);

    private final PyType owner;
    private final BuiltinProperty property;

    public PyGetSetDescriptor(PyType owner, BuiltinProperty property) {
        super(isMember(owner, property.name()) ? BuiltinTypes.MEMBER_DESCRIPTOR : BuiltinTypes.GETSET_DESCRIPTOR);
        this.owner = owner;
        this.property = property;
    }

    private static boolean isMember(PyType owner, String name) {
        boolean structSequence = owner.base() == BuiltinTypes.TUPLE;
        return structSequence
                || ALL_MEMBERS.contains(owner)
                || SOME_MEMBERS.getOrDefault(owner, Set.of()).contains(name);
    }

    /** Whether this is a field of a C struct in CPython. */
    public boolean isMember() {
        return type() == BuiltinTypes.MEMBER_DESCRIPTOR;
    }

    public String name() {
        return property.name();
    }

    public PyType owner() {
        return owner;
    }

    public Builtin getter() {
        return property.getter();
    }

    public Builtin setter() {
        return property.setter();
    }
}
