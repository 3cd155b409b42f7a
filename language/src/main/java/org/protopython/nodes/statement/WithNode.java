// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;

/** {@code with context as target: body} for one item. */
public final class WithNode extends StatementNode implements CodePart {
    @Child
    private ExpressionNode context;

    @Child
    private TargetNode target;

    @Child
    private StatementNode body;

    @Child
    private ContextProtocolNode manager = new ContextProtocolNode();

    /** @param target may be null */
    public WithNode(ExpressionNode context, TargetNode target, StatementNode body) {
        this.context = context;
        manager.setPlaceOf(context);
        this.target = target;
        this.body = body;
    }

    @Override
    public Node guarded() {
        return body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object self = context.execute(frame);
        Object exit;
        Object value;
        try {
            exit = manager.exitMethod(self);
            value = manager.enter(frame, self);
        } catch (PException e) {
            throw e.at(context);
        }
        return body(frame, exit, value, null);
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
        return body(frame, jump.kept(this), null, jump);
    }

    /** @param jump where the body begins, null for its beginning */
    private Object body(VirtualFrame frame, Object exit, Object value, LineJump jump) {
        Object completion;
        try {
            if (target != null && jump == null) {
                target.assign(frame, value);
            }
            completion = run(frame, body, jump);
        } catch (LineJump another) {
            another.keep(this, exit);
            throw another;
        } catch (PException e) {
            return manager.unwind(frame, exit, e, context);
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            return manager.unwind(frame, exit, JavaErrors.of(e).at(this), context);
        }
        try {
            manager.leave(frame, exit, context);
        } catch (LineJump another) {
            another.keep(this, exit);
            throw another;
        }
        return completion;
    }
}
