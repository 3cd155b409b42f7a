// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.nodes.Completion;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.StatementSequence;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.runtime.PException;

/** Statements one after the other, one of which can be suspended. */
public final class GeneratorBlockNode extends StatementNode implements StatementSequence {
    private final int stateSlot;

    @Children
    private final StatementNode[] statements;

    @CompilationFinal(dimensions = 1)
    private final int[] positions;

    @Child
    private TraceNode trace = TraceNode.create();

    public GeneratorBlockNode(int stateSlot, StatementNode[] statements) {
        this.stateSlot = stateSlot;
        this.statements = statements;
        this.positions =
                Arrays.stream(statements).mapToInt(PythonNode::position).toArray();
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        int suspended = GeneratorFrame.state(frame, stateSlot) - 1;
        for (int i = 0; i < statements.length; i++) {
            if (i < suspended) {
                continue;
            }
            Object completion;
            try {
                if (i != suspended) {
                    trace.at(frame, positions[i]);
                }
                completion = statements[i].execute(frame);
            } catch (PException e) {
                GeneratorFrame.setState(frame, stateSlot, 0);
                e.at(statements[i]);
                trace.raised(frame, e);
                throw e;
            } catch (LineJump jump) {
                CompilerDirectives.transferToInterpreter();
                return enter(frame, jump);
            }
            if (completion != null) {
                GeneratorFrame.setState(frame, stateSlot, completion == Completion.YIELD ? i + 1 : 0);
                return completion;
            }
        }
        GeneratorFrame.setState(frame, stateSlot, 0);
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
            GeneratorFrame.setState(frame, stateSlot, 0);
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
                GeneratorFrame.setState(frame, stateSlot, completion == Completion.YIELD ? i + 1 : 0);
                return completion;
            }
        }
        return null;
    }
}
