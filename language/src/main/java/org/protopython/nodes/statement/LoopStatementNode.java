// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.protopython.nodes.Completion;
import org.protopython.nodes.StatementNode;

/** A loop with its {@code else}; the repeating node says {@link #EXHAUSTED} when it ended by itself. */
public final class LoopStatementNode extends StatementNode {
    /** The loop ran to its end, so that {@code else} follows. */
    public static final Object EXHAUSTED = new Object();

    @Child
    private LoopNode loop;

    @Child
    private StatementNode orelse;

    @Child
    private StatementNode prologue;

    /**
     * @param prologue runs before the loop, may be null
     * @param orelse may be null
     */
    public LoopStatementNode(StatementNode prologue, RepeatingNode repeating, StatementNode orelse) {
        this.prologue = prologue;
        this.loop = Truffle.getRuntime().createLoopNode(repeating);
        this.orelse = orelse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (prologue != null) {
            prologue.execute(frame);
        }
        Object completion = loop.execute(frame);
        if (completion == EXHAUSTED) {
            return orelse == null ? null : orelse.execute(frame);
        }
        return completion == Completion.BREAK ? null : completion;
    }
}
