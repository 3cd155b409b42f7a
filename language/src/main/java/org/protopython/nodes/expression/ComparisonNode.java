// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyStrings;
import org.protopython.ops.CompareNode;
import org.protopython.ops.CompareOperator;

/** {@code left < right} and the other rich comparisons. */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class ComparisonNode extends ExpressionNode {
    private static final long EXACT = 1L << 53;

    protected final CompareOperator operator;

    protected ComparisonNode(CompareOperator operator) {
        this.operator = operator;
    }

    @Specialization
    boolean doLong(long left, long right) {
        return operator.compare(left, right);
    }

    @Specialization
    boolean doDouble(double left, double right) {
        return operator.compare(left, right);
    }

    @Specialization(guards = "isExact(left)")
    boolean doLongDouble(long left, double right) {
        return operator.compare((double) left, right);
    }

    @Specialization(guards = "isExact(right)")
    boolean doDoubleLong(double left, long right) {
        return operator.compare(left, (double) right);
    }

    /** Whether the int is exactly a float, so that both can be compared as floats. */
    static boolean isExact(long value) {
        return value <= EXACT && value >= -EXACT;
    }

    @Specialization(guards = "isEquality()")
    boolean doText(TruffleString left, TruffleString right, @Cached TruffleString.EqualNode equal) {
        return equal.execute(left, right, PyStrings.ENCODING) == (operator == CompareOperator.EQ);
    }

    @com.oracle.truffle.api.dsl.Idempotent
    boolean isEquality() {
        return operator == CompareOperator.EQ || operator == CompareOperator.NE;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
    static Object doGeneric(
            VirtualFrame frame, Object left, Object right, @Cached("create(operator)") CompareNode compare) {
        return compare.execute(frame, left, right);
    }
}
