// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Leaves an expression in whose middle the generator is suspended; the statement turns it into a completion. */
final class YieldException extends ControlFlowException {
    static final YieldException INSTANCE = new YieldException();
    private static final long serialVersionUID = 1L;

    private YieldException() {}
}
