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

    @PyBuiltin(value = "add(a, b, /)", doc = "Same as a + b.")
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

    @PyBuiltin(value = "sub(a, b, /)", doc = "Same as a - b.")
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

    @PyBuiltin(value = "mul(a, b, /)", doc = "Same as a * b.")
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

    @PyBuiltin(value = "matmul(a, b, /)", doc = "Same as a @ b.")
    abstract static class MatrixMultiplyNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.MATMUL;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "truediv(a, b, /)", doc = "Same as a / b.")
    abstract static class TrueDivideNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.TRUEDIV;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "floordiv(a, b, /)", doc = "Same as a // b.")
    abstract static class FloorDivideNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.FLOORDIV;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "mod(a, b, /)", doc = "Same as a % b.")
    abstract static class ModuloNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.MOD;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "pow(a, b, /)", doc = "Same as a ** b.")
    abstract static class PowerNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.POW;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "lshift(a, b, /)", doc = "Same as a << b.")
    abstract static class ShiftLeftNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.LSHIFT;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "rshift(a, b, /)", doc = "Same as a >> b.")
    abstract static class ShiftRightNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.RSHIFT;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "and_(a, b, /)", doc = "Same as a & b.")
    abstract static class AndNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.AND;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "or_(a, b, /)", doc = "Same as a | b.")
    abstract static class OrNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.OR;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }

    @PyBuiltin(value = "xor(a, b, /)", doc = "Same as a ^ b.")
    abstract static class XorNode extends BinaryBuiltinNode {
        static final BinaryOperator OPERATOR = BinaryOperator.XOR;

        @Specialization
        static Object apply(
                VirtualFrame frame,
                Object a,
                Object b,
                @Cached(parameters = {"OPERATOR", "false"}) BinaryOperationNode operation) {
            return operation.execute(frame, a, b);
        }
    }
}
