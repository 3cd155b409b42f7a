// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.ops.tracing.Tracing;
import org.protopython.runtime.Branch;

/** Tells those who listen which way control goes. Only code in which a program listens has such nodes. */
public final class BranchNode extends Node {
    private final Branch branch;
    private final boolean left;

    /** @param left the outcome that leads to the left */
    BranchNode(Branch branch, boolean left) {
        this.branch = branch;
        this.left = left;
    }

    /** Tells of an outcome, and gives it back. */
    public boolean tell(VirtualFrame frame, boolean outcome) {
        Tracing.branched(frame.materialize(), branch, outcome == left);
        return outcome;
    }
}
