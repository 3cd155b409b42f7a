// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.ops.CompareNode;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Identity;
import org.protopython.runtime.BinaryBuiltinNode;

/** The comparisons as functions. */
@PyModule("_operator")
public final class ComparisonFunctions {
    private ComparisonFunctions() {}

    /** Longs are compared in place. */
    private abstract static class ComparisonNode extends BinaryBuiltinNode {
        private final CompareOperator operator;

        @Child
        private CompareNode comparison;

        ComparisonNode(CompareOperator operator) {
            this.operator = operator;
            this.comparison = CompareNode.create(operator);
        }

        @Override
        public final Object execute(VirtualFrame frame, Object a, Object b) {
            if (a instanceof Long left && b instanceof Long right) {
                return operator.compare((long) left, (long) right);
            }
            return comparison.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "lt(a, b, /)", doc = "a < b")
    static final class LessNode extends ComparisonNode {
        LessNode() {
            super(CompareOperator.LT);
        }
    }

    @PyBuiltin(value = "le(a, b, /)", doc = "a <= b")
    static final class LessOrEqualNode extends ComparisonNode {
        LessOrEqualNode() {
            super(CompareOperator.LE);
        }
    }

    @PyBuiltin(value = "eq(a, b, /)", doc = "a == b")
    static final class EqualNode extends ComparisonNode {
        EqualNode() {
            super(CompareOperator.EQ);
        }
    }

    @PyBuiltin(value = "ne(a, b, /)", doc = "a != b")
    static final class NotEqualNode extends ComparisonNode {
        NotEqualNode() {
            super(CompareOperator.NE);
        }
    }

    @PyBuiltin(value = "gt(a, b, /)", doc = "a > b")
    static final class GreaterNode extends ComparisonNode {
        GreaterNode() {
            super(CompareOperator.GT);
        }
    }

    @PyBuiltin(value = "ge(a, b, /)", doc = "a >= b")
    static final class GreaterOrEqualNode extends ComparisonNode {
        GreaterOrEqualNode() {
            super(CompareOperator.GE);
        }
    }

    @PyBuiltin(value = "is_(a, b, /)", doc = "a is b")
    static boolean is(Object a, Object b) {
        return Identity.is(a, b);
    }

    @PyBuiltin(value = "is_not(a, b, /)", doc = "a is not b")
    static boolean isNot(Object a, Object b) {
        return !Identity.is(a, b);
    }

    @PyBuiltin(value = "is_none(a, /)", doc = "a is None")
    static boolean isNone(Object a) {
        return a == PyNone.NONE;
    }

    @PyBuiltin(value = "is_not_none(a, /)", doc = "a is not None")
    static boolean isNotNone(Object a) {
        return a != PyNone.NONE;
    }
}
