// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.HandledNode;
import org.protopython.runtime.Branch;

/** The parts of a {@code try} with clauses and {@code else}, whether it can be suspended or not. */
public abstract class TryClausesNode extends StatementNode {
    @Child
    protected StatementNode body;

    @Children
    protected final HandlerNode[] handlers;

    @Child
    protected StatementNode orelse;

    @Child
    protected HandledNode handled = HandledNode.create();

    private final JumpSurvey.Hold hold;

    /**
     * @param orelse may be null
     * @param hold what the statement holds while a handler runs
     */
    protected TryClausesNode(StatementNode body, HandlerNode[] handlers, StatementNode orelse, JumpSurvey.Hold hold) {
        this.body = body;
        this.handlers = handlers;
        this.orelse = orelse;
        this.hold = hold;
    }

    @Override
    public final void branches(BranchSurvey survey, int next) {
        survey.block(body, survey.begin(orelse, next, position()));
        survey.block(orelse, next);
        for (int i = 0; i < handlers.length; i++) {
            handlers[i].branches(survey, i + 1 < handlers.length ? handlers[i + 1].position() : Branch.END, next);
        }
    }

    @Override
    public final boolean survey(JumpSurvey jumps) {
        int[] positions = new int[handlers.length];
        StatementNode[] blocks = new StatementNode[handlers.length];
        for (int i = 0; i < handlers.length; i++) {
            positions[i] = handlers[i].position();
            blocks[i] = handlers[i].body();
        }
        return jumps.handlers(this, body, orelse, hold, positions, blocks);
    }
}
