// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Operators;

/** The augmented assignments as functions. */
@PyModule("_operator")
public final class InPlaceFunctions {
    private InPlaceFunctions() {}

    @PyBuiltin(value = "iadd(a, b, /)", doc = "a += b")
    static Object add(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.ADD, a, b);
    }

    @PyBuiltin(value = "isub(a, b, /)", doc = "a -= b")
    static Object subtract(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.SUB, a, b);
    }

    @PyBuiltin(value = "imul(a, b, /)", doc = "a *= b")
    static Object multiply(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.MUL, a, b);
    }

    @PyBuiltin(value = "imatmul(a, b, /)", doc = "a @= b")
    static Object matrixMultiply(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.MATMUL, a, b);
    }

    @PyBuiltin(value = "itruediv(a, b, /)", doc = "a /= b")
    static Object trueDivide(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.TRUEDIV, a, b);
    }

    @PyBuiltin(value = "ifloordiv(a, b, /)", doc = "a //= b")
    static Object floorDivide(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.FLOORDIV, a, b);
    }

    @PyBuiltin(value = "imod(a, b, /)", doc = "a %= b")
    static Object modulo(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.MOD, a, b);
    }

    @PyBuiltin(value = "ipow(a, b, /)", doc = "a **= b")
    static Object power(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.POW, a, b);
    }

    @PyBuiltin(value = "ilshift(a, b, /)", doc = "a <<= b")
    static Object shiftLeft(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.LSHIFT, a, b);
    }

    @PyBuiltin(value = "irshift(a, b, /)", doc = "a >>= b")
    static Object shiftRight(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.RSHIFT, a, b);
    }

    @PyBuiltin(value = "iand(a, b, /)", doc = "a &= b")
    static Object and(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.AND, a, b);
    }

    @PyBuiltin(value = "ior(a, b, /)", doc = "a |= b")
    static Object or(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.OR, a, b);
    }

    @PyBuiltin(value = "ixor(a, b, /)", doc = "a ^= b")
    static Object xor(Object a, Object b) {
        return Operators.inPlace(BinaryOperator.XOR, a, b);
    }

    @PyBuiltin(value = "iconcat(a, b, /)", doc = "a += b, for a and b sequences")
    static Object concatenate(Object a, Object b) {
        if (SequenceFunctions.isConcatenated(a)) {
            return Operators.inPlace(BinaryOperator.ADD, a, b);
        }
        SequenceFunctions.checkSequences(a, b);
        return SequenceFunctions.sumOf(a, Operators.tryInPlace(BinaryOperator.ADD, a, b));
    }
}
