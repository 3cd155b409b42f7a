// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;

/** {@code if} with a branch that can be suspended. */
public final class GeneratorIfNode extends ResumableStatementNode {
    private static final int BODY = 1;
    private static final int ELSE = 2;

    @Child
    private ConditionNode test;

    @Child
    private StatementNode body;

    @Child
    private StatementNode orelse;

    /** @param orelse null for none */
    public GeneratorIfNode(int stateSlot, ConditionNode test, StatementNode body, StatementNode orelse) {
        super(stateSlot);
        this.test = test;
        this.body = body;
        this.orelse = orelse;
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.branches(test, body, orelse, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return jumps.branches(this, test.constantTruth(), body, orelse);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return execute(frame, jump.step(this) == 0 ? BODY : ELSE, jump);
    }

    @Override
    Object resume(VirtualFrame frame, int state, LineJump jump) {
        boolean holds = state == START ? test.execute(frame) : state == BODY;
        setState(frame, holds ? BODY : ELSE);
        if (holds) {
            return run(frame, body, jump);
        }
        return orelse == null ? null : run(frame, orelse, jump);
    }
}
