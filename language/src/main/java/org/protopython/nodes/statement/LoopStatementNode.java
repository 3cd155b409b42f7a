// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;

/** A loop with its {@code else}; the repeating node says {@link #EXHAUSTED} when it ended by itself. */
public final class LoopStatementNode extends StatementNode {
    /** The loop ran to its end, so that {@code else} follows. */
    public static final Object EXHAUSTED = new Object();

    @Child
    private LoopNode loop;

    @Child
    private StatementNode orelse;

    @Child
    private StatementNode prologue;

    /**
     * @param prologue runs before the loop, may be null
     * @param orelse may be null
     */
    public LoopStatementNode(StatementNode prologue, LoopTurn turn, StatementNode orelse) {
        this.prologue = prologue;
        this.loop = Truffle.getRuntime().createLoopNode(turn);
        this.orelse = orelse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (prologue != null) {
            prologue.execute(frame);
        }
        return goOn(frame, RepeatingNode.CONTINUE_LOOP_STATUS);
    }

    private Object goOn(VirtualFrame frame, Object turn) {
        Object completion = turn;
        if (completion == RepeatingNode.CONTINUE_LOOP_STATUS) {
            try {
                completion = loop.execute(frame);
            } catch (LineJump jump) {
                throw left(frame, jump);
            }
        }
        if (completion == EXHAUSTED) {
            return orelse == null ? null : orelse.execute(frame);
        }
        return completion == Completion.BREAK ? null : completion;
    }

    private LoopTurn turn() {
        return (LoopTurn) loop.getRepeatingNode();
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.block(prologue, next);
        turn().branches(survey, orelse, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return turn().survey(jumps, this, orelse);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        if (jump.step(this) != 0) {
            return run(frame, orelse, jump);
        }
        int slot = turn().iteratorSlot();
        if (slot >= 0) {
            frame.setObject(slot, jump.kept(this));
        }
        Object completion;
        try {
            completion = turn().enter(frame, jump);
        } catch (LineJump another) {
            throw left(frame, another);
        }
        return goOn(frame, completion);
    }

    private LineJump left(VirtualFrame frame, LineJump jump) {
        CompilerDirectives.transferToInterpreter();
        int slot = turn().iteratorSlot();
        if (slot >= 0) {
            jump.keep(this, frame.getObject(slot));
        }
        return jump;
    }
}
