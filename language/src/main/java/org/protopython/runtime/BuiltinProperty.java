// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/**
 * A computed attribute of a builtin type (CPython: getset or member descriptor).
 *
 * @param setter null when the attribute is read-only; called with Java null as the value to delete
 */
public record BuiltinProperty(String name, Builtin getter, Builtin setter) {
    public String doc() {
        return getter == null ? setter.doc() : getter.doc();
    }
}
