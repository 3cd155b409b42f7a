// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.runtime.PException;

/** {@code if} with a branch that can be suspended. */
public final class GeneratorIfNode extends StatementNode {
    private static final int TEST = 0;
    private static final int BODY = 1;
    private static final int ELSE = 2;

    private final int stateSlot;

    @Child
    private ConditionNode test;

    @Child
    private StatementNode body;

    @Child
    private StatementNode orelse;

    /** @param orelse null for none */
    public GeneratorIfNode(int stateSlot, ConditionNode test, StatementNode body, StatementNode orelse) {
        this.stateSlot = stateSlot;
        this.test = test;
        this.body = body;
        this.orelse = orelse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = GeneratorFrame.state(frame, stateSlot);
        if (state == TEST) {
            state = test.execute(frame) ? BODY : ELSE;
        }
        return execute(frame, state, null);
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        return jumps.branches(this, test.constantTruth(), body, orelse);
    }

    @Override
    public Object enter(VirtualFrame frame, LineJump jump) {
        return execute(frame, jump.step(this) == 0 ? BODY : ELSE, jump);
    }

    private Object execute(VirtualFrame frame, int state, LineJump jump) {
        Object completion;
        try {
            if (state == BODY) {
                completion = run(frame, body, jump);
            } else {
                completion = orelse == null ? null : run(frame, orelse, jump);
            }
        } catch (PException | LineJump e) {
            GeneratorFrame.setState(frame, stateSlot, TEST);
            throw e;
        }
        GeneratorFrame.setState(frame, stateSlot, completion == Completion.YIELD ? state : TEST);
        return completion;
    }
}
