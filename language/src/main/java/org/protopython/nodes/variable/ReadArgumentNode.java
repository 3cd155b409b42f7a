// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.PyArguments;

/** Reads a bound argument on entry to a function. */
public final class ReadArgumentNode extends ExpressionNode {
    /** How the argument arrives. */
    public enum Kind {
        PLAIN,
        /** An array that becomes a tuple. */
        VARARGS,
        /** A dict, or null for an empty one. */
        VARKW
    }

    private final int index;
    private final Kind kind;

    public ReadArgumentNode(int index, Kind kind) {
        this.index = index;
        this.kind = kind;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = PyArguments.argument(frame, index);
        return switch (kind) {
            case PLAIN -> value;
            case VARARGS -> new PyTuple((Object[]) value);
            case VARKW -> value == null ? new PyDict() : value;
        };
    }
}
