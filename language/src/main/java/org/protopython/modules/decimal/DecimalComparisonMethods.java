// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyNotImplemented;
import org.protopython.ops.Attributes;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Identity;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.ops.TypeChecks;
import org.protopython.ops.number.NumberHash;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Comparison of Decimals with all kinds of numbers, and hashes that agree with those of equal ones. */
@PyTypeMethods("Decimal")
final class DecimalComparisonMethods {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

    private DecimalComparisonMethods() {}

    @PyBuiltin(value = "__eq__(self, value, /)", inline = true)
    static Object equal(PythonContext context, PyDecimal self, Object value) {
        return compare(context, CompareOperator.EQ, self, value);
    }

    @PyBuiltin(value = "__ne__(self, value, /)", inline = true)
    static Object notEqual(PythonContext context, PyDecimal self, Object value) {
        return compare(context, CompareOperator.NE, self, value);
    }

    @PyBuiltin(value = "__lt__(self, value, /)", inline = true)
    static Object lessThan(PythonContext context, PyDecimal self, Object value) {
        return compare(context, CompareOperator.LT, self, value);
    }

    @PyBuiltin(value = "__le__(self, value, /)", inline = true)
    static Object lessOrEqual(PythonContext context, PyDecimal self, Object value) {
        return compare(context, CompareOperator.LE, self, value);
    }

    @PyBuiltin(value = "__gt__(self, value, /)", inline = true)
    static Object greaterThan(PythonContext context, PyDecimal self, Object value) {
        return compare(context, CompareOperator.GT, self, value);
    }

    @PyBuiltin(value = "__ge__(self, value, /)", inline = true)
    static Object greaterOrEqual(PythonContext context, PyDecimal self, Object value) {
        return compare(context, CompareOperator.GE, self, value);
    }

    private static Object compare(PythonContext context, CompareOperator operator, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        return other != null && !self.isNan() && !other.isNan()
                ? (Object) operator.holds(Comparison.order(self, other))
                : compareSlow(context, operator, self, value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object compareSlow(PythonContext context, CompareOperator operator, PyDecimal self, Object value) {
        boolean isForEquality = operator == CompareOperator.EQ || operator == CompareOperator.NE;
        PyDecimalContext arithmetic = DecimalState.current(context);
        PyDecimal left = self;
        PyDecimal right = DecimalConversion.operandOrNull(value);
        if (right == null) {
            Object number = value;
            if (isForEquality && value instanceof PyComplex complex) {
                if (complex.imaginary() != 0) {
                    return operator == CompareOperator.NE;
                }
                number = complex.real();
            }
            if (DecimalConversion.isFloat(number)) {
                noteFloat(arithmetic, isForEquality);
                right = DecimalConversion.ofFloat(number);
            } else if (TypeChecks.isInstanceGeneral(
                    number, DecimalState.of(context).rational())) {
                BigInteger denominator = IntegerOperations.big(integer(number, "denominator"));
                right = PyDecimal.of(IntegerOperations.big(integer(number, "numerator")));
                left = self.isFinite()
                        ? PyDecimal.of(self.isNegative(), self.coefficient().multiply(denominator), self.exponent())
                        : self;
            } else {
                return PyNotImplemented.NOT_IMPLEMENTED;
            }
        }
        if (left.isNan() || right.isNan()) {
            if (!isForEquality || left.isSignaling() || right.isSignaling()) {
                arithmetic.note(Condition.INVALID_OPERATION);
            }
            return operator == CompareOperator.NE;
        }
        return operator.holds(Comparison.order(left, right));
    }

    /** That a float was compared is only an error where the order matters. */
    private static void noteFloat(PyDecimalContext arithmetic, boolean isForEquality) {
        if (isForEquality) {
            arithmetic.setFlags(arithmetic.flags() | Condition.FLOAT_OPERATION);
        } else {
            arithmetic.note(Condition.FLOAT_OPERATION);
        }
    }

    private static Object integer(Object rational, String name) {
        Object part = Attributes.get(rational, name);
        if (!Items.isInt(part)) {
            throw Errors.typeError("%s must be an integer", name);
        }
        return part;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyDecimal self) {
        if (self.isSignaling()) {
            throw Errors.typeError("Cannot hash a signaling NaN value");
        } else if (self.isNan()) {
            return Identity.hash(self);
        } else if (self.isInfinite()) {
            return NumberHash.hash(self.isNegative() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        } else if (self.exponent() == 0) {
            return NumberHash.hash(self.signed());
        }
        BigInteger unit = BigInteger.TEN.modPow(BigInteger.valueOf(self.exponent()), MODULUS);
        return NumberHash.hash(self.signed().remainder(MODULUS).multiply(unit));
    }
}
