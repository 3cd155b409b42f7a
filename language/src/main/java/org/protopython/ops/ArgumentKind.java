// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

/** What one argument of a call is, as the source has it. */
public enum ArgumentKind {
    POSITIONAL,
    STAR,
    KEYWORD,
    DOUBLE_STAR
}
