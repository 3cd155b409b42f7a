// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyBaseException;
import org.protopython.runtime.PException;

/** {@code try} with {@code except} and {@code else}. */
public final class TryExceptNode extends TryNode {
    /** @param orelse may be null */
    public TryExceptNode(StatementNode body, HandlerNode[] handlers, StatementNode orelse) {
        super(body, handlers, orelse, JumpSurvey.Hold.EXCEPTION);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        int step = jump.step(this);
        if (step < 2) {
            return step == 0 ? execute(frame, jump) : run(frame, orelse, jump);
        }
        PException e = (PException) jump.kept(this);
        PyBaseException outer = handled.get();
        handled.set(e.exception());
        try {
            return run(frame, handlers[step - 2], e, jump);
        } finally {
            handled.set(outer);
        }
    }

    /** Runs a handler, from where the jump goes unless that is null. A jump out of it leaves its name bound. */
    private Object run(VirtualFrame frame, HandlerNode handler, PException e, LineJump jump) {
        Object completion;
        try {
            completion = run(frame, handler.body(), jump);
            handler.ended(frame);
        } catch (LineJump another) {
            another.keep(this, e);
            throw another;
        } catch (Throwable another) {
            handler.unbind(frame);
            throw another;
        }
        handler.unbind(frame);
        return completion;
    }

    @Override
    @ExplodeLoop
    Object handle(VirtualFrame frame, PException e) {
        PyBaseException exception = handled.begin(frame, e);
        PyBaseException outer = handled.get();
        handled.set(exception);
        try {
            for (HandlerNode handler : handlers) {
                if (handler.matches(frame, exception)) {
                    handler.bind(frame, e);
                    return run(frame, handler, e, null);
                }
            }
        } catch (LineJump jump) {
            jump.keep(this, e);
            throw jump;
        } finally {
            handled.set(outer);
        }
        throw handled.reraise(frame, e);
    }
}
