// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PySlice;

/** {@code lower:upper:step}. */
public final class SliceNode extends ExpressionNode {
    @Child
    private ExpressionNode lower;

    @Child
    private ExpressionNode upper;

    @Child
    private ExpressionNode step;

    public SliceNode(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) {
        this.lower = lower;
        this.upper = upper;
        this.step = step;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object start = lower.execute(frame);
        Object stop = upper.execute(frame);
        return new PySlice(start, stop, step.execute(frame));
    }
}
