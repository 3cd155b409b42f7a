// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyNone;
import org.protopython.runtime.CodePart;

/** {@code return value}. */
public class ReturnNode extends StatementNode implements CodePart {
    @Child
    protected ExpressionNode value;

    public ReturnNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.execute(frame);
    }

    @Override
    public final boolean returnsValue() {
        return !(value instanceof CodePart part && part.constant() == PyNone.NONE);
    }

    @Override
    public final boolean isReturn() {
        return true;
    }

    @Override
    public final boolean survey(JumpSurvey jumps) {
        return false;
    }
}
