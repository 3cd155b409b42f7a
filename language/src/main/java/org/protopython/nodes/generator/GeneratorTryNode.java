// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.HandlerNode;
import org.protopython.nodes.statement.TryClausesNode;
import org.protopython.runtime.PException;

/** {@code try} with clauses and {@code else} that can be suspended. The states from the first handler on are its subclass's. */
abstract class GeneratorTryNode extends TryClausesNode {
    static final int BODY = 0;
    static final int ELSE = 1;
    static final int FIRST_HANDLER = 2;

    final int stateSlot;

    GeneratorTryNode(
            int stateSlot, StatementNode body, HandlerNode[] handlers, StatementNode orelse, JumpSurvey.Hold hold) {
        super(body, handlers, orelse, hold);
        this.stateSlot = stateSlot;
    }

    /** The body has raised. */
    abstract Object handle(VirtualFrame frame, PException e);

    /** Executes the body and {@code else}, or {@code else} alone. */
    final Object execute(VirtualFrame frame, int state, LineJump jump) {
        LineJump entering = jump;
        if (state == BODY) {
            Object completion;
            try {
                completion = run(frame, body, entering);
            } catch (PException e) {
                return handle(frame, e);
            }
            if (completion == Completion.YIELD) {
                GeneratorFrame.guard(frame, this);
            }
            if (completion != null || orelse == null) {
                return completion;
            }
            entering = null;
        }
        Object completion;
        try {
            completion = run(frame, orelse, entering);
        } catch (PException | LineJump e) {
            GeneratorFrame.setState(frame, stateSlot, BODY);
            throw e;
        }
        GeneratorFrame.setState(frame, stateSlot, completion == Completion.YIELD ? ELSE : BODY);
        return completion;
    }
}
