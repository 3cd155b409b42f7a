// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

/** A name in a scope: how it occurs there, and in the end what it means. */
final class Symbol {
    static final int GLOBAL = 1;
    static final int ASSIGNED = 1 << 1;
    static final int PARAMETER = 1 << 2;
    static final int NONLOCAL = 1 << 3;
    static final int USED = 1 << 4;
    static final int IMPORTED = 1 << 5;
    static final int ANNOTATED = 1 << 6;
    /** The target of a {@code for} of a comprehension. */
    static final int ITERATION = 1 << 7;

    static final int TYPE_PARAMETER = 1 << 8;
    static final int BOUND = ASSIGNED | PARAMETER | IMPORTED | TYPE_PARAMETER;

    final String name;
    int flags;
    Resolution resolution;
    /** The scope which binds a free name. */
    Scope source;
    /** Place of the global or nonlocal declaration. */
    int declarationStart;

    int declarationEnd;

    Symbol(String name) {
        this.name = name;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
