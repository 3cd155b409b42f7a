// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.Completion;
import org.protopython.nodes.StatementNode;

/** A simple statement with a {@code yield} in one of its expressions. Forgets the kept operands when it is through. */
public final class SuspendableNode extends StatementNode {
    @CompilationFinal(dimensions = 1)
    private final int[] keptSlots;

    @Child
    private StatementNode statement;

    public SuspendableNode(StatementNode statement, int[] keptSlots) {
        this.statement = statement;
        this.keptSlots = keptSlots;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object completion;
        try {
            completion = statement.execute(frame);
        } catch (YieldException e) {
            return Completion.YIELD;
        } catch (Throwable e) {
            forget(frame, keptSlots);
            throw e;
        }
        if (completion != Completion.YIELD) {
            forget(frame, keptSlots);
        }
        return completion;
    }

    @ExplodeLoop
    static void forget(VirtualFrame frame, int[] slots) {
        for (int slot : slots) {
            frame.setObject(slot, null);
        }
    }
}
