// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.tracing.BranchNode;

/** {@code case pattern if guard: body}. */
public final class MatchCaseNode extends PythonNode {
    @Child
    private PatternNode pattern;

    @Children
    private final StatementNode[] bindings;

    @Child
    private ConditionNode guard;

    @Child
    private StatementNode body;

    /** Only where a program listens. */
    @Child
    private BranchNode branch;

    /**
     * @param bindings assign what was captured
     * @param guard null for none
     */
    public MatchCaseNode(PatternNode pattern, StatementNode[] bindings, ConditionNode guard, StatementNode body) {
        this.pattern = pattern;
        this.bindings = bindings;
        this.guard = guard;
        this.body = body;
    }

    /** Whether the pattern matches; if so, its names are bound. */
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, Object subject) {
        boolean matches = pattern.matches(frame, subject);
        if (branch != null) {
            branch.tell(frame, matches);
        }
        if (!matches) {
            return false;
        }
        for (StatementNode binding : bindings) {
            binding.execute(frame);
        }
        return true;
    }

    /** Whether the guard, if there is one, lets the body run. */
    public boolean isGuardTrue(VirtualFrame frame) {
        return guard == null || guard.execute(frame);
    }

    /** The block of the case. */
    public StatementNode body() {
        return body;
    }

    /** Tells of where control branches in a statement with cases, after which it goes on at a place. */
    public static void branches(BranchSurvey survey, MatchCaseNode[] cases, int next) {
        for (int i = 0; i < cases.length; i++) {
            cases[i].branches(survey, i + 1 < cases.length ? cases[i + 1].position() : next, next);
        }
    }

    private void branches(BranchSurvey survey, int other, int next) {
        int begin = survey.begin(body, next, position());
        BranchNode told = pattern.matchesAlways()
                ? null
                : survey.branch(position(), guard == null ? begin : survey.place(guard), other);
        if (told != null) {
            branch = insert(told);
        }
        if (guard != null) {
            survey.condition(guard, begin, other);
        }
        survey.block(body, next);
    }

    /** Tells of a statement with cases. */
    public static boolean survey(JumpSurvey jumps, StatementNode statement, MatchCaseNode[] cases) {
        for (int i = 0; i < cases.length; i++) {
            jumps.place(statement, cases[i].position(), JumpSurvey.Hold.SUBJECT);
            jumps.part(statement, i, cases[i].body, JumpSurvey.Hold.NOTHING);
        }
        return true;
    }

    public Object run(VirtualFrame frame) {
        return body.execute(frame);
    }
}
