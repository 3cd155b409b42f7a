// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.StatementNode;

/** A step of a comprehension: tells where it goes on afterwards. */
final class LineStatementNode extends StatementNode {
    @CompilationFinal(dimensions = 1)
    private final int[] after;

    @Child
    private StatementNode statement;

    @Child
    private TraceNode trace = TraceNode.create();

    /** @param after positions, as {@link TraceNode#at} takes them; negative ones are no news */
    LineStatementNode(StatementNode statement, int[] after) {
        this.statement = statement;
        this.after = after;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object completion = statement.execute(frame);
        for (int position : after) {
            if (position < 0) {
                trace.moved(frame, -position);
            } else {
                trace.at(frame, position);
            }
        }
        return completion;
    }
}
