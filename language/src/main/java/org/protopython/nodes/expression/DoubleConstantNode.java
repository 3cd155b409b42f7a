// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.CodePart;

/** A float literal. */
public final class DoubleConstantNode extends ExpressionNode implements CodePart {
    private final double value;

    public DoubleConstantNode(double value) {
        this.value = value;
    }

    @Override
    public Object constant() {
        return value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        return value;
    }
}
