// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.runtime.PException;

/** Statements one after the other. An exception that no expression has placed gets the statement as its place. */
public final class BlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    @CompilationFinal(dimensions = 1)
    private final int[] positions;

    @Child
    private TraceNode trace = TraceNode.create();

    public BlockNode(StatementNode[] statements) {
        this.statements = statements;
        this.positions =
                Arrays.stream(statements).mapToInt(PythonNode::position).toArray();
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int i = 0; i < statements.length; i++) {
            Object completion;
            try {
                trace.at(frame, positions[i]);
                completion = statements[i].execute(frame);
            } catch (PException e) {
                e.at(statements[i]);
                trace.raised(frame, e);
                throw e;
            }
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }
}
