// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.TargetNode;

/** A target on a line of its own, of which it tells. */
final class LineTargetNode extends TargetNode {
    private final int before;

    @Child
    private TargetNode target;

    @Child
    private TraceNode trace = TraceNode.create();

    /** @param before the position, as {@link TraceNode#at} takes it */
    LineTargetNode(int before, TargetNode target) {
        this.before = before;
        this.target = target;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        trace.at(frame, before);
        target.assign(frame, value);
    }
}
