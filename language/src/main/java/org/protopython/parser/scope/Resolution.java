// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

/** Where the variable of a name lives, seen from one scope. */
public enum Resolution {
    /** Bound in this scope and not used by scopes within; in a class or module: in its namespace. */
    LOCAL,
    /** Bound in this function and used by scopes within. */
    CELL,
    /** Bound in an enclosing function; see {@link Scope#source}. */
    FREE,
    /** Declared {@code global} here. */
    GLOBAL_EXPLICIT,
    /** Bound in no enclosing function: global or builtin. */
    GLOBAL_IMPLICIT
}
