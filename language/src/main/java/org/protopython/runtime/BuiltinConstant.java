// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** A plain attribute of a builtin type; the value belongs to no context. */
public record BuiltinConstant(String name, Object value) {}
