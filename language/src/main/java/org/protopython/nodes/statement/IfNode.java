// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;

/** {@code if}. */
public final class IfNode extends StatementNode {
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    @Child
    private ConditionNode test;

    @Child
    private StatementNode body;

    @Child
    private StatementNode orelse;

    /** @param orelse null for none */
    public IfNode(ConditionNode test, StatementNode body, StatementNode orelse) {
        this.test = test;
        this.body = body;
        this.orelse = orelse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (profile.profile(test.execute(frame))) {
            return body.execute(frame);
        }
        return orelse == null ? null : orelse.execute(frame);
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
        return run(frame, jump.step(this) == 0 ? body : orelse, jump);
    }
}
