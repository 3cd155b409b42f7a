// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.ops.BinaryOperationNode;
import org.protopython.ops.BinaryOperator;
import org.protopython.runtime.BinaryBuiltinNode;

/** The binary operators as functions; nodes, since they are what {@code reduce} and {@code map} are called with. */
@PyModule("_operator")
public final class BinaryFunctions {
    private BinaryFunctions() {}

    @PyBuiltin(value = "add(a, b, /)", doc = "a + b")
    abstract static class AddNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.ADD;

        @Specialization(rewriteOn = ArithmeticException.class)
        static long applyLongs(long a, long b) {
            return Math.addExact(a, b);
        }

        @Specialization
        static double applyDoubles(double a, double b) {
            return a + b;
        }

        @Specialization(replaces = {"applyLongs", "applyDoubles"})
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "sub(a, b, /)", doc = "a - b")
    abstract static class SubtractNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.SUB;

        @Specialization(rewriteOn = ArithmeticException.class)
        static long applyLongs(long a, long b) {
            return Math.subtractExact(a, b);
        }

        @Specialization
        static double applyDoubles(double a, double b) {
            return a - b;
        }

        @Specialization(replaces = {"applyLongs", "applyDoubles"})
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "mul(a, b, /)", doc = "a * b")
    abstract static class MultiplyNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.MUL;

        @Specialization(rewriteOn = ArithmeticException.class)
        static long applyLongs(long a, long b) {
            return Math.multiplyExact(a, b);
        }

        @Specialization
        static double applyDoubles(double a, double b) {
            return a * b;
        }

        @Specialization(replaces = {"applyLongs", "applyDoubles"})
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    /** An operator that is left to the operands altogether. */
    private abstract static class OperatorNode extends BinaryBuiltinNode {
        @Child
        private BinaryOperationNode operation;

        OperatorNode(BinaryOperator operator) {
            operation = BinaryOperationNode.create(operator, false);
        }

        @Override
        public final Object execute(VirtualFrame frame, Object a, Object b) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "matmul(a, b, /)", doc = "a @ b")
    static final class MatrixMultiplyNode extends OperatorNode {
        MatrixMultiplyNode() {
            super(BinaryOperator.MATMUL);
        }
    }

    @PyBuiltin(value = "truediv(a, b, /)", doc = "a / b")
    static final class TrueDivideNode extends OperatorNode {
        TrueDivideNode() {
            super(BinaryOperator.TRUEDIV);
        }
    }

    @PyBuiltin(value = "floordiv(a, b, /)", doc = "a // b")
    static final class FloorDivideNode extends OperatorNode {
        FloorDivideNode() {
            super(BinaryOperator.FLOORDIV);
        }
    }

    @PyBuiltin(value = "mod(a, b, /)", doc = "a % b")
    static final class ModuloNode extends OperatorNode {
        ModuloNode() {
            super(BinaryOperator.MOD);
        }
    }

    @PyBuiltin(value = "pow(a, b, /)", doc = "a ** b")
    static final class PowerNode extends OperatorNode {
        PowerNode() {
            super(BinaryOperator.POW);
        }
    }

    @PyBuiltin(value = "lshift(a, b, /)", doc = "a << b")
    static final class ShiftLeftNode extends OperatorNode {
        ShiftLeftNode() {
            super(BinaryOperator.LSHIFT);
        }
    }

    @PyBuiltin(value = "rshift(a, b, /)", doc = "a >> b")
    static final class ShiftRightNode extends OperatorNode {
        ShiftRightNode() {
            super(BinaryOperator.RSHIFT);
        }
    }

    @PyBuiltin(value = "and_(a, b, /)", doc = "a & b")
    static final class AndNode extends OperatorNode {
        AndNode() {
            super(BinaryOperator.AND);
        }
    }

    @PyBuiltin(value = "or_(a, b, /)", doc = "a | b")
    static final class OrNode extends OperatorNode {
        OrNode() {
            super(BinaryOperator.OR);
        }
    }

    @PyBuiltin(value = "xor(a, b, /)", doc = "a ^ b")
    static final class XorNode extends OperatorNode {
        XorNode() {
            super(BinaryOperator.XOR);
        }
    }
}
