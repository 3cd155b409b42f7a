// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;

/**
 * An operand that is evaluated before a {@code yield} in the same expression: its value is kept in a slot, so that the
 * resumption, which evaluates the expression once more, does not evaluate the operand again.
 */
public final class KeepNode extends ExpressionNode {
    private final int slot;

    @Child
    private ExpressionNode value;

    public KeepNode(int slot, ExpressionNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object kept = frame.getObject(slot);
        if (kept == null) {
            kept = value.execute(frame);
            frame.setObject(slot, kept);
        }
        return kept;
    }
}
