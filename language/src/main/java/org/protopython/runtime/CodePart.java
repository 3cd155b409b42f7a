// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** A node of which code objects tell: a name that is looked up, or a constant. */
public interface CodePart {
    /** A global name, a name of a namespace, or an attribute; null for none ({@code co_names}). */
    default String usedName() {
        return null;
    }

    /** A constant, or the code of a nested function; null for none ({@code co_consts}). */
    default Object constant() {
        return null;
    }
}
