// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.StatementNode;

/** {@code break}, {@code continue} and {@code pass}. */
public final class JumpNode extends StatementNode {
    private final Completion completion;

    /** @param completion null for {@code pass} */
    public JumpNode(Completion completion) {
        this.completion = completion;
    }

    /** How this ends, null for {@code pass}. */
    public Completion completion() {
        return completion;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return completion;
    }

    @Override
    public boolean survey(JumpSurvey jumps) {
        if (completion == Completion.BREAK) {
            jumps.breaks();
        }
        return completion == null;
    }
}
