// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;

/**
 * {@code await value} and {@code target = await value} as statements, and {@code yield from} likewise: they suspend the
 * generator by a completion, which until the program is compiled costs a fraction of an exception.
 */
public final class DelegatingStatementNode extends StatementNode {
    @Child
    private ExpressionNode value;

    @Child
    private TargetNode target;

    /** @param target null for none */
    public DelegatingStatementNode(DelegatingNode value, TargetNode target) {
        this.value = value;
        this.target = target;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.executeOrYield(frame);
        if (result == Completion.YIELD) {
            return result;
        }
        if (target != null) {
            target.assign(frame, result);
        }
        return null;
    }
}
