// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.GetIteratorNode;
import org.protopython.runtime.PException;

/** Evaluates the iterable of a loop and stores its iterator in a slot. */
public final class StoreIteratorNode extends StatementNode {
    private final int slot;

    @Child
    private ExpressionNode iterable;

    @Child
    private GetIteratorNode getIterator;

    public StoreIteratorNode(int slot, ExpressionNode iterable) {
        this(slot, iterable, false);
    }

    /** @param made whether what is given is the iterator */
    public StoreIteratorNode(int slot, ExpressionNode iterable, boolean made) {
        this.slot = slot;
        this.iterable = iterable;
        this.getIterator = made ? null : GetIteratorNode.create();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.execute(frame);
        try {
            frame.setObject(slot, getIterator == null ? value : getIterator.execute(frame, value));
        } catch (PException e) {
            throw e.at(iterable);
        }
        return null;
    }
}
