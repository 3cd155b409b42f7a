// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

/** How a {@link PyBuiltin} binds. */
public enum Kind {
    /**
     * In a module {@link #MODULE_FUNCTION}; in a type {@link #STATIC_METHOD} for {@code __new__}, {@link #CLASS_METHOD}
     * for {@code __init_subclass__}, {@code __subclasshook__} and {@code __class_getitem__}, else {@link #METHOD}.
     */
    DEFAULT,
    /** The first parameter is the receiver. */
    METHOD,
    /** There is no receiver; {@code __new__} is one, with the class as its first parameter. */
    STATIC_METHOD,
    /** The first parameter is the class. */
    CLASS_METHOD,
    /** A function of a module; there is no receiver parameter. */
    MODULE_FUNCTION
}
