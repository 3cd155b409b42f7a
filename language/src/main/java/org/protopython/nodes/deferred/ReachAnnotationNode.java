// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PySet;
import org.protopython.runtime.Errors;

/** Notes that the statement of a conditional annotation was reached. */
public final class ReachAnnotationNode extends StatementNode {
    private final long number;

    @Child
    private ExpressionNode reached;

    public ReachAnnotationNode(ExpressionNode reached, long number) {
        this.reached = reached;
        this.number = number;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!(reached.execute(frame) instanceof PySet set)) {
            throw Errors.systemError("bad internal call").at(this);
        }
        set.add(number);
        return null;
    }
}
