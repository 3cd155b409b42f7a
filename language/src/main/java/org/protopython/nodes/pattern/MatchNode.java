// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.runtime.PException;

/** {@code match}. */
public final class MatchNode extends StatementNode {
    @Child
    private ExpressionNode subject;

    @Children
    private final MatchCaseNode[] cases;

    @Child
    private TraceNode trace = TraceNode.create();

    public MatchNode(ExpressionNode subject, MatchCaseNode[] cases) {
        this.subject = subject;
        this.cases = cases;
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.expressions(subject);
        MatchCaseNode.branches(survey, cases, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return MatchCaseNode.survey(jumps, this, cases);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return run(frame, cases[jump.step(this)].body(), jump);
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object value = subject.execute(frame);
        for (MatchCaseNode each : cases) {
            try {
                trace.at(frame, each.position());
                if (!each.matches(frame, value) || !each.isGuardTrue(frame)) {
                    continue;
                }
            } catch (PException e) {
                throw e.at(each);
            }
            return each.run(frame);
        }
        return null;
    }
}
