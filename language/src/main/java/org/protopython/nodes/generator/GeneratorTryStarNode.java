// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.HandlerNode;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.StarClauses;
import org.protopython.runtime.PException;

/** {@code try} with {@code except*} that can be suspended in its body, in a clause or in {@code else}. */
public final class GeneratorTryStarNode extends GeneratorTryNode {
    private final int clausesSlot;

    /** @param orelse may be null */
    public GeneratorTryStarNode(
            int stateSlot, int clausesSlot, StatementNode body, HandlerNode[] handlers, StatementNode orelse) {
        super(stateSlot, body, handlers, orelse, JumpSurvey.Hold.GROUP);
        this.clausesSlot = clausesSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = GeneratorFrame.state(frame, stateSlot);
        if (state >= FIRST_HANDLER) {
            return handle(frame, (StarClauses) frame.getObject(clausesSlot), state);
        }
        return execute(frame, state, null);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return execute(frame, jump.step(this), jump);
    }

    @Override
    Object handle(VirtualFrame frame, PException e) {
        handled.begin(frame, e);
        return handle(frame, new StarClauses(e), BODY);
    }

    private Object handle(VirtualFrame frame, StarClauses clauses, int state) {
        PyBaseException outer = handled.get();
        handled.set(clauses.original().exception());
        boolean suspended = false;
        try {
            suspended = runHandlers(frame, clauses, state);
        } finally {
            handled.set(outer);
            if (!suspended) {
                frame.setObject(clausesSlot, null);
                GeneratorFrame.setState(frame, stateSlot, BODY);
            }
        }
        if (suspended) {
            return Completion.YIELD;
        }
        PyBaseException outcome = clauses.outcome();
        if (outcome != null) {
            PException original = clauses.original();
            throw handled.reraise(frame, outcome == original.exception() ? original : new PException(outcome, this));
        }
        return null;
    }

    /** Runs the handlers from the one in which the state says the generator was suspended; whether it is again. */
    @ExplodeLoop
    private boolean runHandlers(VirtualFrame frame, StarClauses clauses, int state) {
        for (int i = 0; i < handlers.length; i++) {
            int own = FIRST_HANDLER + i;
            if (state > own) {
                continue;
            }
            boolean resumed = state == own;
            PyBaseException match = resumed ? clauses.match() : handlers[i].take(frame, clauses);
            if (match != null) {
                handled.set(match);
                if (run(frame, handlers[i], clauses, resumed)) {
                    frame.setObject(clausesSlot, clauses);
                    GeneratorFrame.setState(frame, stateSlot, own);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean run(VirtualFrame frame, HandlerNode handler, StarClauses clauses, boolean resumed) {
        boolean suspended = false;
        try {
            if (!resumed) {
                handler.bind(frame, clauses.match());
            }
            try {
                suspended = handler.run(frame) == Completion.YIELD;
            } finally {
                if (!suspended) {
                    handler.unbind(frame);
                }
            }
        } catch (PException e) {
            clauses.addRaised(e);
        }
        return suspended;
    }
}
