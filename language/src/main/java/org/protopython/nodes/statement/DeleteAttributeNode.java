// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.RemoveAttributeNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;

/** {@code del object.name}. */
public final class DeleteAttributeNode extends StatementNode implements CodePart {
    private final String name;

    @Child
    private ExpressionNode object;

    @Child
    private RemoveAttributeNode delete;

    public DeleteAttributeNode(ExpressionNode object, String name) {
        this.object = object;
        this.name = name;
        this.delete = RemoveAttributeNode.create(name);
    }

    @Override
    public String usedName() {
        return name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object self = object.execute(frame);
        try {
            delete.execute(self);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
