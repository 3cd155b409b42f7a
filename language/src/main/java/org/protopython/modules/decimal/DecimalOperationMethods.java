// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.runtime.PythonContext;

/** The methods of {@code Decimal} that calculate in a context, the current one unless another is given. */
@PyTypeMethods("Decimal")
final class DecimalOperationMethods {
    private DecimalOperationMethods() {}

    @PyBuiltin(value = "exp(self, /, context=None)", doc = "e raised to the power of the number, correctly rounded.")
    static Object exponential(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), Exponential::exp, self);
    }

    @PyBuiltin(value = "ln(self, /, context=None)", doc = "The natural logarithm, correctly rounded.")
    static Object naturalLogarithm(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), Exponential::ln, self);
    }

    @PyBuiltin(value = "log10(self, /, context=None)", doc = "The logarithm to the base ten, correctly rounded.")
    static Object decimalLogarithm(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), Exponential::log10, self);
    }

    @PyBuiltin(value = "next_minus(self, /, context=None)", doc = "The largest number of the context that is less.")
    static Object nextMinus(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), Neighbours::nextMinus, self);
    }

    @PyBuiltin(value = "next_plus(self, /, context=None)", doc = "The least number of the context that is greater.")
    static Object nextPlus(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), Neighbours::nextPlus, self);
    }

    @PyBuiltin(value = "normalize(self, /, context=None)", doc = "The number without zeros at its end.")
    static Object normalize(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), Quantization::normalize, self);
    }

    @PyBuiltin(value = "sqrt(self, /, context=None)", doc = "The square root, rounded to the nearest number.")
    static Object squareRoot(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), SquareRoot::of, self);
    }

    @PyBuiltin(value = "logb(self, /, context=None)", doc = "The exponent of the first digit, as a Decimal.")
    static Object adjustedExponent(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), LogicalOperations::exponentOf, self);
    }

    @PyBuiltin(
            value = "logical_invert(self, /, context=None)",
            doc = "The number with all its digits 0 and 1 exchanged.")
    static Object logicalInvert(PythonContext context, PyDecimal self, Object arithmetic) {
        return Evaluation.unary(Evaluation.context(context, arithmetic), LogicalOperations::invert, self);
    }

    @PyBuiltin(value = "compare(self, /, other, context=None)", doc = "-1, 0 or 1 as a Decimal, or NaN.")
    static Object compare(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(Evaluation.context(context, arithmetic), Comparison::compare, (Object) self, other);
    }

    @PyBuiltin(value = "compare_signal(self, /, other, context=None)", doc = "As compare(), but every NaN is invalid.")
    static Object compareSignal(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(
                Evaluation.context(context, arithmetic), Comparison::compareSignal, (Object) self, other);
    }

    @PyBuiltin(value = "max(self, /, other, context=None)", doc = "The larger number; a number rather than a NaN.")
    static Object max(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(Evaluation.context(context, arithmetic), Comparison::max, (Object) self, other);
    }

    @PyBuiltin(value = "max_mag(self, /, other, context=None)", doc = "The number with the larger absolute value.")
    static Object maxMagnitude(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(
                Evaluation.context(context, arithmetic), Comparison::maxMagnitude, (Object) self, other);
    }

    @PyBuiltin(value = "min(self, /, other, context=None)", doc = "The smaller number; a number rather than a NaN.")
    static Object min(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(Evaluation.context(context, arithmetic), Comparison::min, (Object) self, other);
    }

    @PyBuiltin(value = "min_mag(self, /, other, context=None)", doc = "The number with the smaller absolute value.")
    static Object minMagnitude(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(
                Evaluation.context(context, arithmetic), Comparison::minMagnitude, (Object) self, other);
    }

    @PyBuiltin(
            value = "next_toward(self, /, other, context=None)",
            doc = "The neighbour of the first number on the side of the second.")
    static Object nextToward(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(Evaluation.context(context, arithmetic), Neighbours::nextToward, (Object) self, other);
    }

    @PyBuiltin(
            value = "remainder_near(self, /, other, context=None)",
            doc = "What remains after division by the nearest integer.")
    static Object remainderNear(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(
                Evaluation.context(context, arithmetic), Division::remainderNear, (Object) self, other);
    }

    @PyBuiltin(value = "logical_and(self, /, other, context=None)", doc = "The digits combined by and.")
    static Object logicalAnd(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(Evaluation.context(context, arithmetic), LogicalOperations::and, (Object) self, other);
    }

    @PyBuiltin(value = "logical_or(self, /, other, context=None)", doc = "The digits combined by or.")
    static Object logicalOr(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(Evaluation.context(context, arithmetic), LogicalOperations::or, (Object) self, other);
    }

    @PyBuiltin(value = "logical_xor(self, /, other, context=None)", doc = "The digits combined by exclusive or.")
    static Object logicalXor(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(Evaluation.context(context, arithmetic), LogicalOperations::xor, (Object) self, other);
    }

    @PyBuiltin(value = "rotate(self, /, other, context=None)", doc = "The digits rotated to the left, or to the right.")
    static Object rotate(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(
                Evaluation.context(context, arithmetic), LogicalOperations::rotate, (Object) self, other);
    }

    @PyBuiltin(
            value = "scaleb(self, /, other, context=None)",
            doc = "The first number with the second added to its exponent.")
    static Object scaleExponent(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(
                Evaluation.context(context, arithmetic), LogicalOperations::scaleExponent, (Object) self, other);
    }

    @PyBuiltin(value = "shift(self, /, other, context=None)", doc = "The digits shifted to the left, or to the right.")
    static Object shift(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        return Evaluation.binary(
                Evaluation.context(context, arithmetic), LogicalOperations::shift, (Object) self, other);
    }
}
