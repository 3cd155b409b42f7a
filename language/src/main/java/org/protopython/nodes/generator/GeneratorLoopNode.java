// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.protopython.nodes.Completion;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.statement.ForNextNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.runtime.PException;

/** {@code while} and {@code for} whose body or condition can be suspended. */
public final class GeneratorLoopNode extends StatementNode {
    private static final int START = 0;
    private static final int NEXT = 1;
    private static final int BODY = 2;
    private static final int ELSE = 3;

    private final int stateSlot;
    private final int iteratorSlot;

    @CompilationFinal(dimensions = 1)
    private final int[] keptSlots;

    @Child
    private StatementNode prologue;

    @Child
    private ForNextNode next;

    @Child
    private AsyncNextNode asyncNext;

    @Child
    private ConditionNode test;

    @Child
    private StatementNode body;

    @Child
    private StatementNode orelse;

    @Child
    private TraceNode trace = TraceNode.create();

    /** A {@code while}; {@code keptSlots} are those of its condition. */
    public GeneratorLoopNode(
            int stateSlot, ConditionNode test, int[] keptSlots, StatementNode body, StatementNode orelse) {
        this.stateSlot = stateSlot;
        this.iteratorSlot = 0;
        this.test = test;
        this.keptSlots = keptSlots;
        this.body = body;
        this.orelse = orelse;
    }

    /** A {@code for}; the prologue stores the iterator. */
    public GeneratorLoopNode(
            int stateSlot,
            int iteratorSlot,
            StatementNode prologue,
            ForNextNode next,
            StatementNode body,
            StatementNode orelse) {
        this.stateSlot = stateSlot;
        this.iteratorSlot = iteratorSlot;
        this.prologue = prologue;
        this.next = next;
        this.keptSlots = new int[0];
        this.body = body;
        this.orelse = orelse;
    }

    /** An {@code async for}; the prologue stores the iterator. */
    public GeneratorLoopNode(
            int stateSlot,
            int iteratorSlot,
            StatementNode prologue,
            AsyncNextNode next,
            StatementNode body,
            StatementNode orelse) {
        this(stateSlot, iteratorSlot, prologue, (ForNextNode) null, body, orelse);
        this.asyncNext = next;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return run(frame);
        } catch (PException e) {
            GeneratorFrame.setState(frame, stateSlot, START);
            throw e;
        }
    }

    private Object run(VirtualFrame frame) {
        int state = GeneratorFrame.state(frame, stateSlot);
        if (state == START) {
            Object completion = prologue == null ? null : prologue.execute(frame);
            if (completion == Completion.YIELD) {
                return completion;
            }
        } else if (orelse != null && state == ELSE) {
            return leave(frame, orelse.execute(frame));
        }
        int turns = 0;
        try {
            while (true) {
                if (state != BODY) {
                    boolean goOn;
                    try {
                        goOn = advance(frame);
                    } catch (YieldException e) {
                        GeneratorFrame.setState(frame, stateSlot, NEXT);
                        return Completion.YIELD;
                    }
                    if (!goOn) {
                        return orelse == null ? leave(frame, null) : leave(frame, orelse.execute(frame));
                    }
                }
                Object completion = body.execute(frame);
                if (completion == Completion.YIELD) {
                    GeneratorFrame.setState(frame, stateSlot, BODY);
                    return completion;
                } else if (completion != null && completion != Completion.CONTINUE) {
                    GeneratorFrame.setState(frame, stateSlot, START);
                    return completion == Completion.BREAK ? null : completion;
                }
                state = NEXT;
                trace.again(frame, headPosition());
                turns++;
            }
        } finally {
            LoopNode.reportLoopCount(this, turns);
        }
    }

    private boolean advance(VirtualFrame frame) {
        if (next != null) {
            return next.execute(frame, frame.getObject(iteratorSlot));
        }
        if (asyncNext != null) {
            return asyncNext.execute(frame, frame.getObject(iteratorSlot));
        }
        boolean result = test.execute(frame);
        SuspendableNode.forget(frame, keptSlots);
        return result;
    }

    private int headPosition() {
        if (next != null) {
            return next.position();
        }
        return asyncNext != null ? asyncNext.position() : test.position();
    }

    /** The loop is over; {@code else} may have been suspended. */
    private Object leave(VirtualFrame frame, Object completion) {
        GeneratorFrame.setState(frame, stateSlot, completion == Completion.YIELD ? ELSE : START);
        return completion;
    }
}
