// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyStrings;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;

/** {@code left + right}. */
@ImportStatic(BinaryOperator.class)
public abstract class AddNode extends BinaryNode {
    protected AddNode(boolean inPlace) {
        super(inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.addExact(left, right);
    }

    @Specialization(replaces = "doLong")
    static Object doOverflow(long left, long right) {
        long result = left + right;
        return ((left ^ result) & (right ^ result)) < 0 ? big(left, right) : (Object) result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object big(long left, long right) {
        return PyInt.of(BigInteger.valueOf(left).add(BigInteger.valueOf(right)));
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left + right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left + right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left + right;
    }

    @Specialization
    static TruffleString doText(TruffleString left, TruffleString right, @Cached TruffleString.ConcatNode concat) {
        return concat.execute(left, right, PyStrings.ENCODING, true);
    }

    @Specialization(replaces = {"doOverflow", "doDouble", "doLongDouble", "doDoubleLong"})
    static Object doGeneric(
            VirtualFrame frame, Object left, Object right, @Cached("operation(ADD)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
