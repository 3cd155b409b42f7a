// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
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

    @PyBuiltin(value = "lt(a, b, /)", doc = "Same as a < b.")
    abstract static class LessNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.LT;

        @Specialization
        static boolean compareLongs(long a, long b) {
            return a < b;
        }

        @Specialization(replaces = "compareLongs")
        static Object compare(
                VirtualFrame frame, Object a, Object b, @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "le(a, b, /)", doc = "Same as a <= b.")
    abstract static class LessOrEqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.LE;

        @Specialization
        static boolean compareLongs(long a, long b) {
            return a <= b;
        }

        @Specialization(replaces = "compareLongs")
        static Object compare(
                VirtualFrame frame, Object a, Object b, @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "eq(a, b, /)", doc = "Same as a == b.")
    abstract static class EqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.EQ;

        @Specialization
        static boolean compareLongs(long a, long b) {
            return a == b;
        }

        @Specialization(replaces = "compareLongs")
        static Object compare(
                VirtualFrame frame, Object a, Object b, @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "ne(a, b, /)", doc = "Same as a != b.")
    abstract static class NotEqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.NE;

        @Specialization
        static boolean compareLongs(long a, long b) {
            return a != b;
        }

        @Specialization(replaces = "compareLongs")
        static Object compare(
                VirtualFrame frame, Object a, Object b, @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "gt(a, b, /)", doc = "Same as a > b.")
    abstract static class GreaterNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.GT;

        @Specialization
        static boolean compareLongs(long a, long b) {
            return a > b;
        }

        @Specialization(replaces = "compareLongs")
        static Object compare(
                VirtualFrame frame, Object a, Object b, @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "ge(a, b, /)", doc = "Same as a >= b.")
    abstract static class GreaterOrEqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.GE;

        @Specialization
        static boolean compareLongs(long a, long b) {
            return a >= b;
        }

        @Specialization(replaces = "compareLongs")
        static Object compare(
                VirtualFrame frame, Object a, Object b, @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "is_(a, b, /)", doc = "Same as a is b.")
    static boolean is(Object a, Object b) {
        return Identity.is(a, b);
    }

    @PyBuiltin(value = "is_not(a, b, /)", doc = "Same as a is not b.")
    static boolean isNot(Object a, Object b) {
        return !Identity.is(a, b);
    }

    @PyBuiltin(value = "is_none(a, /)", doc = "Same as a is None.")
    static boolean isNone(Object a) {
        return a == PyNone.NONE;
    }

    @PyBuiltin(value = "is_not_none(a, /)", doc = "Same as a is not None.")
    static boolean isNotNone(Object a) {
        return a != PyNone.NONE;
    }
}
