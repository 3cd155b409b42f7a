// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.expression.ConditionNode;

/** The truth of an operand that is evaluated before a suspension in the same expression, kept as {@link KeepNode} does. */
public final class KeepTruthNode extends ExpressionNode {
    private final int slot;

    @Child
    private ConditionNode condition;

    public KeepTruthNode(int slot, ExpressionNode value) {
        this.slot = slot;
        this.condition = new ConditionNode(value);
    }

    public ConditionNode condition() {
        return condition;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object kept = frame.getObject(slot);
        if (kept == null) {
            kept = condition.execute(frame);
            frame.setObject(slot, kept);
        }
        return (boolean) kept;
    }
}
