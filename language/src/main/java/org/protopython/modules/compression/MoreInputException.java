// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** Leaves a decoder that has used up its input in the middle of something; it goes back and waits for more. */
public final class MoreInputException extends ControlFlowException {
    public static final MoreInputException INSTANCE = new MoreInputException();

    private static final long serialVersionUID = 1L;

    private MoreInputException() {}
}
