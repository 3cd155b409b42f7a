// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.HandlerNode;
import org.protopython.objects.PyBaseException;
import org.protopython.runtime.PException;

/** {@code try} with {@code except} that can be suspended in its body, in a handler or in {@code else}. */
public final class GeneratorTryExceptNode extends GeneratorTryNode {
    private final int exceptionSlot;

    @CompilationFinal(dimensions = 1)
    private final int[] keptSlots;

    /**
     * @param keptSlots those of the classes of the handlers
     * @param orelse may be null
     */
    public GeneratorTryExceptNode(
            int stateSlot,
            int exceptionSlot,
            int[] keptSlots,
            StatementNode body,
            HandlerNode[] handlers,
            StatementNode orelse) {
        super(stateSlot, body, handlers, orelse, JumpSurvey.Hold.EXCEPTION);
        this.keptSlots = keptSlots;
        this.exceptionSlot = exceptionSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = GeneratorFrame.state(frame, stateSlot);
        if (state >= FIRST_HANDLER + handlers.length) {
            PException e = (PException) frame.getObject(exceptionSlot);
            return handle(frame, e, state - FIRST_HANDLER - handlers.length);
        } else if (state >= FIRST_HANDLER) {
            PException e = (PException) frame.getObject(exceptionSlot);
            return runHandler(frame, e, state - FIRST_HANDLER, true);
        }
        return execute(frame, state, null);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        int step = jump.step(this);
        if (step < FIRST_HANDLER) {
            return execute(frame, step, jump);
        }
        int index = step - FIRST_HANDLER;
        return runHandler(frame, (PException) jump.kept(this), handlers[index], index, true, jump);
    }

    @Override
    Object handle(VirtualFrame frame, PException e) {
        handled.begin(frame, e);
        return handle(frame, e, 0);
    }

    /** @param first the handler whose class is asked for first: where the generator was suspended in asking, else 0 */
    @ExplodeLoop
    private Object handle(VirtualFrame frame, PException e, int first) {
        PyBaseException exception = e.exception();
        PyBaseException outer = handled.get();
        handled.set(exception);
        try {
            for (int i = 0; i < handlers.length; i++) {
                if (i >= first) {
                    boolean matches;
                    try {
                        matches = handlers[i].matches(frame, exception);
                    } catch (YieldException suspended) {
                        frame.setObject(exceptionSlot, e);
                        GeneratorFrame.setState(frame, stateSlot, FIRST_HANDLER + handlers.length + i);
                        return Completion.YIELD;
                    }
                    SuspendableNode.forget(frame, keptSlots);
                    if (matches) {
                        return runHandler(frame, e, i, false);
                    }
                }
            }
        } catch (LineJump jump) {
            jump.keep(this, e);
            GeneratorFrame.setState(frame, stateSlot, BODY);
            SuspendableNode.forget(frame, keptSlots);
            throw jump;
        } catch (PException raised) {
            GeneratorFrame.setState(frame, stateSlot, BODY);
            SuspendableNode.forget(frame, keptSlots);
            throw raised;
        } finally {
            handled.set(outer);
        }
        GeneratorFrame.setState(frame, stateSlot, BODY);
        throw handled.reraise(frame, e);
    }

    @ExplodeLoop
    private Object runHandler(VirtualFrame frame, PException e, int index, boolean resumed) {
        for (int i = 0; i < handlers.length; i++) {
            if (i == index) {
                return runHandler(frame, e, handlers[i], i, resumed, null);
            }
        }
        throw new IllegalStateException("no such handler");
    }

    /** @param jump from where the handler goes on, null for its beginning or where it was suspended */
    private Object runHandler(
            VirtualFrame frame, PException e, HandlerNode handler, int index, boolean resumed, LineJump jump) {
        PyBaseException outer = handled.get();
        handled.set(e.exception());
        boolean suspended = false;
        boolean left = false;
        try {
            if (!resumed) {
                handler.bind(frame, e);
            }
            Object completion = run(frame, handler.body(), jump);
            suspended = completion == Completion.YIELD;
            if (!suspended) {
                handler.ended(frame);
            }
            return completion;
        } catch (LineJump another) {
            left = true;
            another.keep(this, e);
            throw another;
        } finally {
            handled.set(outer);
            if (suspended) {
                frame.setObject(exceptionSlot, e);
                GeneratorFrame.setState(frame, stateSlot, FIRST_HANDLER + index);
            } else {
                frame.setObject(exceptionSlot, null);
                GeneratorFrame.setState(frame, stateSlot, BODY);
                if (!left) {
                    handler.unbind(frame);
                }
            }
        }
    }
}
