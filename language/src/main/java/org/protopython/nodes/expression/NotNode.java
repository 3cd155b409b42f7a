// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;

/** {@code not operand}; only as a condition it takes the truth that an {@code and} or {@code or} has found out. */
public final class NotNode extends ExpressionNode {
    @Child
    private ConditionNode operand;

    public NotNode(ExpressionNode operand) {
        this.operand = new ConditionNode(operand);
    }

    public ConditionNode operand() {
        return operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return !operand.executeOfValue(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return !operand.execute(frame);
    }
}
