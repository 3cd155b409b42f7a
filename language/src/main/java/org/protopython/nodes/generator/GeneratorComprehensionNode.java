// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ComprehensionNode;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PException;
import org.protopython.runtime.VariableScope;

/** A list, set or dict comprehension that can be suspended; the container waits in its slot. */
public final class GeneratorComprehensionNode extends ExpressionNode implements VariableScope {
    private final ComprehensionNode.Kind kind;
    private final int slot;
    private final FrameVariables variables;

    @Child
    private StatementNode loop;

    /** @param variables those of the comprehension, not of the frame it runs in */
    public GeneratorComprehensionNode(
            ComprehensionNode.Kind kind, int slot, StatementNode loop, FrameVariables variables) {
        this.kind = kind;
        this.slot = slot;
        this.variables = variables;
        this.loop = loop;
    }

    @Override
    public FrameVariables variables() {
        return variables;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object container = frame.getObject(slot);
        if (container == null) {
            container = kind.make();
            frame.setObject(slot, container);
        }
        try {
            if (loop.execute(frame) == Completion.YIELD) {
                throw YieldException.INSTANCE;
            }
        } catch (PException e) {
            frame.setObject(slot, null);
            throw e;
        }
        frame.setObject(slot, null);
        variables.clear(frame);
        return container;
    }
}
