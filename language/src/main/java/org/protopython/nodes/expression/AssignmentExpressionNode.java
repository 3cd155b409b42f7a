// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.TargetNode;

/** {@code (target := value)}. */
public final class AssignmentExpressionNode extends ExpressionNode {
    @Child
    private TargetNode target;

    @Child
    private ExpressionNode value;

    public AssignmentExpressionNode(TargetNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        target.assign(frame, result);
        return result;
    }
}
