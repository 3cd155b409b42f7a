// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;

/** {@code target = value}; the value travels unboxed while it is always an int, or always a float. */
public final class AssignNode extends StatementNode {
    private static final int UNKNOWN = 0;
    private static final int LONG = 1;
    private static final int DOUBLE = 2;
    private static final int OBJECT = 3;

    @Child
    private TargetNode target;

    @Child
    private ExpressionNode value;

    @CompilationFinal
    private int state = UNKNOWN;

    public AssignNode(TargetNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            switch (state) {
                case LONG -> target.assignLong(frame, value.executeLong(frame));
                case DOUBLE -> target.assignDouble(frame, value.executeDouble(frame));
                case OBJECT -> target.assign(frame, value.execute(frame));
                default -> assignFirst(frame, value.execute(frame));
            }
        } catch (UnexpectedResultException e) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            state = OBJECT;
            target.assign(frame, e.getResult());
        }
        return null;
    }

    private void assignFirst(VirtualFrame frame, Object first) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        state = first instanceof Long ? LONG : first instanceof Double ? DOUBLE : OBJECT;
        target.assign(frame, first);
    }
}
