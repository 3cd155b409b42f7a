// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.HandledNode;
import org.protopython.runtime.PException;

/** {@code try} with {@code finally} that can be suspended in either part. */
public final class GeneratorTryFinallyNode extends ResumableStatementNode {
    private static final int BODY = START;
    private static final int FINAL = 1;

    private final int pendingSlot;

    @Child
    private StatementNode body;

    @Child
    private StatementNode finalBody;

    @Child
    private HandledNode handled = HandledNode.create();

    /** @param pendingSlot holds what follows after {@code finally}: an exception or a completion */
    public GeneratorTryFinallyNode(int stateSlot, int pendingSlot, StatementNode body, StatementNode finalBody) {
        super(stateSlot);
        this.pendingSlot = pendingSlot;
        this.body = body;
        this.finalBody = finalBody;
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.guarded(body, finalBody, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return jumps.cleanUp(this, body, finalBody);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return execute(frame, jump.step(this) == 0 ? BODY : FINAL, jump);
    }

    @Override
    Object resume(VirtualFrame frame, int state, LineJump jump) {
        if (state == FINAL) {
            return finish(frame, jump == null ? frame.getObject(pendingSlot) : null, jump);
        }
        Object pending;
        try {
            pending = run(frame, body, jump);
            if (pending == Completion.YIELD) {
                GeneratorFrame.guard(frame, this);
                return pending;
            }
        } catch (PException e) {
            handled.begin(frame, e);
            pending = e;
        }
        return finish(frame, pending, null);
    }

    @Override
    void forget(VirtualFrame frame) {
        frame.setObject(pendingSlot, null);
    }

    private Object finish(VirtualFrame frame, Object pending, LineJump jump) {
        frame.setObject(pendingSlot, pending);
        setState(frame, FINAL);
        PyBaseException outer = handled.get();
        if (pending instanceof PException e) {
            handled.set(e.exception());
        }
        Object completion;
        try {
            completion = run(frame, finalBody, jump);
        } finally {
            handled.set(outer);
        }
        if (completion == null && pending instanceof PException e) {
            throw handled.reraise(frame, e);
        }
        return completion == null ? pending : completion;
    }
}
