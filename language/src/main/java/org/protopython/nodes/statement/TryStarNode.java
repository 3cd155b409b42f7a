// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.StarClauses;
import org.protopython.runtime.PException;

/** {@code try} with {@code except*} and {@code else}. */
public final class TryStarNode extends TryNode {
    /** @param orelse may be null */
    public TryStarNode(StatementNode body, HandlerNode[] handlers, StatementNode orelse) {
        super(body, handlers, orelse, JumpSurvey.Hold.GROUP);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return jump.step(this) == 0 ? execute(frame, jump) : run(frame, orelse, jump);
    }

    @Override
    @ExplodeLoop
    Object handle(VirtualFrame frame, PException e) {
        handled.begin(frame, e);
        StarClauses clauses = new StarClauses(e);
        PyBaseException outer = handled.get();
        handled.set(e.exception());
        try {
            for (HandlerNode handler : handlers) {
                PyBaseException match = handler.take(frame, clauses);
                if (match != null) {
                    handled.set(match);
                    run(frame, handler, clauses);
                }
            }
        } finally {
            handled.set(outer);
        }
        PyBaseException outcome = clauses.outcome();
        if (outcome != null) {
            throw handled.reraise(frame, outcome == e.exception() ? e : new PException(outcome, this));
        }
        return null;
    }

    private static void run(VirtualFrame frame, HandlerNode handler, StarClauses clauses) {
        try {
            handler.bind(frame, clauses.match());
            try {
                handler.run(frame);
            } finally {
                handler.unbind(frame);
            }
        } catch (PException e) {
            clauses.addRaised(e);
        }
    }
}
