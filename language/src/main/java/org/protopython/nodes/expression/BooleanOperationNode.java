// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.TruthNode;

/** {@code left and right}, {@code left or right}: the value of the operand that decides. */
public final class BooleanOperationNode extends ExpressionNode {
    private final boolean isAnd;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    @Child
    private TruthNode truth = TruthNode.create();

    /** @param isAnd false for {@code or} */
    public BooleanOperationNode(boolean isAnd, ExpressionNode left, ExpressionNode right) {
        this.isAnd = isAnd;
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = left.execute(frame);
        return profile.profile(truth.execute(frame, value) == isAnd) ? right.execute(frame) : value;
    }
}
