// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.pattern.MatchCaseNode;
import org.protopython.runtime.PException;

/** {@code match} with a guard or a body that can be suspended. State 2i + 1 is the guard of case i, 2i + 2 its body. */
public final class GeneratorMatchNode extends ResumableStatementNode {
    private final int subjectSlot;

    @CompilationFinal(dimensions = 1)
    private final int[] keptSlots;

    @Child
    private ExpressionNode subject;

    @Children
    private final MatchCaseNode[] cases;

    /** @param keptSlots those of the guards */
    public GeneratorMatchNode(
            int stateSlot, int subjectSlot, int[] keptSlots, ExpressionNode subject, MatchCaseNode[] cases) {
        super(stateSlot);
        this.subjectSlot = subjectSlot;
        this.keptSlots = keptSlots;
        this.subject = subject;
        this.cases = cases;
    }

    @Override
    public void branches(BranchSurvey survey, int next) {
        survey.expressions(subject);
        MatchCaseNode.branches(survey, cases, next);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return MatchCaseNode.survey(jumps, this, cases);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return execute(frame, 2 * jump.step(this) + 2, jump);
    }

    @Override
    Object resume(VirtualFrame frame, int state, LineJump jump) {
        if (jump != null) {
            setState(frame, state);
            return run(frame, cases[jump.step(this)].body(), jump);
        } else if (state == START) {
            frame.setObject(subjectSlot, subject.execute(frame));
        }
        return match(frame, state);
    }

    @Override
    void forget(VirtualFrame frame) {
        frame.setObject(subjectSlot, null);
        SuspendableNode.forget(frame, keptSlots);
    }

    @ExplodeLoop
    private Object match(VirtualFrame frame, int state) {
        Object value = frame.getObject(subjectSlot);
        for (int i = 0; i < cases.length; i++) {
            int guard = 2 * i + 1;
            int body = guard + 1;
            if (state > body) {
                continue;
            }
            try {
                if (state < body && !(enters(frame, cases[i], state < guard, value, guard))) {
                    continue;
                }
            } catch (PException e) {
                throw e.at(cases[i]);
            }
            setState(frame, body);
            return cases[i].run(frame);
        }
        return null;
    }

    private boolean enters(VirtualFrame frame, MatchCaseNode each, boolean fresh, Object value, int guard) {
        if (fresh && !each.matches(frame, value)) {
            return false;
        }
        setState(frame, guard);
        boolean result = each.isGuardTrue(frame);
        SuspendableNode.forget(frame, keptSlots);
        return result;
    }
}
