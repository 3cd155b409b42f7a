// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.HandledNode;
import org.protopython.runtime.PException;

/** {@code try} with {@code finally} that can be suspended in either part. */
public final class GeneratorTryFinallyNode extends StatementNode {
    private static final int BODY = 0;
    private static final int FINAL = 1;

    private final int stateSlot;
    private final int pendingSlot;

    @Child
    private StatementNode body;

    @Child
    private StatementNode finalBody;

    @Child
    private HandledNode handled = HandledNode.create();

    /** @param pendingSlot holds what follows after {@code finally}: an exception or a completion */
    public GeneratorTryFinallyNode(int stateSlot, int pendingSlot, StatementNode body, StatementNode finalBody) {
        this.stateSlot = stateSlot;
        this.pendingSlot = pendingSlot;
        this.body = body;
        this.finalBody = finalBody;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return execute(frame, GeneratorFrame.state(frame, stateSlot), null);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return jumps.cleanUp(this, body, finalBody);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        if (jump.step(this) == 0) {
            return execute(frame, BODY, jump);
        }
        frame.setObject(pendingSlot, null);
        return finish(frame, null, jump);
    }

    private Object execute(VirtualFrame frame, int state, LineJump jump) {
        if (state == BODY) {
            Object pending;
            try {
                pending = run(frame, body, jump);
                if (pending == Completion.YIELD) {
                    GeneratorFrame.guard(frame, this);
                    return pending;
                }
            } catch (PException e) {
                e.caught(frame);
                pending = e;
            }
            frame.setObject(pendingSlot, pending);
        }
        return finish(frame, frame.getObject(pendingSlot), null);
    }

    private Object finish(VirtualFrame frame, Object pending, LineJump jump) {
        PyBaseException outer = handled.get();
        if (pending instanceof PException e) {
            handled.set(e.exception());
        }
        Object completion;
        try {
            completion = run(frame, finalBody, jump);
        } catch (PException | LineJump e) {
            GeneratorFrame.setState(frame, stateSlot, BODY);
            throw e;
        } finally {
            handled.set(outer);
        }
        if (completion == Completion.YIELD) {
            GeneratorFrame.setState(frame, stateSlot, FINAL);
            return completion;
        }
        GeneratorFrame.setState(frame, stateSlot, BODY);
        frame.setObject(pendingSlot, null);
        if (completion != null) {
            return completion;
        } else if (pending instanceof PException e) {
            throw e.reraise();
        }
        return pending;
    }
}
