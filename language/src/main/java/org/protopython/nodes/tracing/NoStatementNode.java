// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.StatementNode;

/** The body of a module without statements: trace functions see a line 0, so that debuggers can stop there. */
public final class NoStatementNode extends StatementNode {
    @Child
    private TraceNode trace = TraceNode.create();

    @Override
    public Object execute(VirtualFrame frame) {
        trace.nothing(frame);
        return null;
    }
}
