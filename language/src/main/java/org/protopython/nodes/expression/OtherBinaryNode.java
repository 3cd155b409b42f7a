// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;

/** The binary operators without a fast path of their own; squares of floats are the exception. */
public abstract class OtherBinaryNode extends BinaryNode {
    protected final BinaryOperator operator;

    protected OtherBinaryNode(boolean inPlace, BinaryOperator operator) {
        super(inPlace);
        this.operator = operator;
    }

    @Specialization(guards = {"operator == POW", "isSafe(left, right)"})
    static double doPower(double left, double right) {
        return right == 2 ? left * left : pow(left, right);
    }

    @Specialization(guards = {"operator == POW", "isSafe(left, right)"})
    static double doPowerLong(double left, long right) {
        return right == 2 ? left * left : pow(left, right);
    }

    static final BinaryOperator POW = BinaryOperator.POW;

    /** No complex result, no ZeroDivisionError and no OverflowError. */
    static boolean isSafe(double left, double right) {
        return left > 0 && Math.abs(right) < 4 && left < 1e70 && left > 1e-70;
    }

    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    private static double pow(double left, double right) {
        return Math.pow(left, right);
    }

    @Specialization(replaces = {"doPower", "doPowerLong"})
    static Object doGeneric(
            VirtualFrame frame,
            Object left,
            Object right,
            @Cached("operation(operator)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
