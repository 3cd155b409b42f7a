// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;

/** {@code &}, {@code |}, {@code ^}, {@code <<} and {@code >>}. */
public abstract class BitOperationNode extends BinaryNode {
    private static final int LONG_BITS = 63;

    protected final BinaryOperator operator;

    protected BitOperationNode(boolean inPlace, BinaryOperator operator) {
        super(inPlace);
        this.operator = operator;
    }

    @Specialization(guards = "fits(left, right)")
    long doLong(long left, long right) {
        return switch (operator) {
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case LSHIFT -> left << right;
            default -> left >> Math.min(right, LONG_BITS);
        };
    }

    /** Whether the result is a long: a shift must be positive, a left shift must lose no bits. */
    boolean fits(long left, long right) {
        return switch (operator) {
            case LSHIFT -> right >= 0 && right < LONG_BITS && left << right >> right == left;
            case RSHIFT -> right >= 0;
            default -> true;
        };
    }

    @Specialization(replaces = "doLong")
    static Object doGeneric(
            VirtualFrame frame,
            Object left,
            Object right,
            @Cached("operation(operator)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
