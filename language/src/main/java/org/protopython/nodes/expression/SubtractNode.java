// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.math.BigInteger;
import org.protopython.objects.PyInt;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;

/** {@code left - right}. */
@ImportStatic(BinaryOperator.class)
public abstract class SubtractNode extends BinaryNode {
    protected SubtractNode(boolean inPlace) {
        super(inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.subtractExact(left, right);
    }

    @Specialization(replaces = "doLong")
    static Object doOverflow(long left, long right) {
        long result = left - right;
        return ((left ^ right) & (left ^ result)) < 0 ? big(left, right) : (Object) result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object big(long left, long right) {
        return PyInt.of(BigInteger.valueOf(left).subtract(BigInteger.valueOf(right)));
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left - right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left - right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left - right;
    }

    @Specialization(replaces = {"doOverflow", "doDouble", "doLongDouble", "doDoubleLong"})
    static Object doGeneric(
            VirtualFrame frame, Object left, Object right, @Cached("operation(SUB)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
