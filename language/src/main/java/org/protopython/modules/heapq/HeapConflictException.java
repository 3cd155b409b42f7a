// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Another thread has removed an item that was to be looked at. */
final class HeapConflictException extends ControlFlowException {
    private static final long serialVersionUID = 1L;

    static final HeapConflictException INSTANCE = new HeapConflictException();

    private HeapConflictException() {}
}
