// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.TruthNode;

/** {@code left and right}, {@code left or right} whose right operand can be suspended. */
public final class GeneratorBooleanNode extends ExpressionNode {
    private final boolean isAnd;
    private final int slot;

    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    @Child
    private TruthNode truth = TruthNode.create();

    /**
     * @param isAnd false for {@code or}
     * @param slot kept over suspensions: whether the left operand has let the right one decide
     */
    public GeneratorBooleanNode(boolean isAnd, int slot, ExpressionNode left, ExpressionNode right) {
        this.isAnd = isAnd;
        this.slot = slot;
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (frame.getObject(slot) == null) {
            Object value = left.execute(frame);
            if (truth.execute(frame, value) != isAnd) {
                return value;
            }
            frame.setObject(slot, Boolean.TRUE);
        }
        return right.execute(frame);
    }
}
