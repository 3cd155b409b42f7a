// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.nodes.Node;

/** A node of which code objects tell: a name that is looked up, a constant, a handler of exceptions. */
public interface CodePart {
    /** A global name, a name of a namespace, or an attribute; null for none ({@code co_names}). */
    default String usedName() {
        return null;
    }

    /** Whether this looks {@link #usedName} up among the globals and builtins. */
    default boolean isGlobal() {
        return false;
    }

    /** Whether this reads {@link #usedName} as an attribute of a value. */
    default boolean isAttribute() {
        return false;
    }

    /** Whether this binds {@link #usedName} among the globals or in another namespace. */
    default boolean isBound() {
        return false;
    }

    /** The level of an import, 0 for an absolute one; -1 for none. The names it asks for are the {@link #constant}. */
    default int importLevel() {
        return -1;
    }

    /** Whether this ends its function with a value that is not the constant None. */
    default boolean returnsValue() {
        return false;
    }

    /** Whether this is a {@code return}. */
    default boolean isReturn() {
        return false;
    }

    /** A constant, or the code of a nested function; null for none ({@code co_consts}). */
    default Object constant() {
        return null;
    }

    /** Whether this tests a constant, which CPython's compiler does away with. */
    default boolean decidesAlone() {
        return false;
    }

    /** The node whose exceptions this one handles; null for none ({@code co_exceptiontable}). */
    default Node guarded() {
        return null;
    }
}
