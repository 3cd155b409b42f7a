// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.TargetNode;
import org.protopython.ops.SetItemNode;
import org.protopython.runtime.PException;

/** {@code object[key] = ...}. */
public final class SubscriptTargetNode extends TargetNode {
    @Child
    private ExpressionNode object;

    @Child
    private ExpressionNode key;

    @Child
    private SetItemNode setItem = SetItemNode.create();

    public SubscriptTargetNode(ExpressionNode object, ExpressionNode key) {
        this.object = object;
        this.key = key;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        Object self = object.execute(frame);
        Object keyValue = key.execute(frame);
        try {
            setItem.execute(frame, self, keyValue, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
