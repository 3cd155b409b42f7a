// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

import com.oracle.truffle.api.interop.TruffleObject;

/**
 * How a statement ended, other than normally (null) or by returning a value (the value). A value for other languages
 * only because instruments see what statements return.
 */
public enum Completion implements TruffleObject {
    /** {@code break}: the innermost loop ends. */
    BREAK,
    /** {@code continue}: the innermost loop goes on. */
    CONTINUE,
    /** The generator is suspended; the frame knows where. */
    YIELD
}
