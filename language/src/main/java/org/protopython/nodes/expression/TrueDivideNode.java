// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;
import org.protopython.runtime.Errors;

/** {@code left / right}. Ints beyond 2^53 need correct rounding and take the general path. */
@ImportStatic(BinaryOperator.class)
public abstract class TrueDivideNode extends BinaryNode {
    private static final long EXACT = 1L << 53;

    protected TrueDivideNode(boolean inPlace) {
        super(inPlace);
    }

    @Specialization(guards = {"isExact(left)", "isExact(right)"})
    double doLong(long left, long right) {
        return divide(left, right);
    }

    static boolean isExact(long value) {
        return value <= EXACT && value >= -EXACT;
    }

    @Specialization
    double doDouble(double left, double right) {
        return divide(left, right);
    }

    @Specialization
    double doLongDouble(long left, double right) {
        return divide(left, right);
    }

    @Specialization
    double doDoubleLong(double left, long right) {
        return divide(left, right);
    }

    private double divide(double left, double right) {
        if (right == 0) {
            throw Errors.zeroDivisionError("division by zero").at(this);
        }
        return left / right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
    static Object doGeneric(
            VirtualFrame frame,
            Object left,
            Object right,
            @Cached("operation(TRUEDIV)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
