// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.HandledNode;
import org.protopython.ops.TruthNode;
import org.protopython.ops.TypeNames;
import org.protopython.ops.async.AwaitableNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code async with} for one item. */
public final class GeneratorAsyncWithNode extends ResumableStatementNode {
    private static final int ENTERING = 1;
    private static final int BODY = 2;
    private static final int EXITING = 3;
    private static final int UNWINDING = 4;

    private final int exitSlot;
    private final int pendingSlot;

    @Child
    private ExpressionNode context;

    @Child
    private TargetNode target;

    @Child
    private StatementNode body;

    @Child
    private CallNode enterCall = CallNode.create();

    @Child
    private CallNode exitCall = CallNode.create();

    @Child
    private AwaitableNode awaitable = AwaitableNode.create();

    @Child
    private DelegationNode delegation;

    @Child
    private TruthNode truth = TruthNode.create();

    @Child
    private TraceNode trace = TraceNode.create();

    @Child
    private HandledNode handled = HandledNode.create();

    /** The slots of one such statement: its state, the bound {@code __aexit__}, what follows it, and two to await. */
    public record Slots(int state, int exit, int pending, int awaitState, int awaited) {}

    /** @param target may be null */
    public GeneratorAsyncWithNode(Slots slots, ExpressionNode context, TargetNode target, StatementNode body) {
        super(slots.state());
        this.exitSlot = slots.exit();
        this.pendingSlot = slots.pending();
        this.delegation = new DelegationNode(slots.awaitState(), slots.awaited());
        this.context = context;
        delegation.setPlaceOf(context);
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
        return switch (state) {
            case EXITING -> exited(frame);
            case UNWINDING -> unwinding(frame, (PException) frame.getObject(pendingSlot));
            default -> body(frame, state == BODY ? null : enter(frame, state), jump);
        };
    }

    @Override
    void forget(VirtualFrame frame) {
        frame.setObject(exitSlot, null);
        frame.setObject(pendingSlot, null);
    }

    @Override
    void keep(VirtualFrame frame, LineJump jump) {
        jump.keep(this, frame.getObject(exitSlot));
    }

    private Object enter(VirtualFrame frame, int state) {
        try {
            if (state == ENTERING) {
                return delegation.resume(frame);
            }
            Object self = context.execute(frame);
            Object enter = enterMethod(self);
            frame.setObject(exitSlot, exitMethod(self));
            Object value = enterCall.execute(frame, enter, new Object[0], Calls.NO_KEYWORDS);
            setState(frame, ENTERING);
            return delegation.start(frame, awaitable(frame, value, "__aenter__"));
        } catch (PException e) {
            throw e.at(context);
        }
    }

    /** @param entered what {@code __aenter__} gave, null when the body has begun already */
    private Object body(VirtualFrame frame, Object entered, LineJump jump) {
        setState(frame, BODY);
        Object completion;
        try {
            if (entered != null && target != null) {
                target.assign(frame, entered);
            }
            completion = run(frame, body, jump);
        } catch (PException e) {
            return unwind(frame, e);
        }
        if (completion == Completion.YIELD) {
            GeneratorFrame.guard(frame, this);
            return completion;
        }
        frame.setObject(pendingSlot, completion);
        setState(frame, EXITING);
        trace.exiting(frame, context.position());
        try {
            delegation.start(frame, exit(frame, PyNone.NONE, PyNone.NONE, PyNone.NONE));
        } catch (PException e) {
            throw e.at(context);
        }
        return completion;
    }

    private Object exited(VirtualFrame frame) {
        try {
            delegation.resume(frame);
        } catch (PException e) {
            throw e.at(context);
        }
        return frame.getObject(pendingSlot);
    }

    private Object exit(VirtualFrame frame, Object type, Object value, Object traceback) {
        Object[] args = {type, value, traceback};
        Object result = exitCall.execute(frame, frame.getObject(exitSlot), args, Calls.NO_KEYWORDS);
        return awaitable(frame, result, "__aexit__");
    }

    private Object unwind(VirtualFrame frame, PException e) {
        handled.begin(frame, e);
        frame.setObject(pendingSlot, e);
        setState(frame, UNWINDING);
        return unwinding(frame, e);
    }

    private Object unwinding(VirtualFrame frame, PException e) {
        PyBaseException exception = e.exception();
        PyBaseException outer = handled.get();
        handled.set(exception);
        try {
            Object answer;
            if (delegation.isRunning(frame)) {
                answer = delegation.resume(frame);
            } else {
                trace.at(frame, context.position());
                answer = delegation.start(
                        frame, exit(frame, exception.type(), exception, ExceptionState.tracebackOrNone(exception)));
            }
            if (truth.execute(frame, answer)) {
                return null;
            }
        } catch (PException raised) {
            throw raised.at(context);
        } finally {
            handled.set(outer);
        }
        throw handled.reraise(frame, e);
    }

    private Object awaitable(VirtualFrame frame, Object value, String method) {
        try {
            return awaitable.execute(frame, value);
        } catch (PException e) {
            throw notAwaitable(value, method, e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException notAwaitable(Object value, String method, PException e) {
        if (PyType.of(value).slot(Slot.AWAIT) != null) {
            return e;
        }
        return Errors.typeError(
                "'async with' received an object from %s that does not implement __await__: %s",
                method, PyType.of(value));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object enterMethod(Object self) {
        PyType type = PyType.of(self);
        if (type.slot(Slot.AENTER) == null || type.slot(Slot.AEXIT) == null) {
            String missing = type.slot(Slot.AEXIT) == null ? "__aexit__" : "__aenter__";
            String hint = type.slot(Slot.ENTER) != null && type.slot(Slot.EXIT) != null
                    ? " but it supports the context manager protocol. Did you mean to use 'with'?"
                    : "";
            throw Errors.typeError(
                    "'%s' object does not support the asynchronous context manager protocol (missed %s method)%s",
                    TypeNames.shown(type), missing, hint);
        }
        return Descriptors.bind(type.slot(Slot.AENTER), self, type);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object exitMethod(Object self) {
        PyType type = PyType.of(self);
        return Descriptors.bind(type.slot(Slot.AEXIT), self, type);
    }
}
