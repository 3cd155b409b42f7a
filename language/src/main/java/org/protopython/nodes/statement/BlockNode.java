// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.StatementSequence;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.runtime.PException;

/** Statements one after the other. An exception that no expression has placed gets the statement as its place. */
public final class BlockNode extends StatementNode implements StatementSequence {
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
            } catch (LineJump jump) {
                CompilerDirectives.transferToInterpreter();
                return enter(frame, jump);
            }
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }

    @Override
    public StatementNode[] statements() {
        return statements;
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        LineJump next = jump;
        while (true) {
            if (!next.leadsInto(this)) {
                throw next;
            }
            try {
                return executeFrom(frame, next.step(this), next);
            } catch (LineJump another) {
                next = another;
            }
        }
    }

    private Object executeFrom(VirtualFrame frame, int first, LineJump jump) {
        for (int i = first; i < statements.length; i++) {
            Object completion;
            try {
                if (i > first) {
                    trace.at(frame, positions[i]);
                    completion = statements[i].execute(frame);
                } else {
                    completion = trace.jumped(frame, statements[i], jump);
                }
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
