// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.expression.ConditionNode;

/** An expression of which only the truth matters, with news of where that leads. */
final class ToldConditionNode extends ExpressionNode {
    @Child
    private ConditionNode condition;

    @Child
    private BranchNode branch;

    ToldConditionNode(ExpressionNode value, BranchNode branch) {
        setPlaceOf(value);
        this.condition = new ConditionNode(value);
        this.branch = branch;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return branch.tell(frame, condition.execute(frame));
    }
}
