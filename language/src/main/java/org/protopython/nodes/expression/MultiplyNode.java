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

/** {@code left * right}. */
@ImportStatic(BinaryOperator.class)
public abstract class MultiplyNode extends BinaryNode {
    protected MultiplyNode(boolean inPlace) {
        super(inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.multiplyExact(left, right);
    }

    @Specialization(replaces = "doLong")
    static Object doOverflow(long left, long right) {
        long result = left * right;
        return Math.multiplyHigh(left, right) != result >> 63 ? big(left, right) : (Object) result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object big(long left, long right) {
        return PyInt.of(BigInteger.valueOf(left).multiply(BigInteger.valueOf(right)));
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left * right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left * right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left * right;
    }

    @Specialization(replaces = {"doOverflow", "doDouble", "doLongDouble", "doDoubleLong"})
    static Object doGeneric(
            VirtualFrame frame, Object left, Object right, @Cached("operation(MUL)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
