// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/** What a text is expected to be: the {@code mode} argument of Python's {@code compile}. */
public enum ParseMode {
    /** A module: {@code "exec"}. */
    FILE,
    /** One expression: {@code "eval"}. */
    EVAL,
    /** One statement at a prompt: {@code "single"}. */
    SINGLE,
    /** The type comment of a function: {@code "func_type"}. */
    FUNCTION_TYPE
}
