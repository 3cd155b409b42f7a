// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.tracing.BranchNode;

/** The head of a loop with news of where it leads. */
final class ToldForNextNode extends ForNextNode {
    @Child
    private ForNextNode next;

    @Child
    private BranchNode branch;

    ToldForNextNode(ForNextNode next, BranchNode branch) {
        super(null);
        setPlaceOf(next);
        this.next = next;
        this.branch = branch;
    }

    @Override
    public boolean execute(VirtualFrame frame, Object iterator) {
        return branch.tell(frame, next.execute(frame, iterator));
    }

    @Override
    public ForNextNode untold() {
        return next;
    }
}
