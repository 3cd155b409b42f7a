// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** Whether two values are in an order, as a truth value: the comparison of loops that sort, search or choose. */
public final class OrderNode extends Node {
    private final CompareOperator operator;

    @Child
    private CompareNode compare;

    @Child
    private TruthNode truth = TruthNode.create();

    private OrderNode(CompareOperator operator) {
        this.operator = operator;
        this.compare = CompareNode.create(operator);
    }

    @NeverDefault
    public static OrderNode create(CompareOperator operator) {
        return new OrderNode(operator);
    }

    /** {@code bool(left operator right)}. */
    public boolean execute(VirtualFrame frame, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return operator.compare((long) a, (long) b);
        } else if (left instanceof Double a && right instanceof Double b) {
            return operator.compare((double) a, (double) b);
        }
        return truth.execute(frame, compare.execute(frame, left, right));
    }
}
