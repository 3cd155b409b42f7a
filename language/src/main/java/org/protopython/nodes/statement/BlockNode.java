// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.StatementNode;
import org.protopython.runtime.PException;

/** Statements one after the other. An exception that no expression has placed gets the statement as its place. */
public final class BlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    public BlockNode(StatementNode[] statements) {
        this.statements = statements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (StatementNode statement : statements) {
            Object completion;
            try {
                completion = statement.execute(frame);
            } catch (PException e) {
                throw e.at(statement);
            }
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }
}
