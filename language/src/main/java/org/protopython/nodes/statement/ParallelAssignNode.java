// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;

/** {@code a, b = x, y}: all values, then all assignments, without the tuple between them. */
public final class ParallelAssignNode extends StatementNode {
    @Children
    private final TargetNode[] targets;

    @Children
    private final ExpressionNode[] values;

    public ParallelAssignNode(TargetNode[] targets, ExpressionNode[] values) {
        this.targets = targets;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] results = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            results[i] = values[i].execute(frame);
        }
        for (int i = 0; i < targets.length; i++) {
            targets[i].assign(frame, results[i]);
        }
        return null;
    }
}
