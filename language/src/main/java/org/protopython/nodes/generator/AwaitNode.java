// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.async.AwaitableNode;
import org.protopython.runtime.PException;

/** {@code await value} (PEP 492). */
public final class AwaitNode extends ExpressionNode {
    @Child
    private ExpressionNode value;

    @Child
    private AwaitableNode awaitable = AwaitableNode.create();

    @Child
    private DelegationNode delegation;

    public AwaitNode(int stateSlot, int iteratorSlot, ExpressionNode value) {
        this.delegation = new DelegationNode(stateSlot, iteratorSlot);
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return delegation.isRunning(frame)
                    ? delegation.resume(frame)
                    : delegation.start(frame, awaitable.execute(frame, value.execute(frame)));
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
