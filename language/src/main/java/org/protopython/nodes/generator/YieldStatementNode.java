// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.runtime.PyGenerator;

/** {@code yield value} and {@code target = yield value} as statements, by far the most frequent forms. */
public final class YieldStatementNode extends StatementNode {
    @Child
    private YieldPointNode point;

    @Child
    private TargetNode target;

    /**
     * @param item whether this is an item of an asynchronous generator
     * @param value null for None
     * @param target null for none
     */
    public YieldStatementNode(int stateSlot, boolean item, ExpressionNode value, TargetNode target) {
        this.point = new YieldPointNode(stateSlot, item, value);
        this.target = target;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyGenerator generator = GeneratorFrame.generator(frame);
        if (point.suspends(frame, generator, this)) {
            return Completion.YIELD;
        }
        Object sent = generator.takeSent();
        if (target != null) {
            target.assign(frame, sent);
        }
        return null;
    }
}
