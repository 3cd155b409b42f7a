// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.async.AwaitableNode;

/** {@code await value} (PEP 492). */
public final class AwaitNode extends DelegatingNode {
    @Child
    private AwaitableNode awaitable = AwaitableNode.create();

    public AwaitNode(int stateSlot, int iteratorSlot, ExpressionNode value) {
        super(stateSlot, iteratorSlot, value);
    }

    @Override
    Object iterator(VirtualFrame frame) {
        return awaitable.execute(frame, operand.execute(frame));
    }
}
