// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.statement.ContextProtocolNode;
import org.protopython.runtime.PException;

/** {@code with} for one item, whose body can be suspended. */
public final class GeneratorWithNode extends ResumableStatementNode {
    private static final int BODY = 1;

    private final int exitSlot;

    @Child
    private ExpressionNode context;

    @Child
    private TargetNode target;

    @Child
    private StatementNode body;

    @Child
    private ContextProtocolNode manager = new ContextProtocolNode();

    /**
     * @param exitSlot holds the bound {@code __exit__} while the body runs
     * @param target may be null
     */
    public GeneratorWithNode(
            int stateSlot, int exitSlot, ExpressionNode context, TargetNode target, StatementNode body) {
        super(stateSlot);
        this.exitSlot = exitSlot;
        this.context = context;
        manager.setPlaceOf(context);
        this.target = target;
        this.body = body;
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.expressions(this);
        survey.block(body, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return jumps.context(this, context.position(), body);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        frame.setObject(exitSlot, jump.kept(this));
        return execute(frame, BODY, jump);
    }

    @Override
    Object resume(VirtualFrame frame, int state, LineJump jump) {
        Object entered = state == BODY ? null : enter(frame);
        setState(frame, BODY);
        Object completion;
        try {
            if (entered != null && target != null) {
                target.assign(frame, entered);
            }
            completion = run(frame, body, jump);
        } catch (PException e) {
            return manager.unwind(frame, frame.getObject(exitSlot), e, context);
        }
        if (completion == Completion.YIELD) {
            GeneratorFrame.guard(frame, this);
        } else {
            manager.leave(frame, frame.getObject(exitSlot), context);
        }
        return completion;
    }

    /** What {@code __enter__} gives. */
    private Object enter(VirtualFrame frame) {
        Object self = context.execute(frame);
        try {
            frame.setObject(exitSlot, manager.exitMethod(self));
            return manager.enter(frame, self);
        } catch (PException e) {
            throw e.at(context);
        }
    }

    @Override
    void forget(VirtualFrame frame) {
        frame.setObject(exitSlot, null);
    }

    @Override
    void keep(VirtualFrame frame, LineJump jump) {
        jump.keep(this, frame.getObject(exitSlot));
    }
}
