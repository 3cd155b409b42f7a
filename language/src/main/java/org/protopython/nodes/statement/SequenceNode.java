// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.tracing.StatementLines;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.runtime.PException;

/**
 * Statements one after the other. An exception that no expression has placed gets the statement as its place. A jump of
 * a trace function to one of the statements, or into it, goes on there.
 */
public abstract class SequenceNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    /** Where something is first done in each statement, for trace functions. */
    @CompilationFinal(dimensions = 1)
    private int[] positions;

    @CompilationFinal
    private boolean hasLines;

    @Child
    private TraceNode trace = TraceNode.create();

    protected SequenceNode(StatementNode[] statements) {
        this.statements = statements;
        this.positions =
                Arrays.stream(statements).mapToInt(StatementNode::position).toArray();
    }

    public final StatementNode[] statements() {
        return statements;
    }

    /** The statement in which this was suspended and goes on now, -1 to begin with the first. */
    protected abstract int resume(VirtualFrame frame);

    /** A statement has ended other than normally, and so does this. */
    protected abstract void leave(VirtualFrame frame, int statement, Object completion);

    @Override
    public final Object execute(VirtualFrame frame) {
        if (trace.isActive() && !hasLines) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            findLines();
        }
        try {
            return execute(frame, resume(frame), null);
        } catch (LineJump jump) {
            CompilerDirectives.transferToInterpreter();
            return enter(frame, jump);
        }
    }

    private synchronized void findLines() {
        if (!hasLines) {
            positions = StatementLines.refine(statements);
            hasLines = true;
        }
    }

    @Override
    public final Object enter(VirtualFrame frame, LineJump jump) {
        LineJump next = jump;
        while (true) {
            if (!next.leadsInto(this)) {
                throw next;
            }
            try {
                return execute(frame, next.step(this), next);
            } catch (LineJump another) {
                next = another;
            }
        }
    }

    /**
     * Executes the statements from one on that is entered in its midst.
     *
     * @param first that statement, or -1
     * @param jump what leads into it; null where it was suspended
     */
    @ExplodeLoop
    private Object execute(VirtualFrame frame, int first, LineJump jump) {
        for (int i = 0; i < statements.length; i++) {
            if (i < first) {
                continue;
            }
            Object completion;
            try {
                if (i > first) {
                    trace.at(frame, positions[i]);
                }
                completion = i > first || jump == null
                        ? statements[i].execute(frame)
                        : trace.jumped(frame, statements[i], jump);
            } catch (PException e) {
                e.at(statements[i]);
                trace.raised(frame, e);
                throw e;
            }
            if (completion != null) {
                leave(frame, i, completion);
                return completion;
            }
        }
        return null;
    }
}
