// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.SequenceNode;

/** Statements one after the other, one of which can be suspended: its state is then its number plus one. */
public final class GeneratorBlockNode extends SequenceNode {
    private final int stateSlot;

    public GeneratorBlockNode(int stateSlot, StatementNode[] statements) {
        super(statements);
        this.stateSlot = stateSlot;
    }

    @Override
    protected Object run(VirtualFrame frame) {
        int suspended = GeneratorFrame.state(frame, stateSlot) - 1;
        GeneratorFrame.setState(frame, stateSlot, 0);
        return executeFrom(frame, suspended);
    }

    @Override
    protected void leave(VirtualFrame frame, int statement, Object completion) {
        if (completion == Completion.YIELD) {
            GeneratorFrame.setState(frame, stateSlot, statement + 1);
        }
    }
}
