// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.statement.ReturnNode;

/** {@code return await value} and {@code return (yield from value)}, which suspend by a completion as well. */
public final class DelegatingReturnNode extends ReturnNode {
    public DelegatingReturnNode(ExpressionNode value) {
        super(value);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.executeOrYield(frame);
    }
}
