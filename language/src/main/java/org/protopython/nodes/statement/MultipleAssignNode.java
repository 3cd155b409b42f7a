// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;

/** {@code a = b = value}: from left to right. */
public final class MultipleAssignNode extends StatementNode {
    @Children
    private final TargetNode[] targets;

    @Child
    private ExpressionNode value;

    public MultipleAssignNode(TargetNode[] targets, ExpressionNode value) {
        this.targets = targets;
        this.value = value;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        for (TargetNode target : targets) {
            target.assign(frame, result);
        }
        return null;
    }
}
