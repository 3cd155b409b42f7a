// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.PyGenerator;

/** {@code yield value} within an expression. */
public final class YieldNode extends ExpressionNode {
    @Child
    private YieldPointNode point;

    /**
     * @param item whether this is an item of an asynchronous generator
     * @param value null for None
     */
    public YieldNode(int stateSlot, boolean item, ExpressionNode value) {
        this.point = new YieldPointNode(stateSlot, item, value);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyGenerator generator = GeneratorFrame.generator(frame);
        if (point.suspends(frame, generator, this)) {
            throw YieldException.INSTANCE;
        }
        return generator.takeSent();
    }
}
