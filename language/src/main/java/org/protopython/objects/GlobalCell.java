// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/**
 * A name as functions see it: of their globals, and of the builtins behind these.
 *
 * @param own mirrors the name in the globals
 * @param builtin mirrors it in the builtins
 */
public record GlobalCell(NameCell own, NameCell builtin) {
    /** The value, null when there is none. */
    public Object get() {
        Object value = own.get();
        return value != null ? value : builtin.get();
    }
}
