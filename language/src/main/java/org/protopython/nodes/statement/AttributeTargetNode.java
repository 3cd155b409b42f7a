// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.TargetNode;
import org.protopython.ops.SetAttributeNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;

/** {@code object.name = ...}. */
public final class AttributeTargetNode extends TargetNode implements CodePart {
    private final String name;

    @Child
    private ExpressionNode object;

    @Child
    private SetAttributeNode setAttribute;

    public AttributeTargetNode(ExpressionNode object, String name) {
        this.name = name;
        this.object = object;
        this.setAttribute = SetAttributeNode.create(name);
    }

    @Override
    public String usedName() {
        return name;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        Object self = object.execute(frame);
        try {
            setAttribute.execute(self, value);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
