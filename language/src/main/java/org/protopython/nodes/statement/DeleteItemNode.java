// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.Items;
import org.protopython.runtime.PException;

/** {@code del object[key]}. */
public final class DeleteItemNode extends StatementNode {
    @Child
    private ExpressionNode object;

    @Child
    private ExpressionNode key;

    public DeleteItemNode(ExpressionNode object, ExpressionNode key) {
        this.object = object;
        this.key = key;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object self = object.execute(frame);
        Object keyValue = key.execute(frame);
        try {
            Items.delete(self, keyValue);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
