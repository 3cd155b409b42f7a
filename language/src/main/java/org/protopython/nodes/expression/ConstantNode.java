// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.CodePart;

/** A literal that is no number. */
public final class ConstantNode extends ExpressionNode implements CodePart {
    private final Object value;

    public ConstantNode(Object value) {
        this.value = value;
    }

    public Object value() {
        return value;
    }

    @Override
    public Object constant() {
        return value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }
}
