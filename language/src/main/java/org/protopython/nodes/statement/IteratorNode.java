// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.GetIteratorNode;
import org.protopython.runtime.PException;

/** {@code iter(iterable)} for the first iterable of a generator expression, which is evaluated outside of it. */
public final class IteratorNode extends ExpressionNode {
    @Child
    private ExpressionNode iterable;

    @Child
    private GetIteratorNode getIterator = GetIteratorNode.create();

    public IteratorNode(ExpressionNode iterable) {
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.execute(frame);
        try {
            return getIterator.execute(frame, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
