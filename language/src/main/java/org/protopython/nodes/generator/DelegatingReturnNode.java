// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.StatementNode;

/** {@code return await value} and {@code return (yield from value)}, which suspend by a completion as well. */
public final class DelegatingReturnNode extends StatementNode {
    @Child
    private ExpressionNode value;

    public DelegatingReturnNode(DelegatingNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.executeOrYield(frame);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return false;
    }
}
