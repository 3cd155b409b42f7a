// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.Completion;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.HandlerNode;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.HandledNode;
import org.protopython.runtime.PException;

/** {@code try} with {@code except} that can be suspended in its body, in a handler or in {@code else}. */
public final class GeneratorTryExceptNode extends StatementNode {
    private static final int BODY = 0;
    private static final int ELSE = 1;
    private static final int FIRST_HANDLER = 2;

    private final int stateSlot;
    private final int exceptionSlot;

    @CompilationFinal(dimensions = 1)
    private final int[] keptSlots;

    @Child
    private StatementNode body;

    @Children
    private final HandlerNode[] handlers;

    @Child
    private StatementNode orelse;

    @Child
    private HandledNode handled = HandledNode.create();

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
        this.keptSlots = keptSlots;
        this.stateSlot = stateSlot;
        this.exceptionSlot = exceptionSlot;
        this.body = body;
        this.handlers = handlers;
        this.orelse = orelse;
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
        if (state == BODY) {
            Object completion;
            try {
                completion = body.execute(frame);
            } catch (PException e) {
                e.caught(frame);
                return handle(frame, e, 0);
            }
            if (completion == Completion.YIELD) {
                GeneratorFrame.guard(frame, this);
            }
            if (completion != null || orelse == null) {
                return completion;
            }
        }
        Object completion;
        try {
            completion = orelse.execute(frame);
        } catch (PException e) {
            GeneratorFrame.setState(frame, stateSlot, BODY);
            throw e;
        }
        GeneratorFrame.setState(frame, stateSlot, completion == Completion.YIELD ? ELSE : BODY);
        return completion;
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
        } catch (PException raised) {
            GeneratorFrame.setState(frame, stateSlot, BODY);
            SuspendableNode.forget(frame, keptSlots);
            throw raised;
        } finally {
            handled.set(outer);
        }
        GeneratorFrame.setState(frame, stateSlot, BODY);
        throw e.reraise();
    }

    @ExplodeLoop
    private Object runHandler(VirtualFrame frame, PException e, int index, boolean resumed) {
        for (int i = 0; i < handlers.length; i++) {
            if (i == index) {
                return runHandler(frame, e, handlers[i], i, resumed);
            }
        }
        throw new IllegalStateException("no such handler");
    }

    private Object runHandler(VirtualFrame frame, PException e, HandlerNode handler, int index, boolean resumed) {
        PyBaseException outer = handled.get();
        handled.set(e.exception());
        boolean suspended = false;
        try {
            if (!resumed) {
                handler.bind(frame, e.exception());
            }
            Object completion = handler.run(frame);
            suspended = completion == Completion.YIELD;
            return completion;
        } finally {
            handled.set(outer);
            if (suspended) {
                frame.setObject(exceptionSlot, e);
                GeneratorFrame.setState(frame, stateSlot, FIRST_HANDLER + index);
            } else {
                frame.setObject(exceptionSlot, null);
                GeneratorFrame.setState(frame, stateSlot, BODY);
                handler.unbind(frame);
            }
        }
    }
}
