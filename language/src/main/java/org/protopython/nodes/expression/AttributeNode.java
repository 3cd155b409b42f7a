// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.GetAttributeNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;

/** {@code value.name}. */
public final class AttributeNode extends ExpressionNode implements CodePart {
    private final String name;

    @Child
    private ExpressionNode value;

    @Child
    private GetAttributeNode getAttribute;

    public AttributeNode(ExpressionNode value, String name) {
        this.name = name;
        this.value = value;
        this.getAttribute = GetAttributeNode.create(name);
    }

    @Override
    public String usedName() {
        return name;
    }

    @Override
    public boolean isAttribute() {
        return true;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = value.execute(frame);
        try {
            return getAttribute.execute(frame, object);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
