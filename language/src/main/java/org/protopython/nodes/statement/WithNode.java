// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.ops.HandledNode;
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
    private TraceNode trace = TraceNode.create();

    @Child
    private ContextProtocolNode manager = new ContextProtocolNode();

    @Child
    private HandledNode handled = HandledNode.create();

    /** @param target may be null */
    public WithNode(ExpressionNode context, TargetNode target, StatementNode body) {
        this.context = context;
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
            return unwind(frame, exit, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            return unwind(frame, exit, JavaErrors.of(e).at(this));
        }
        trace.at(frame, context.position());
        try {
            manager.exit(frame, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        } catch (PException e) {
            throw e.at(context);
        }
        return completion;
    }

    private Object unwind(VirtualFrame frame, Object exit, PException e) {
        PyBaseException exception = e.caught(frame);
        PyBaseException outer = handled.get();
        handled.set(exception);
        try {
            trace.at(frame, context.position());
            if (manager.exitWith(frame, exit, exception)) {
                return null;
            }
        } catch (PException raised) {
            throw raised.at(context);
        } finally {
            handled.set(outer);
        }
        throw e.reraise();
    }
}
