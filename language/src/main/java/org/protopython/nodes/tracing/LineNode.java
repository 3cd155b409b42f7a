// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.protopython.nodes.ExpressionNode;

/** Part of a statement that spans several lines: tells of the line before it is evaluated, and of the one after. */
final class LineNode extends ExpressionNode {
    private final int before;
    private final int after;

    @Child
    private ExpressionNode expression;

    @Child
    private TraceNode trace = TraceNode.create();

    /**
     * @param before a position, as {@link TraceNode#at} takes it
     * @param after the position of what is done next; 0 if that tells of itself
     */
    LineNode(int before, ExpressionNode expression, int after) {
        this.before = before;
        this.expression = expression;
        this.after = after;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        trace.at(frame, before);
        Object value = expression.execute(frame);
        trace.at(frame, after);
        return value;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        trace.at(frame, before);
        boolean value = expression.executeBoolean(frame);
        trace.at(frame, after);
        return value;
    }
}
