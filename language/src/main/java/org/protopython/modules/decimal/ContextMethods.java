// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** The methods of {@code Context} that ask for properties of numbers, or make numbers. */
@PyTypeMethods(PyDecimalContext.METHODS)
final class ContextMethods {
    private ContextMethods() {}

    @PyBuiltin(value = "is_canonical(self, x, /)", doc = "True: every representation is canonical.")
    static boolean isCanonical(PyDecimalContext self, Object x) {
        PyDecimal number = canonicalOperand(x);
        return number != null;
    }

    @PyBuiltin(value = "is_finite(self, x, /)", doc = "Whether it is a finite number.")
    static boolean isFinite(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).isFinite();
    }

    @PyBuiltin(value = "is_infinite(self, x, /)", doc = "Whether it is an infinity.")
    static boolean isInfinite(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).isInfinite();
    }

    @PyBuiltin(value = "is_nan(self, x, /)", doc = "Whether it is a NaN of any kind.")
    static boolean isNan(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).isNan();
    }

    @PyBuiltin(value = "is_qnan(self, x, /)", doc = "Whether it is a quiet NaN.")
    static boolean isQuietNan(PyDecimalContext self, Object x) {
        PyDecimal number = DecimalConversion.operand(x);
        return number.isNan() && !number.isSignaling();
    }

    @PyBuiltin(value = "is_snan(self, x, /)", doc = "Whether it is a signaling NaN.")
    static boolean isSignalingNan(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).isSignaling();
    }

    @PyBuiltin(value = "is_signed(self, x, /)", doc = "Whether it has a negative sign, be it a zero or NaN.")
    static boolean isSigned(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).isNegative();
    }

    @PyBuiltin(value = "is_zero(self, x, /)", doc = "Whether it is a zero of any sign.")
    static boolean isZero(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).isZero();
    }

    @PyBuiltin(value = "is_normal(self, x, /)", doc = "Whether it is finite, not zero and not subnormal.")
    static boolean isNormal(PyDecimalContext self, Object x) {
        return DecimalMethods.isNormal(DecimalConversion.operand(x), self.limits());
    }

    @PyBuiltin(value = "is_subnormal(self, x, /)", doc = "Whether it is finite, not zero and not normal.")
    static boolean isSubnormal(PyDecimalContext self, Object x) {
        return DecimalMethods.isSubnormal(DecimalConversion.operand(x), self.limits());
    }

    @PyBuiltin(value = "number_class(self, x, /)", doc = "Of which class it is, as +Normal or -Infinity.")
    static String numberClass(PyDecimalContext self, Object x) {
        return DecimalMethods.numberClass(DecimalConversion.operand(x), self.limits());
    }

    private static PyDecimal canonicalOperand(Object x) {
        if (x instanceof PyDecimal number) {
            return number;
        }
        throw Errors.typeError("argument must be a Decimal");
    }

    @PyBuiltin(value = "canonical(self, x, /)", doc = "The number itself: every representation is canonical.")
    static Object canonical(PyDecimalContext self, Object x) {
        return canonicalOperand(x);
    }

    @PyBuiltin(value = "copy_abs(self, x, /)", doc = "The number without its sign, not rounded.")
    static Object copyAbsolute(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).withSign(false);
    }

    @PyBuiltin(value = "copy_negate(self, x, /)", doc = "The number with the other sign, not rounded.")
    static Object copyNegated(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x).negated();
    }

    @PyBuiltin(value = "copy_decimal(self, x, /)", doc = "The number as a Decimal, not rounded.")
    static Object copyDecimal(PyDecimalContext self, Object x) {
        return DecimalConversion.operand(x);
    }

    @PyBuiltin(value = "copy_sign(self, x, y, /)", doc = "The first number with the sign of the second.")
    static Object copySign(PyDecimalContext self, Object x, Object y) {
        return DecimalConversion.operand(x)
                .withSign(DecimalConversion.operand(y).isNegative());
    }

    @PyBuiltin(value = "same_quantum(self, x, y, /)", doc = "Whether both have the same exponent.")
    static boolean isSameQuantum(PyDecimalContext self, Object x, Object y) {
        return Quantization.isSameQuantum(DecimalConversion.operand(x), DecimalConversion.operand(y));
    }

    @PyBuiltin(value = "compare_total(self, x, y, /)", doc = "-1, 0 or 1, in an order of all representations.")
    static Object compareTotal(PyDecimalContext self, Object x, Object y) {
        return PyDecimal.ofLong(Comparison.totalOrder(DecimalConversion.operand(x), DecimalConversion.operand(y)));
    }

    @PyBuiltin(value = "compare_total_mag(self, x, y, /)", doc = "As compare_total(), without regard to signs.")
    static Object compareTotalMagnitude(PyDecimalContext self, Object x, Object y) {
        return PyDecimal.ofLong(
                Comparison.magnitudeTotalOrder(DecimalConversion.operand(x), DecimalConversion.operand(y)));
    }

    @PyBuiltin(value = "to_sci_string(self, x, /)", doc = "The number as text.")
    static String toScientific(PyDecimalContext self, Object x) {
        return DecimalText.scientific(DecimalConversion.operand(x), self.capitals());
    }

    @PyBuiltin(value = "to_eng_string(self, x, /)", doc = "The number as text, with an exponent divisible by three.")
    static String toEngineering(PyDecimalContext self, Object x) {
        return DecimalText.engineering(DecimalConversion.operand(x), self.capitals());
    }

    @PyBuiltin(value = "create_decimal(self, num='0', /)", doc = "A Decimal of a value, as the context allows it.")
    static Object createDecimal(PyDecimalContext self, Object num) {
        return DecimalConversion.rounded(num, self);
    }

    @PyBuiltin(
            value = "create_decimal_from_float(self, f, /)",
            doc = "A Decimal of the value of a float or int, as the context allows it.")
    static Object createFromFloat(PyDecimalContext self, Object f) {
        if (!Items.isInt(f) && !DecimalConversion.isFloat(f)) {
            throw Errors.typeError("argument must be int or float");
        }
        return Evaluation.unary(self, Finishing::finish, DecimalConversion.ofNumberOrNull(f));
    }
}
