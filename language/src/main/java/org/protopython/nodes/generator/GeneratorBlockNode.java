// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.Completion;
import org.protopython.nodes.StatementNode;
import org.protopython.runtime.PException;

/** Statements one after the other, one of which can be suspended. */
public final class GeneratorBlockNode extends StatementNode {
    private final int stateSlot;

    @Children
    private final StatementNode[] statements;

    public GeneratorBlockNode(int stateSlot, StatementNode[] statements) {
        this.stateSlot = stateSlot;
        this.statements = statements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        int first = GeneratorFrame.state(frame, stateSlot);
        for (int i = 0; i < statements.length; i++) {
            if (i < first) {
                continue;
            }
            Object completion;
            try {
                completion = statements[i].execute(frame);
            } catch (PException e) {
                GeneratorFrame.setState(frame, stateSlot, 0);
                throw e.at(statements[i]);
            }
            if (completion != null) {
                GeneratorFrame.setState(frame, stateSlot, completion == Completion.YIELD ? i : 0);
                return completion;
            }
        }
        GeneratorFrame.setState(frame, stateSlot, 0);
        return null;
    }
}
