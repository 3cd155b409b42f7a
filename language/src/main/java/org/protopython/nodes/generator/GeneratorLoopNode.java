// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.statement.ForNextNode;
import org.protopython.nodes.tracing.BranchNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.Sharing;

/** {@code while} and {@code for} whose body or condition can be suspended. */
public final class GeneratorLoopNode extends ResumableStatementNode {
    private static final int NEXT = 1;
    private static final int BODY = 2;
    private static final int ELSE = 3;

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
        super(stateSlot);
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
        super(stateSlot);
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
    public void branches(BranchSurvey survey, int after) {
        survey.block(prologue, after);
        if (test != null) {
            survey.repeated(test, body, orelse, after);
            return;
        }
        BranchNode branch = survey.elements(next == null ? asyncNext : next, body, orelse, after);
        if (branch != null && next != null) {
            next.tell(branch);
        } else if (branch != null) {
            asyncNext.tell(branch);
        }
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        JumpSurvey.Hold hold = test == null ? JumpSurvey.Hold.ITERATOR : JumpSurvey.Hold.NOTHING;
        return jumps.loop(this, test == null ? null : test.constantTruth(), hold, headPosition(), body, orelse);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        if (jump.step(this) != 0) {
            return execute(frame, ELSE, jump);
        }
        if (test == null) {
            frame.setObject(iteratorSlot, jump.kept(this));
        }
        return execute(frame, BODY, jump);
    }

    @Override
    void forget(VirtualFrame frame) {
        SuspendableNode.forget(frame, keptSlots);
    }

    @Override
    void keep(VirtualFrame frame, LineJump jump) {
        if (test == null) {
            jump.keep(this, frame.getObject(iteratorSlot));
        }
    }

    @Override
    Object resume(VirtualFrame frame, int first, LineJump jump) {
        int state = first;
        LineJump entering = jump;
        if (state == START) {
            Object completion = prologue == null ? null : prologue.execute(frame);
            if (completion == Completion.YIELD) {
                return completion;
            }
        } else if (orelse != null && state == ELSE) {
            setState(frame, ELSE);
            return run(frame, orelse, jump);
        }
        int turns = 0;
        try {
            while (true) {
                if (state != BODY) {
                    boolean goOn;
                    try {
                        goOn = advance(frame);
                    } catch (YieldException e) {
                        setState(frame, NEXT);
                        return Completion.YIELD;
                    }
                    if (!goOn) {
                        setState(frame, ELSE);
                        return orelse == null ? null : orelse.execute(frame);
                    }
                }
                Object completion = run(frame, body, entering);
                entering = null;
                if (completion == Completion.YIELD) {
                    setState(frame, BODY);
                    return completion;
                } else if (completion != null && completion != Completion.CONTINUE) {
                    return completion == Completion.BREAK ? null : completion;
                }
                state = NEXT;
                trace.again(frame, headPosition());
                Sharing.turn();
                turns++;
            }
        } finally {
            LoopNode.reportLoopCount(this, turns);
        }
    }

    private boolean advance(VirtualFrame frame) {
        if (next != null) {
            Object iterator = frame.getObject(iteratorSlot);
            if (!next.execute(frame, iterator)) {
                trace.exhausted(frame, iterator);
                return false;
            }
            return true;
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
}
