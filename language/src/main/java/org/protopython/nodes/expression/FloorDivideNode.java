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

/** {@code left // right}: rounds towards minus infinity. */
@ImportStatic(BinaryOperator.class)
public abstract class FloorDivideNode extends BinaryNode {
    protected FloorDivideNode(boolean inPlace) {
        super(inPlace);
    }

    @Specialization(guards = "isInRange(left, right)")
    long doLong(long left, long right) {
        if (right == 0) {
            throw Errors.zeroDivisionError("division by zero").at(this);
        }
        return Math.floorDiv(left, right);
    }

    static boolean isInRange(long left, long right) {
        return left != Long.MIN_VALUE || right != -1;
    }

    @Specialization(replaces = "doLong")
    static Object doGeneric(
            VirtualFrame frame,
            Object left,
            Object right,
            @Cached("operation(FLOORDIV)") BinaryOperationNode operation) {
        return operation.execute(frame, left, right);
    }
}
