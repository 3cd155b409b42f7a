// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.PyArguments;

/** The mapping in which a body of a class, or of executed code, has its names. */
public final class NamespaceNode extends ExpressionNode {
    private final boolean globals;

    /** @param globals whether the names are those of the module */
    public NamespaceNode(boolean globals) {
        this.globals = globals;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return globals ? PyArguments.function(frame).globals() : PyArguments.namespace(frame);
    }
}
