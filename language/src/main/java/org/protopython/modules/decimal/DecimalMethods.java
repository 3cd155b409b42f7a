// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.runtime.PythonContext;

/** The methods of {@code Decimal} that ask for properties, change signs and round to an exponent. */
@PyTypeMethods("Decimal")
final class DecimalMethods {
    private DecimalMethods() {}

    @PyBuiltin(value = "is_canonical(self, /)", doc = "True: every representation is canonical.", inline = true)
    static boolean isCanonical(PyDecimal self) {
        return true;
    }

    @PyBuiltin(value = "is_finite(self, /)", doc = "Whether it is a finite number.", inline = true)
    static boolean isFinite(PyDecimal self) {
        return self.isFinite();
    }

    @PyBuiltin(value = "is_infinite(self, /)", doc = "Whether it is an infinity.", inline = true)
    static boolean isInfinite(PyDecimal self) {
        return self.isInfinite();
    }

    @PyBuiltin(value = "is_nan(self, /)", doc = "Whether it is a NaN of any kind.", inline = true)
    static boolean isNan(PyDecimal self) {
        return self.isNan();
    }

    @PyBuiltin(value = "is_qnan(self, /)", doc = "Whether it is a quiet NaN.", inline = true)
    static boolean isQuietNan(PyDecimal self) {
        return self.isNan() && !self.isSignaling();
    }

    @PyBuiltin(value = "is_snan(self, /)", doc = "Whether it is a signaling NaN.", inline = true)
    static boolean isSignalingNan(PyDecimal self) {
        return self.isSignaling();
    }

    @PyBuiltin(
            value = "is_signed(self, /)",
            doc = "Whether it has a negative sign, be it a zero or NaN.",
            inline = true)
    static boolean isSigned(PyDecimal self) {
        return self.isNegative();
    }

    @PyBuiltin(value = "is_zero(self, /)", doc = "Whether it is a zero of any sign.", inline = true)
    static boolean isZero(PyDecimal self) {
        return self.isZero();
    }

    @PyBuiltin(value = "is_normal(self, /, context=None)", doc = "Whether it is finite, not zero and not subnormal.")
    static boolean isNormal(PythonContext context, PyDecimal self, Object arithmetic) {
        return isNormal(self, Evaluation.context(context, arithmetic).limits());
    }

    @PyBuiltin(
            value = "is_subnormal(self, /, context=None)",
            doc = "Whether it is finite, not zero, and has an adjusted exponent less than Emin.")
    static boolean isSubnormal(PythonContext context, PyDecimal self, Object arithmetic) {
        return isSubnormal(self, Evaluation.context(context, arithmetic).limits());
    }

    static boolean isNormal(PyDecimal number, Limits limits) {
        return number.isFinite() && !number.isZero() && number.adjusted() >= limits.minExponent();
    }

    static boolean isSubnormal(PyDecimal number, Limits limits) {
        return number.isFinite() && !number.isZero() && number.adjusted() < limits.minExponent();
    }

    @PyBuiltin(value = "number_class(self, /, context=None)", doc = "Of which class it is, as +Normal or -Infinity.")
    static String numberClass(PythonContext context, PyDecimal self, Object arithmetic) {
        return numberClass(self, Evaluation.context(context, arithmetic).limits());
    }

    static String numberClass(PyDecimal number, Limits limits) {
        if (number.isNan()) {
            return number.isSignaling() ? "sNaN" : "NaN";
        }
        String kind = number.isInfinite()
                ? "Infinity"
                : number.isZero() ? "Zero" : isSubnormal(number, limits) ? "Subnormal" : "Normal";
        return (number.isNegative() ? "-" : "+") + kind;
    }

    @PyBuiltin(value = "adjusted(self, /)", doc = "The exponent of the first digit; 0 for what is not finite.")
    static long adjusted(PyDecimal self) {
        return self.isFinite() ? self.adjusted() : 0;
    }

    @PyBuiltin(value = "canonical(self, /)", doc = "The number itself: every representation is canonical.")
    static Object canonical(PyDecimal self) {
        return self;
    }

    @PyBuiltin(value = "conjugate(self, /)", doc = "The number itself.")
    static Object conjugate(PyDecimal self) {
        return self;
    }

    @PyBuiltin(value = "radix(self, /)", doc = "10, the base of all numbers.")
    static Object radix(PyDecimal self) {
        return PyDecimal.TEN;
    }

    @PyBuiltin(value = "copy_abs(self, /)", doc = "The number without its sign, not rounded.")
    static Object copyAbsolute(PyDecimal self) {
        return self.withSign(false);
    }

    @PyBuiltin(value = "copy_negate(self, /)", doc = "The number with the other sign, not rounded.")
    static Object copyNegated(PyDecimal self) {
        return self.negated();
    }

    @PyBuiltin(value = "copy_sign(self, /, other, context=None)", doc = "The number with the sign of the other one.")
    static Object copySign(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        Evaluation.context(context, arithmetic);
        return self.withSign(DecimalConversion.operand(other).isNegative());
    }

    @PyBuiltin(
            value = "same_quantum(self, /, other, context=None)",
            doc = "Whether both have the same exponent, or are both infinite or NaN.")
    static boolean isSameQuantum(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        Evaluation.context(context, arithmetic);
        return Quantization.isSameQuantum(self, DecimalConversion.operand(other));
    }

    @PyBuiltin(
            value = "compare_total(self, /, other, context=None)",
            doc = "-1, 0 or 1 as a Decimal, in an order of all representations.")
    static Object compareTotal(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        Evaluation.context(context, arithmetic);
        return PyDecimal.ofLong(Comparison.totalOrder(self, DecimalConversion.operand(other)));
    }

    @PyBuiltin(
            value = "compare_total_mag(self, /, other, context=None)",
            doc = "As compare_total(), without regard to signs.")
    static Object compareTotalMagnitude(PythonContext context, PyDecimal self, Object other, Object arithmetic) {
        Evaluation.context(context, arithmetic);
        return PyDecimal.ofLong(Comparison.magnitudeTotalOrder(self, DecimalConversion.operand(other)));
    }

    @PyBuiltin(
            value = "to_eng_string(self, /, context=None)",
            doc = "The number as text, with an exponent that is a multiple of three.")
    static String toEngineering(PythonContext context, PyDecimal self, Object arithmetic) {
        return DecimalText.engineering(
                self, Evaluation.context(context, arithmetic).capitals());
    }

    @PyBuiltin(
            value = "quantize(self, /, exp, rounding=None, context=None)",
            doc = "The number with the exponent of another one.")
    static Object quantize(PythonContext context, PyDecimal self, Object exp, Object rounding, Object arithmetic) {
        PyDecimalContext chosen = Evaluation.context(context, arithmetic);
        Evaluation.Binary operation = Quantization::quantize;
        if (rounding != PyNone.NONE) {
            Rounding mode = Evaluation.rounding(rounding);
            operation = (a, b, limits, status) -> Quantization.quantize(a, b, limits.withRounding(mode), status);
        }
        return Evaluation.binary(chosen, operation, (Object) self, exp);
    }

    @PyBuiltin(
            value = "fma(self, /, other, third, context=None)",
            doc = "The number multiplied by another one, plus a third one, rounded once.")
    static Object multiplyAdd(PythonContext context, PyDecimal self, Object other, Object third, Object arithmetic) {
        PyDecimalContext chosen = Evaluation.context(context, arithmetic);
        return Evaluation.multiplyAdd(chosen, self, DecimalConversion.operand(other), DecimalConversion.operand(third));
    }

    @PyBuiltin(
            value = "to_integral(self, /, rounding=None, context=None)",
            doc = "A whole number; that digits are lost is not signaled.")
    static Object toIntegral(PythonContext context, PyDecimal self, Object rounding, Object arithmetic) {
        return integral(Quantization::toIntegralValue, context, self, rounding, arithmetic);
    }

    @PyBuiltin(
            value = "to_integral_value(self, /, rounding=None, context=None)",
            doc = "A whole number; that digits are lost is not signaled.")
    static Object toIntegralValue(PythonContext context, PyDecimal self, Object rounding, Object arithmetic) {
        return integral(Quantization::toIntegralValue, context, self, rounding, arithmetic);
    }

    @PyBuiltin(
            value = "to_integral_exact(self, /, rounding=None, context=None)",
            doc = "A whole number; that digits are lost is signaled.")
    static Object toIntegralExact(PythonContext context, PyDecimal self, Object rounding, Object arithmetic) {
        return integral(Quantization::toIntegralExact, context, self, rounding, arithmetic);
    }

    private static Object integral(
            Evaluation.Unary operation, PythonContext context, PyDecimal self, Object rounding, Object arithmetic) {
        PyDecimalContext chosen = Evaluation.context(context, arithmetic);
        if (rounding == PyNone.NONE) {
            return Evaluation.unary(chosen, operation, self);
        }
        Rounding mode = Evaluation.rounding(rounding);
        return Evaluation.unary(
                chosen, (a, limits, status) -> operation.apply(a, limits.withRounding(mode), status), self);
    }
}
