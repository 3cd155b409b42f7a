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

    /** Executes the statements: {@link #executeAll}, or {@link #executeFrom} where this was suspended. */
    protected abstract Object run(VirtualFrame frame);

    /** A statement has ended other than normally, and so does this; only for those that can be suspended. */
    protected void leave(VirtualFrame frame, int statement, Object completion) {
        // keeps nothing
    }

    @Override
    public final Object execute(VirtualFrame frame) {
        if (trace.isActive() && !hasLines) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            findLines();
        }
        try {
            return run(frame);
        } catch (LineJump jump) {
            CompilerDirectives.transferToInterpreter();
            return enter(frame, jump);
        }
    }

    /** All statements, of which none can be suspended. One handler serves them all: compiled code is smaller for it. */
    @ExplodeLoop
    protected final Object executeAll(VirtualFrame frame) {
        int i = 0;
        try {
            for (; i < statements.length; i++) {
                trace.at(frame, positions[i]);
                Object completion = statements[i].execute(frame);
                if (completion != null) {
                    return completion;
                }
            }
        } catch (PException e) {
            e.at(statements[i]);
            trace.raised(frame, e);
            throw e;
        }
        return null;
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

    /** @param first the statement in which this was suspended and goes on now, -1 to begin with the first */
    protected final Object executeFrom(VirtualFrame frame, int first) {
        return execute(frame, first, null);
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
