// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.Errors;

/** An expression that parses but does not execute yet. */
public final class NotSupportedExpressionNode extends ExpressionNode {
    private final String construct;
    private final int line;

    public NotSupportedExpressionNode(String construct, int line) {
        this.construct = construct;
        this.line = line;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw Errors.notImplementedError("protoPython does not execute %s yet (line %d)", construct, line)
                .at(this);
    }
}
