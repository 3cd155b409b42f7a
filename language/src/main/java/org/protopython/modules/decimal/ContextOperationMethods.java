// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;

/** The methods of {@code Context} that calculate in it; operands may be ints. */
@PyTypeMethods(PyDecimalContext.METHODS)
final class ContextOperationMethods {
    private ContextOperationMethods() {}

    @PyBuiltin(value = "abs(self, x, /)", doc = "The absolute value, rounded.")
    static Object absolute(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Arithmetic::absolute, x);
    }

    @PyBuiltin(value = "minus(self, x, /)", doc = "The number with its sign changed, rounded.")
    static Object minus(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Arithmetic::minus, x);
    }

    @PyBuiltin(value = "plus(self, x, /)", doc = "The number, rounded.")
    static Object plus(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Arithmetic::plus, x);
    }

    @PyBuiltin(value = "exp(self, x, /)", doc = "e raised to the power of the number, correctly rounded.")
    static Object exponential(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Exponential::exp, x);
    }

    @PyBuiltin(value = "ln(self, x, /)", doc = "The natural logarithm, correctly rounded.")
    static Object naturalLogarithm(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Exponential::ln, x);
    }

    @PyBuiltin(value = "log10(self, x, /)", doc = "The logarithm to the base ten, correctly rounded.")
    static Object decimalLogarithm(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Exponential::log10, x);
    }

    @PyBuiltin(value = "next_minus(self, x, /)", doc = "The largest number of the context that is less.")
    static Object nextMinus(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Neighbours::nextMinus, x);
    }

    @PyBuiltin(value = "next_plus(self, x, /)", doc = "The least number of the context that is greater.")
    static Object nextPlus(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Neighbours::nextPlus, x);
    }

    @PyBuiltin(value = "normalize(self, x, /)", doc = "The number without zeros at its end.")
    static Object normalize(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Quantization::normalize, x);
    }

    @PyBuiltin(value = "sqrt(self, x, /)", doc = "The square root, rounded to the nearest number.")
    static Object squareRoot(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, SquareRoot::of, x);
    }

    @PyBuiltin(value = "logb(self, x, /)", doc = "The exponent of the first digit, as a Decimal.")
    static Object adjustedExponent(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, LogicalOperations::exponentOf, x);
    }

    @PyBuiltin(value = "logical_invert(self, x, /)", doc = "The number with all its digits 0 and 1 exchanged.")
    static Object logicalInvert(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, LogicalOperations::invert, x);
    }

    @PyBuiltin(value = "_apply(self, x, /)", doc = "The number as the context allows it.")
    static Object apply(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Finishing::finish, x);
    }

    @PyBuiltin(value = "to_integral(self, x, /)", doc = "A whole number; that digits are lost is not signaled.")
    static Object toIntegral(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Quantization::toIntegralValue, x);
    }

    @PyBuiltin(value = "to_integral_value(self, x, /)", doc = "A whole number; that digits are lost is not signaled.")
    static Object toIntegralValue(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Quantization::toIntegralValue, x);
    }

    @PyBuiltin(value = "to_integral_exact(self, x, /)", doc = "A whole number; that digits are lost is signaled.")
    static Object toIntegralExact(PyDecimalContext self, Object x) {
        return Evaluation.unary(self, Quantization::toIntegralExact, x);
    }

    @PyBuiltin(value = "add(self, x, y, /)", doc = "The sum.")
    static Object add(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Arithmetic::add, x, y);
    }

    @PyBuiltin(value = "subtract(self, x, y, /)", doc = "The difference.")
    static Object subtract(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Arithmetic::subtract, x, y);
    }

    @PyBuiltin(value = "multiply(self, x, y, /)", doc = "The product.")
    static Object multiply(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Arithmetic::multiply, x, y);
    }

    @PyBuiltin(value = "divide(self, x, y, /)", doc = "The quotient.")
    static Object divide(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Division::divide, x, y);
    }

    @PyBuiltin(value = "divide_int(self, x, y, /)", doc = "The quotient without its fraction.")
    static Object divideInteger(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Division::divideInteger, x, y);
    }

    @PyBuiltin(value = "remainder(self, x, y, /)", doc = "What remains after division by an integer.")
    static Object remainder(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Division::remainder, x, y);
    }

    @PyBuiltin(value = "quantize(self, x, y, /)", doc = "The first number with the exponent of the second.")
    static Object quantize(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Quantization::quantize, x, y);
    }

    @PyBuiltin(value = "compare(self, x, y, /)", doc = "-1, 0 or 1 as a Decimal, or NaN.")
    static Object compare(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Comparison::compare, x, y);
    }

    @PyBuiltin(value = "compare_signal(self, x, y, /)", doc = "As compare(), but every NaN is invalid.")
    static Object compareSignal(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Comparison::compareSignal, x, y);
    }

    @PyBuiltin(value = "max(self, x, y, /)", doc = "The larger number; a number rather than a NaN.")
    static Object max(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Comparison::max, x, y);
    }

    @PyBuiltin(value = "max_mag(self, x, y, /)", doc = "The number with the larger absolute value.")
    static Object maxMagnitude(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Comparison::maxMagnitude, x, y);
    }

    @PyBuiltin(value = "min(self, x, y, /)", doc = "The smaller number; a number rather than a NaN.")
    static Object min(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Comparison::min, x, y);
    }

    @PyBuiltin(value = "min_mag(self, x, y, /)", doc = "The number with the smaller absolute value.")
    static Object minMagnitude(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Comparison::minMagnitude, x, y);
    }

    @PyBuiltin(
            value = "next_toward(self, x, y, /)",
            doc = "The neighbour of the first number on the side of the second.")
    static Object nextToward(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Neighbours::nextToward, x, y);
    }

    @PyBuiltin(value = "remainder_near(self, x, y, /)", doc = "What remains after division by the nearest integer.")
    static Object remainderNear(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, Division::remainderNear, x, y);
    }

    @PyBuiltin(value = "logical_and(self, x, y, /)", doc = "The digits combined by and.")
    static Object logicalAnd(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, LogicalOperations::and, x, y);
    }

    @PyBuiltin(value = "logical_or(self, x, y, /)", doc = "The digits combined by or.")
    static Object logicalOr(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, LogicalOperations::or, x, y);
    }

    @PyBuiltin(value = "logical_xor(self, x, y, /)", doc = "The digits combined by exclusive or.")
    static Object logicalXor(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, LogicalOperations::xor, x, y);
    }

    @PyBuiltin(value = "rotate(self, x, y, /)", doc = "The digits rotated to the left, or to the right.")
    static Object rotate(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, LogicalOperations::rotate, x, y);
    }

    @PyBuiltin(value = "scaleb(self, x, y, /)", doc = "The first number with the second added to its exponent.")
    static Object scaleExponent(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, LogicalOperations::scaleExponent, x, y);
    }

    @PyBuiltin(value = "shift(self, x, y, /)", doc = "The digits shifted to the left, or to the right.")
    static Object shift(PyDecimalContext self, Object x, Object y) {
        return Evaluation.binary(self, LogicalOperations::shift, x, y);
    }

    @PyBuiltin(value = "divmod(self, x, y, /)", doc = "Quotient without its fraction, and what remains.")
    static Object divMod(PyDecimalContext self, Object x, Object y) {
        return Evaluation.divMod(self, DecimalConversion.operand(x), DecimalConversion.operand(y));
    }

    @PyBuiltin(value = "fma(self, x, y, z, /)", doc = "x multiplied by y, plus z, rounded once.")
    static Object multiplyAdd(PyDecimalContext self, Object x, Object y, Object z) {
        return Evaluation.multiplyAdd(
                self, DecimalConversion.operand(x), DecimalConversion.operand(y), DecimalConversion.operand(z));
    }

    @PyBuiltin(value = "power(self, /, a, b, modulo=None)", doc = "a raised to the power of b, modulo a third integer.")
    static Object power(PyDecimalContext self, Object a, Object b, Object modulo) {
        PyDecimal base = DecimalConversion.operand(a);
        PyDecimal exponent = DecimalConversion.operand(b);
        return Evaluation.power(self, base, exponent, modulo == PyNone.NONE ? null : DecimalConversion.operand(modulo));
    }
}
