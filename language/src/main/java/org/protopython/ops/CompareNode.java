// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import org.protopython.objects.PyType;
import org.protopython.runtime.PException;

/** A rich comparison by the special methods of its operands, cached by their classes. */
@GenerateInline(false)
public abstract class CompareNode extends OperandMethodNode {
    protected final CompareOperator operator;

    protected CompareNode(CompareOperator operator) {
        this.operator = operator;
    }

    @NeverDefault
    public static CompareNode create(CompareOperator operator) {
        return CompareNodeGen.create(operator);
    }

    @Override
    Object leftMethod(PyType left, PyType right) {
        if (left != right
                && right.isSubtypeOf(left)
                && right.slot(operator.swapped().slot()) != null) {
            return null;
        }
        return Descriptors.plainMethod(left.slot(operator.slot()));
    }

    @Override
    Object afterLeft(Object left, Object right) {
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
