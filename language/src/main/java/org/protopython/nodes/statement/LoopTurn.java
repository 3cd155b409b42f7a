// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;

/** One turn of a loop. */
interface LoopTurn extends RepeatingNode {
    /** Tells of the blocks of the loop. */
    boolean survey(JumpSurvey jumps, StatementNode loop, StatementNode orelse);

    /** Tells of where control branches in the loop, after which it goes on at a place. */
    void branches(BranchSurvey survey, StatementNode orelse, int next);

    /** The rest of a turn from where a jump goes. */
    Object enter(VirtualFrame frame, LineJump jump);

    /** The slot of the iterator, -1 for none. */
    int iteratorSlot();
}
