// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.Identity;

/** {@code left is right} and {@code left is not right}. */
public final class IsNode extends ExpressionNode {
    private final boolean negated;

    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public IsNode(boolean negated, ExpressionNode left, ExpressionNode right) {
        this.negated = negated;
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object leftValue = left.execute(frame);
        return Identity.is(leftValue, right.execute(frame)) != negated;
    }
}
