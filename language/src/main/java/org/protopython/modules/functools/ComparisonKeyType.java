// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import com.oracle.truffle.api.dsl.UnsupportedSpecializationException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
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
@PyTypeMethods(value = "KeyWrapper", doc = "A key that compares as the function says that was given to cmp_to_key().")
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

    /** Asks the comparison function about the objects behind two keys, and compares its answer with zero. */
    private abstract static class KeyComparisonNode extends BinaryBuiltinNode {
        @Child
        private CallNode call = CallNode.create();

        @Child
        private CompareNode comparison;

        KeyComparisonNode(CompareOperator operator) {
            comparison = CompareNode.create(operator);
        }

        @Override
        public final Object execute(VirtualFrame frame, Object key, Object value) {
            if (!(key instanceof PyComparisonKey self)) {
                throw new UnsupportedSpecializationException(this, new Node[2], key, value);
            }
            if (!(value instanceof PyComparisonKey other)) {
                throw Errors.typeError("other argument must be K instance");
            } else if (self.object() == null || other.object() == null) {
                throw Errors.attributeError("object");
            }
            Object difference = call.execute(frame, self.comparison(), self.object(), other.object());
            return comparison.execute(frame, difference, 0L);
        }
    }

    @PyBuiltin("__lt__(self, value, /)")
    static final class LessNode extends KeyComparisonNode {
        LessNode() {
            super(CompareOperator.LT);
        }
    }

    @PyBuiltin("__le__(self, value, /)")
    static final class LessOrEqualNode extends KeyComparisonNode {
        LessOrEqualNode() {
            super(CompareOperator.LE);
        }
    }

    @PyBuiltin("__eq__(self, value, /)")
    static final class EqualNode extends KeyComparisonNode {
        EqualNode() {
            super(CompareOperator.EQ);
        }
    }

    @PyBuiltin("__ne__(self, value, /)")
    static final class NotEqualNode extends KeyComparisonNode {
        NotEqualNode() {
            super(CompareOperator.NE);
        }
    }

    @PyBuiltin("__gt__(self, value, /)")
    static final class GreaterNode extends KeyComparisonNode {
        GreaterNode() {
            super(CompareOperator.GT);
        }
    }

    @PyBuiltin("__ge__(self, value, /)")
    static final class GreaterOrEqualNode extends KeyComparisonNode {
        GreaterOrEqualNode() {
            super(CompareOperator.GE);
        }
    }
}
