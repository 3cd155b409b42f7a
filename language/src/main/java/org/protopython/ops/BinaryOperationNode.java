// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Exclusive;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.runtime.PException;

/** A binary operator by the special methods of its operands, cached by their classes. */
@GenerateInline(false)
public abstract class BinaryOperationNode extends OperandMethodNode {
    protected final BinaryOperator operator;
    protected final boolean inPlace;

    protected BinaryOperationNode(BinaryOperator operator, boolean inPlace) {
        this.operator = operator;
        this.inPlace = inPlace;
    }

    @NeverDefault
    public static BinaryOperationNode create(BinaryOperator operator, boolean inPlace) {
        return BinaryOperationNodeGen.create(operator, inPlace);
    }

    @Override
    Object leftMethod(PyType left, PyType right) {
        Object method = left.slot(operator.slot());
        if (inPlace && operator.inPlace() != null) {
            Object own = left.slot(operator.inPlace());
            method = own == null ? method : own;
        }
        if (Operators.isReflectedFirst(left, right, operator.reflected())
                || inPlace && SequenceOperands.isBinaryBeforeInPlace(operator, left, right)) {
            return null;
        }
        return Descriptors.plainMethod(method);
    }

    /** The right operand's method when the left one has none, else null. */
    Object rightMethod(PyType left, PyType right) {
        boolean leftHasOne = left.slot(operator.slot()) != null
                || inPlace && operator.inPlace() != null && left.slot(operator.inPlace()) != null;
        Object method = left == right || leftHasOne ? null : right.slot(operator.reflected());
        return Descriptors.plainMethod(method);
    }

    @Specialization(
            guards = {"of(left) == leftType", "of(right) == rightType", "method != null"},
            assumptions = {"leftType.stable()", "rightType.stable()"},
            limit = "OPERAND_TYPES")
    Object doRight(
            VirtualFrame frame,
            Object left,
            Object right,
            @Cached("of(left)") PyType leftType,
            @Cached("of(right)") PyType rightType,
            @Cached("rightMethod(leftType, rightType)") Object method,
            @Exclusive @Cached CallNode callNode) {
        Object result = callNode.execute(frame, method, new Object[] {right, left}, Calls.NO_KEYWORDS);
        if (result == PyNotImplemented.NOT_IMPLEMENTED) {
            try {
                return Operators.withoutMethod(operator, inPlace, left, right);
            } catch (PException e) {
                throw e.at(this);
            }
        }
        return result;
    }

    @Override
    Object afterLeft(Object left, Object right) {
        try {
            return Operators.afterLeft(operator, inPlace, left, right);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(replaces = {"doLeft", "doRight"})
    Object doGeneric(Object left, Object right) {
        try {
            return inPlace && operator.inPlace() != null
                    ? Operators.inPlace(operator, left, right)
                    : Operators.binary(operator, left, right);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
