// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/**
 * All builtins, by name. The table is generated from annotations and handed down by the language, so that this layer
 * does not know who implements them; nothing of a type or module is loaded before it is asked for.
 */
public interface BuiltinTable {
    /** Methods of a builtin type (without inherited ones), empty when it has none. New descriptors on each call. */
    Builtin[] methodsOf(String typeName);

    /** Computed attributes of a builtin type, empty when it has none. */
    BuiltinProperty[] propertiesOf(String typeName);

    /** Plain attributes of a builtin type, empty when it has none. */
    BuiltinConstant[] constantsOf(String typeName);

    /** Documentation of a builtin type, or null. */
    String docOf(String typeName);

    /** Names of all modules written in Java. */
    String[] moduleNames();

    /** The module of that name, or null. */
    BuiltinModule module(String name);
}
