// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.SpecialCallNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code -operand}, {@code +operand} and {@code ~operand}. */
@NodeChild(value = "operand", type = ExpressionNode.class)
public abstract class UnaryNode extends ExpressionNode {
    private static final Object[] NO_ARGUMENTS = {};

    protected final Slot slot;
    protected final String symbol;

    protected UnaryNode(Slot slot, String symbol) {
        this.slot = slot;
        this.symbol = symbol;
    }

    @Specialization(guards = "operand != MIN")
    long doLong(long operand) {
        return switch (slot) {
            case NEG -> -operand;
            case INVERT -> ~operand;
            default -> operand;
        };
    }

    static final long MIN = Long.MIN_VALUE;

    @Specialization(guards = "isSign()")
    double doDouble(double operand) {
        return slot == Slot.NEG ? -operand : operand;
    }

    @com.oracle.truffle.api.dsl.Idempotent
    boolean isSign() {
        return slot != Slot.INVERT;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    Object doGeneric(VirtualFrame frame, Object operand, @Cached("create(slot)") SpecialCallNode call) {
        try {
            Object result = call.execute(frame, operand, NO_ARGUMENTS);
            if (result == null) {
                throw Errors.typeError("bad operand type for unary %s: '%s'", symbol, PyType.of(operand));
            }
            return result;
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
