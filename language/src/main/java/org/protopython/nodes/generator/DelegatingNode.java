// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.PException;

/** {@code yield from} and {@code await}: another iterator runs in place of the generator, which goes on with its result. */
public abstract class DelegatingNode extends ExpressionNode {
    /** Before what is done with it, as parts of code objects are listed so. */
    @Child
    ExpressionNode operand;

    @Child
    private DelegationNode delegation;

    DelegatingNode(int stateSlot, int iteratorSlot, ExpressionNode operand) {
        this.operand = operand;
        this.delegation = new DelegationNode(stateSlot, iteratorSlot);
    }

    /** The iterator that is to run. */
    abstract Object iterator(VirtualFrame frame);

    @Override
    public final Object execute(VirtualFrame frame) {
        return DelegationNode.orException(executeOrYield(frame));
    }

    @Override
    public final Object executeOrYield(VirtualFrame frame) {
        try {
            return delegation.isRunning(frame)
                    ? delegation.resumeOrYield(frame)
                    : delegation.startOrYield(frame, iterator(frame));
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
