// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.Sharing;

/** One turn of {@code while}. */
public final class WhileRepeatingNode extends Node implements LoopTurn {
    @Child
    private ConditionNode test;

    @Child
    private StatementNode body;

    @Child
    private TraceNode trace = TraceNode.create();

    public WhileRepeatingNode(ConditionNode test, StatementNode body) {
        this.test = test;
        this.body = body;
    }

    @Override
    public boolean executeRepeating(VirtualFrame frame) {
        throw new UnsupportedOperationException("only with a value");
    }

    @Override
    public Object executeRepeatingWithValue(VirtualFrame frame) {
        if (!test.execute(frame)) {
            return LoopStatementNode.EXHAUSTED;
        }
        return goOn(frame, body.execute(frame));
    }

    private Object goOn(VirtualFrame frame, Object completion) {
        if (completion == null || completion == Completion.CONTINUE) {
            trace.again(frame, test.position());
            Sharing.turn();
            return CONTINUE_LOOP_STATUS;
        }
        return completion;
    }

    @Override
    public void branches(BranchSurvey survey, StatementNode orelse, int next) {
        survey.repeated(test, body, orelse, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps, StatementNode loop, StatementNode orelse) {
        return jumps.loop(loop, test.constantTruth(), JumpSurvey.Hold.NOTHING, test.position(), body, orelse);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return goOn(frame, StatementNode.unwrapped(body).enter(frame, jump));
    }

    @Override
    public int iteratorSlot() {
        return -1;
    }
}
