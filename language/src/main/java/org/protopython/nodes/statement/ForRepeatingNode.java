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
import org.protopython.nodes.tracing.BranchNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.Sharing;

/** One turn of {@code for}; the iterator lies in a slot of the frame, so that the loop can be replaced while it runs. */
public final class ForRepeatingNode extends Node implements LoopTurn {
    private final int iteratorSlot;

    @Child
    private ForNextNode next;

    @Child
    private StatementNode body;

    @Child
    private TraceNode trace = TraceNode.create();

    public ForRepeatingNode(int iteratorSlot, ForNextNode next, StatementNode body) {
        this.iteratorSlot = iteratorSlot;
        this.next = next;
        this.body = body;
    }

    @Override
    public boolean executeRepeating(VirtualFrame frame) {
        throw new UnsupportedOperationException("only with a value");
    }

    @Override
    public Object executeRepeatingWithValue(VirtualFrame frame) {
        if (!next.execute(frame, frame.getObject(iteratorSlot))) {
            trace.exhausted(frame, frame.getObject(iteratorSlot));
            return LoopStatementNode.EXHAUSTED;
        }
        return goOn(frame, body.execute(frame));
    }

    private Object goOn(VirtualFrame frame, Object completion) {
        if (completion == null || completion == Completion.CONTINUE) {
            trace.again(frame, next.position());
            Sharing.turn();
            return CONTINUE_LOOP_STATUS;
        }
        return completion;
    }

    @Override
    public void branches(BranchSurvey survey, StatementNode orelse, int after) {
        BranchNode branch = survey.elements(next, body, orelse, after);
        if (branch != null) {
            next.tell(branch);
        }
    }

    @Override
    public boolean survey(JumpSurvey jumps, StatementNode loop, StatementNode orelse) {
        return jumps.loop(loop, null, JumpSurvey.Hold.ITERATOR, next.position(), body, orelse);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return goOn(frame, StatementNode.unwrapped(body).enter(frame, jump));
    }

    @Override
    public int iteratorSlot() {
        return iteratorSlot;
    }
}
