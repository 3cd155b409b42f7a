// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

/**
 * One parameter of a declared Python signature.
 *
 * @param defaultText Python text of the default, null for none
 */
record DeclaredParameter(String name, Passing passing, String defaultText) {
    /** How callers may pass it. */
    enum Passing {
        POSITIONAL_ONLY,
        EITHER,
        KEYWORD_ONLY,
        VARARGS,
        VARKW
    }

    boolean defaultsToNone() {
        return "None".equals(defaultText);
    }

    /** Whether an absent argument reaches the node as Java null. */
    boolean defaultsToNull() {
        return "<unrepresentable>".equals(defaultText);
    }
}
