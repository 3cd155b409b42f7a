// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;

/** An expression whose value nobody wants. */
public final class ExpressionStatementNode extends StatementNode {
    @Child
    private ExpressionNode value;

    public ExpressionStatementNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        value.execute(frame);
        return null;
    }
}
