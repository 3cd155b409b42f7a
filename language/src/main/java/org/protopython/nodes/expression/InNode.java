// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.ContainsNode;
import org.protopython.runtime.PException;

/** {@code element in container} and {@code element not in container}. */
public final class InNode extends ExpressionNode {
    private final boolean negated;

    @Child
    private ExpressionNode element;

    @Child
    private ExpressionNode container;

    @Child
    private ContainsNode contains = ContainsNode.create();

    public InNode(boolean negated, ExpressionNode element, ExpressionNode container) {
        this.negated = negated;
        this.element = element;
        this.container = container;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object elementValue = element.execute(frame);
        Object containerValue = container.execute(frame);
        try {
            return contains.execute(frame, containerValue, elementValue) != negated;
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
