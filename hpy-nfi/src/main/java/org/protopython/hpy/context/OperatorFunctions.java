// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Operators;

/** The binary operators and their in-place forms. */
final class OperatorFunctions {
    private OperatorFunctions() {}

    private static long binary(HPyThread thread, BinaryOperator operator, long left, long right) {
        return thread.toHandle(Operators.binary(operator, thread.require(left), thread.require(right)));
    }

    private static long inPlace(HPyThread thread, BinaryOperator operator, long left, long right) {
        return thread.toHandle(Operators.inPlace(operator, thread.require(left), thread.require(right)));
    }

    @HPyFunction("HPy_Add")
    static long add(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.ADD, left, right);
    }

    @HPyFunction("HPy_Subtract")
    static long subtract(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.SUB, left, right);
    }

    @HPyFunction("HPy_Multiply")
    static long multiply(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.MUL, left, right);
    }

    @HPyFunction("HPy_MatrixMultiply")
    static long matrixMultiply(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.MATMUL, left, right);
    }

    @HPyFunction("HPy_FloorDivide")
    static long floorDivide(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.FLOORDIV, left, right);
    }

    @HPyFunction("HPy_TrueDivide")
    static long trueDivide(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.TRUEDIV, left, right);
    }

    @HPyFunction("HPy_Remainder")
    static long remainder(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.MOD, left, right);
    }

    @HPyFunction("HPy_Divmod")
    static long divmod(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.DIVMOD, left, right);
    }

    @HPyFunction("HPy_Lshift")
    static long lshift(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.LSHIFT, left, right);
    }

    @HPyFunction("HPy_Rshift")
    static long rshift(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.RSHIFT, left, right);
    }

    @HPyFunction("HPy_And")
    static long and(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.AND, left, right);
    }

    @HPyFunction("HPy_Xor")
    static long xor(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.XOR, left, right);
    }

    @HPyFunction("HPy_Or")
    static long or(HPyThread thread, long left, long right) {
        return binary(thread, BinaryOperator.OR, left, right);
    }

    @HPyFunction("HPy_InPlaceAdd")
    static long inPlaceAdd(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.ADD, left, right);
    }

    @HPyFunction("HPy_InPlaceSubtract")
    static long inPlaceSubtract(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.SUB, left, right);
    }

    @HPyFunction("HPy_InPlaceMultiply")
    static long inPlaceMultiply(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.MUL, left, right);
    }

    @HPyFunction("HPy_InPlaceMatrixMultiply")
    static long inPlaceMatrixMultiply(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.MATMUL, left, right);
    }

    @HPyFunction("HPy_InPlaceFloorDivide")
    static long inPlaceFloorDivide(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.FLOORDIV, left, right);
    }

    @HPyFunction("HPy_InPlaceTrueDivide")
    static long inPlaceTrueDivide(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.TRUEDIV, left, right);
    }

    @HPyFunction("HPy_InPlaceRemainder")
    static long inPlaceRemainder(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.MOD, left, right);
    }

    @HPyFunction("HPy_InPlaceLshift")
    static long inPlaceLshift(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.LSHIFT, left, right);
    }

    @HPyFunction("HPy_InPlaceRshift")
    static long inPlaceRshift(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.RSHIFT, left, right);
    }

    @HPyFunction("HPy_InPlaceAnd")
    static long inPlaceAnd(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.AND, left, right);
    }

    @HPyFunction("HPy_InPlaceXor")
    static long inPlaceXor(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.XOR, left, right);
    }

    @HPyFunction("HPy_InPlaceOr")
    static long inPlaceOr(HPyThread thread, long left, long right) {
        return inPlace(thread, BinaryOperator.OR, left, right);
    }
}
