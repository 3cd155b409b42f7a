// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;

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
        if (!pattern.matches(frame, subject)) {
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
