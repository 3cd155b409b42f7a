// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** What a {@link Builtin} is in Python's eyes: it decides how it binds and how its errors are worded. */
public enum BuiltinKind {
    /** First parameter is the receiver; read from a class it is a method descriptor (a slot wrapper for a slot). */
    METHOD,
    /** No receiver. {@code __new__} is one, with the class as an ordinary first argument. */
    STATIC_METHOD,
    /** First parameter is the class. */
    CLASS_METHOD,
    /** A function of a module; no receiver. */
    MODULE_FUNCTION,
    /** One parameter: the receiver of the attribute. */
    GETTER,
    /** Two parameters: the receiver of the attribute and its new value, Java {@code null} to delete it. */
    SETTER;

    /** Whether the first parameter is filled by binding and so is not counted in messages. */
    public boolean hasReceiver() {
        return this == METHOD || this == CLASS_METHOD;
    }
}
