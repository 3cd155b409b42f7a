// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.CallNode;
import org.protopython.ops.CompareNode;
import org.protopython.ops.CompareOperator;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.Errors;

/** The keys that {@code cmp_to_key} makes. */
@PyTypeMethods("KeyWrapper")
final class ComparisonKeyType {
    private ComparisonKeyType() {}

    @PyBuiltin("__call__(self, /, obj)")
    static Object call(PyComparisonKey self, Object obj) {
        return new PyComparisonKey(self.comparison(), obj);
    }

    @PyGetter(value = "obj", doc = "Value wrapped by a key function.")
    static Object object(PyComparisonKey self) {
        return self.object() == null ? PyNone.NONE : self.object();
    }

    @PySetter("obj")
    static void setObject(PyComparisonKey self, Object value) {
        self.setObject(value);
    }

    /** What the comparison function says of the objects behind two keys. */
    static Object difference(VirtualFrame frame, PyComparisonKey self, Object value, CallNode call) {
        if (!(value instanceof PyComparisonKey other)) {
            throw Errors.typeError("other argument must be K instance");
        } else if (self.object() == null || other.object() == null) {
            throw Errors.attributeError("object");
        }
        return call.execute(frame, self.comparison(), self.object(), other.object());
    }

    @PyBuiltin("__lt__(self, value, /)")
    abstract static class LessNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.LT;

        @Specialization
        static Object compare(
                VirtualFrame frame,
                PyComparisonKey self,
                Object value,
                @Cached CallNode call,
                @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, difference(frame, self, value, call), 0L);
        }
    }

    @PyBuiltin("__le__(self, value, /)")
    abstract static class LessOrEqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.LE;

        @Specialization
        static Object compare(
                VirtualFrame frame,
                PyComparisonKey self,
                Object value,
                @Cached CallNode call,
                @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, difference(frame, self, value, call), 0L);
        }
    }

    @PyBuiltin("__eq__(self, value, /)")
    abstract static class EqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.EQ;

        @Specialization
        static Object compare(
                VirtualFrame frame,
                PyComparisonKey self,
                Object value,
                @Cached CallNode call,
                @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, difference(frame, self, value, call), 0L);
        }
    }

    @PyBuiltin("__ne__(self, value, /)")
    abstract static class NotEqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.NE;

        @Specialization
        static Object compare(
                VirtualFrame frame,
                PyComparisonKey self,
                Object value,
                @Cached CallNode call,
                @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, difference(frame, self, value, call), 0L);
        }
    }

    @PyBuiltin("__gt__(self, value, /)")
    abstract static class GreaterNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.GT;

        @Specialization
        static Object compare(
                VirtualFrame frame,
                PyComparisonKey self,
                Object value,
                @Cached CallNode call,
                @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, difference(frame, self, value, call), 0L);
        }
    }

    @PyBuiltin("__ge__(self, value, /)")
    abstract static class GreaterOrEqualNode extends BinaryBuiltinNode {
        static final CompareOperator OPERATOR = CompareOperator.GE;

        @Specialization
        static Object compare(
                VirtualFrame frame,
                PyComparisonKey self,
                Object value,
                @Cached CallNode call,
                @Cached(parameters = "OPERATOR") CompareNode comparison) {
            return comparison.execute(frame, difference(frame, self, value, call), 0L);
        }
    }
}
