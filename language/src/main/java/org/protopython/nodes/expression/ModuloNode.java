// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;
import org.protopython.runtime.Errors;

/** {@code left % right}: the result has the sign of the right operand. */
@ImportStatic(BinaryOperator.class)
public abstract class ModuloNode extends BinaryNode {
    protected ModuloNode(boolean inPlace) {
        super(inPlace);
    }

    @Specialization
    long doLong(long left, long right) {
        if (right == 0) {
            throw Errors.zeroDivisionError("division by zero").at(this);
        }
        return Math.floorMod(left, right);
    }

    @Specialization(replaces = "doLong")
    static Object doGeneric(
            VirtualFrame frame, Object left, Object right, @Cached("operation(MOD)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
