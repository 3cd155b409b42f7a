// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;

/** Evaluates an expression and keeps its value in a slot that the translator uses for itself. */
public final class SaveSlotNode extends ExpressionNode {
    private final int slot;

    @Child
    private ExpressionNode value;

    public SaveSlotNode(int slot, ExpressionNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        frame.setObject(slot, result);
        return result;
    }
}
