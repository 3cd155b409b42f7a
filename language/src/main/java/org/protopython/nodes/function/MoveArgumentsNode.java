// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.variable.WriteLocalNode;
import org.protopython.runtime.PyArguments;

/**
 * Moves the plain arguments of a function into its local variables. All of them in one node: it is a large part of what
 * a call costs while it is interpreted.
 */
public final class MoveArgumentsNode extends StatementNode {
    @Children
    private final WriteLocalNode[] variables;

    /** Which bound argument each of the variables gets. */
    @CompilationFinal(dimensions = 1)
    private final int[] indices;

    public MoveArgumentsNode(WriteLocalNode[] variables, int[] indices) {
        this.variables = variables;
        this.indices = indices;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int i = 0; i < variables.length; i++) {
            variables[i].assign(frame, PyArguments.argument(frame, indices[i]));
        }
        return null;
    }
}
