// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.StatementNode;

/** Statements one after the other, none of which can be suspended. */
public final class BlockNode extends SequenceNode {
    public BlockNode(StatementNode[] statements) {
        super(statements);
    }

    @Override
    protected Object run(VirtualFrame frame) {
        return executeAll(frame);
    }
}
