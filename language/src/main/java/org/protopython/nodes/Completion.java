// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

/** How a statement ended, other than normally (null) or by returning a value (the value). */
public enum Completion {
    /** {@code break}: the innermost loop ends. */
    BREAK,
    /** {@code continue}: the innermost loop goes on. */
    CONTINUE,
    /** The generator is suspended; the frame knows where. */
    YIELD
}
