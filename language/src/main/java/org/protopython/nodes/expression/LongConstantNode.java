// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.CodePart;

/** An int literal in the range of long. */
public final class LongConstantNode extends ExpressionNode implements CodePart {
    private final long value;

    public LongConstantNode(long value) {
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
    public long executeLong(VirtualFrame frame) {
        return value;
    }
}
