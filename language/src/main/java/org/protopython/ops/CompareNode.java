// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Exclusive;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyFunction;

/** A rich comparison by the special methods of its operands, cached by their classes. */
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyType.class})
public abstract class CompareNode extends Node {
    protected final CompareOperator operator;

    protected CompareNode(CompareOperator operator) {
        this.operator = operator;
    }

    @NeverDefault
    public static CompareNode create(CompareOperator operator) {
        return CompareNodeGen.create(operator);
    }

    public abstract Object execute(VirtualFrame frame, Object left, Object right);

    /** The left operand's method when it is a plain function and goes first, else null. */
    Object leftMethod(PyType left, PyType right) {
        if (left != right
                && right.isSubtypeOf(left)
                && right.slot(operator.swapped().slot()) != null) {
            return null;
        }
        Object method = left.slot(operator.slot());
        return method instanceof PyFunction || method instanceof PyBuiltinFunction ? method : null;
    }

    @Specialization(
            guards = {"of(left) == leftType", "of(right) == rightType", "method != null"},
            assumptions = {"leftType.stable()", "rightType.stable()"},
            limit = "OPERAND_TYPES")
    Object doLeft(
            VirtualFrame frame,
            Object left,
            Object right,
            @Cached("of(left)") PyType leftType,
            @Cached("of(right)") PyType rightType,
            @Cached("leftMethod(leftType, rightType)") Object method,
            @Exclusive @Cached CallNode callNode) {
        Object result = callNode.execute(frame, method, new Object[] {left, right}, Calls.NO_KEYWORDS);
        return result == PyNotImplemented.NOT_IMPLEMENTED ? afterLeft(left, right) : result;
    }

    private Object afterLeft(Object left, Object right) {
        try {
            return Operators.compareAfterLeft(operator, left, right);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(replaces = "doLeft")
    Object doGeneric(Object left, Object right) {
        try {
            return Operators.compare(operator, left, right);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
