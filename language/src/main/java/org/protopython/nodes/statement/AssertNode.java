// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;

/** {@code assert test, message}. */
public final class AssertNode extends StatementNode {
    @Child
    private ConditionNode test;

    @Child
    private ExpressionNode message;

    /** @param message may be null */
    public AssertNode(ExpressionNode test, ExpressionNode message) {
        this.test = new ConditionNode(test);
        this.message = message;
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.assertion(test, next, position());
        if (message != null) {
            survey.expressions(message);
        }
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!test.execute(frame)) {
            Object[] args = message == null ? PyTuple.NO_ITEMS : new Object[] {message.execute(frame)};
            throw Errors.raise(ExceptionTypes.ASSERTION_ERROR, args).at(test);
        }
        return null;
    }
}
