// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.statement.ContextProtocolNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.ops.HandledNode;
import org.protopython.runtime.PException;

/** {@code with} for one item, whose body can be suspended. */
public final class GeneratorWithNode extends StatementNode {
    private final int exitSlot;

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

    /**
     * @param exitSlot holds the bound {@code __exit__} while the body runs
     * @param target may be null
     */
    public GeneratorWithNode(int exitSlot, ExpressionNode context, TargetNode target, StatementNode body) {
        this.exitSlot = exitSlot;
        this.context = context;
        this.target = target;
        this.body = body;
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return jumps.context(this, context.position(), body);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return execute(frame, null);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        frame.setObject(exitSlot, jump.kept(this));
        return execute(frame, jump);
    }

    private Object execute(VirtualFrame frame, LineJump jump) {
        Object exit = frame.getObject(exitSlot);
        Object completion;
        try {
            if (exit == null) {
                Object self = context.execute(frame);
                exit = manager.exitMethod(self);
                Object value = manager.enter(frame, self);
                frame.setObject(exitSlot, exit);
                if (target != null) {
                    target.assign(frame, value);
                }
            }
            completion = run(frame, body, jump);
        } catch (LineJump another) {
            another.keep(this, exit);
            frame.setObject(exitSlot, null);
            throw another;
        } catch (PException e) {
            e.at(context);
            boolean entered = frame.getObject(exitSlot) != null;
            frame.setObject(exitSlot, null);
            if (!entered) {
                throw e;
            }
            return unwind(frame, exit, e);
        }
        if (completion == Completion.YIELD) {
            GeneratorFrame.guard(frame, this);
        } else {
            frame.setObject(exitSlot, null);
            trace.at(frame, context.position());
            manager.exit(frame, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
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
        } finally {
            handled.set(outer);
        }
        throw e.reraise();
    }
}
