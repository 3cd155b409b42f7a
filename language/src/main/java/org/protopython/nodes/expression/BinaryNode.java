// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;

/** {@code left op right}, or {@code left op= right} without the assignment. */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class BinaryNode extends ExpressionNode {
    protected final boolean inPlace;

    protected BinaryNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @NeverDefault
    protected final BinaryOperationNode operation(BinaryOperator operator) {
        return BinaryOperationNode.create(operator, inPlace);
    }

    /** The node of an operator. */
    public static BinaryNode create(
            BinaryOperator operator, boolean inPlace, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case ADD -> AddNodeGen.create(inPlace, left, right);
            case SUB -> SubtractNodeGen.create(inPlace, left, right);
            case MUL -> MultiplyNodeGen.create(inPlace, left, right);
            case TRUEDIV -> TrueDivideNodeGen.create(inPlace, left, right);
            case FLOORDIV -> FloorDivideNodeGen.create(inPlace, left, right);
            case MOD -> ModuloNodeGen.create(inPlace, left, right);
            case LSHIFT, RSHIFT, AND, OR, XOR -> BitOperationNodeGen.create(inPlace, operator, left, right);
            case POW, MATMUL, DIVMOD -> OtherBinaryNodeGen.create(inPlace, operator, left, right);
        };
    }
}
