// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PySet;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.VariableScope;

/** A list, set or dict comprehension in the frame around it: the loops fill the container that lies in a slot. */
public final class ComprehensionNode extends ExpressionNode implements VariableScope {
    /** What the comprehension makes. */
    public enum Kind {
        LIST,
        SET,
        DICT;

        /** A new container. */
        public Object make() {
            return switch (this) {
                case LIST -> new PyList();
                case SET -> new PySet();
                case DICT -> new PyDict();
            };
        }
    }

    private final Kind kind;
    private final int slot;
    private final FrameVariables variables;

    @Child
    private StatementNode loop;

    /** @param variables those of the comprehension, not of the frame it runs in */
    public ComprehensionNode(Kind kind, int slot, StatementNode loop, FrameVariables variables) {
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
        Object container = kind.make();
        frame.setObject(slot, container);
        loop.execute(frame);
        frame.setObject(slot, null);
        variables.clear(frame);
        return container;
    }
}
