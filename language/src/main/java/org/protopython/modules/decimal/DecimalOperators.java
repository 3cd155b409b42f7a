// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.runtime.PythonContext;

/**
 * The operators of {@code Decimal}. Sums and products of short numbers are calculated in longs; that no context rounds
 * the result is the usual case, and everything else is behind a boundary.
 */
@PyTypeMethods("Decimal")
final class DecimalOperators {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private DecimalOperators() {}

    @PyBuiltin(value = "__add__(self, value, /)", inline = true)
    static Object add(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        if (other == null) {
            return NOT_IMPLEMENTED;
        }
        PyDecimalContext arithmetic = DecimalState.current(context);
        PyDecimal sum = ShortArithmetic.sumOrNull(self, other, false, arithmetic.limits());
        return sum != null ? sum : Evaluation.binary(arithmetic, Arithmetic::add, self, other);
    }

    @PyBuiltin(value = "__radd__(self, value, /)", inline = true)
    static Object addReflected(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        return other == null ? NOT_IMPLEMENTED : add(context, other, self);
    }

    @PyBuiltin(value = "__sub__(self, value, /)", inline = true)
    static Object subtract(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        if (other == null) {
            return NOT_IMPLEMENTED;
        }
        PyDecimalContext arithmetic = DecimalState.current(context);
        PyDecimal difference = ShortArithmetic.sumOrNull(self, other, true, arithmetic.limits());
        return difference != null ? difference : Evaluation.binary(arithmetic, Arithmetic::subtract, self, other);
    }

    @PyBuiltin(value = "__rsub__(self, value, /)", inline = true)
    static Object subtractReflected(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        return other == null ? NOT_IMPLEMENTED : subtract(context, other, self);
    }

    @PyBuiltin(value = "__mul__(self, value, /)", inline = true)
    static Object multiply(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        if (other == null) {
            return NOT_IMPLEMENTED;
        }
        PyDecimalContext arithmetic = DecimalState.current(context);
        PyDecimal product = ShortArithmetic.productOrNull(self, other, arithmetic.limits());
        return product != null ? product : Evaluation.binary(arithmetic, Arithmetic::multiply, self, other);
    }

    @PyBuiltin(value = "__rmul__(self, value, /)", inline = true)
    static Object multiplyReflected(PythonContext context, PyDecimal self, Object value) {
        return multiply(context, self, value);
    }

    @PyBuiltin(value = "__truediv__(self, value, /)", inline = true)
    static Object divide(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        if (other == null) {
            return NOT_IMPLEMENTED;
        }
        PyDecimalContext arithmetic = DecimalState.current(context);
        PyDecimal quotient = ShortArithmetic.quotientOrNull(self, other, arithmetic.limits());
        return quotient != null ? quotient : Evaluation.binary(arithmetic, Division::divide, self, other);
    }

    @PyBuiltin(value = "__rtruediv__(self, value, /)", inline = true)
    static Object divideReflected(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        return other == null ? NOT_IMPLEMENTED : divide(context, other, self);
    }

    @PyBuiltin("__floordiv__(self, value, /)")
    static Object floorDivide(PythonContext context, PyDecimal self, Object value) {
        return apply(context, Division::divideInteger, self, value);
    }

    @PyBuiltin("__rfloordiv__(self, value, /)")
    static Object floorDivideReflected(PythonContext context, PyDecimal self, Object value) {
        return apply(context, Division::divideInteger, value, self);
    }

    @PyBuiltin("__mod__(self, value, /)")
    static Object modulo(PythonContext context, PyDecimal self, Object value) {
        return apply(context, Division::remainder, self, value);
    }

    @PyBuiltin("__rmod__(self, value, /)")
    static Object moduloReflected(PythonContext context, PyDecimal self, Object value) {
        return apply(context, Division::remainder, value, self);
    }

    private static Object apply(PythonContext context, Evaluation.Binary operation, Object left, Object right) {
        PyDecimal a = DecimalConversion.operandOrNull(left);
        PyDecimal b = DecimalConversion.operandOrNull(right);
        return a == null || b == null
                ? NOT_IMPLEMENTED
                : Evaluation.binary(DecimalState.current(context), operation, a, b);
    }

    @PyBuiltin("__divmod__(self, value, /)")
    static Object divMod(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        return other == null ? NOT_IMPLEMENTED : Evaluation.divMod(DecimalState.current(context), self, other);
    }

    @PyBuiltin("__rdivmod__(self, value, /)")
    static Object divModReflected(PythonContext context, PyDecimal self, Object value) {
        PyDecimal other = DecimalConversion.operandOrNull(value);
        return other == null ? NOT_IMPLEMENTED : Evaluation.divMod(DecimalState.current(context), other, self);
    }

    @PyBuiltin("__pow__(self, value, mod=None, /)")
    static Object power(PythonContext context, PyDecimal self, Object value, Object mod) {
        return power(context, (Object) self, value, mod);
    }

    @PyBuiltin("__rpow__(self, value, mod=None, /)")
    static Object powerReflected(PythonContext context, PyDecimal self, Object value, Object mod) {
        return power(context, value, self, mod);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object power(PythonContext context, Object base, Object exponent, Object mod) {
        PyDecimal a = DecimalConversion.operandOrNull(base);
        PyDecimal b = DecimalConversion.operandOrNull(exponent);
        PyDecimal modulus = mod == PyNone.NONE ? null : DecimalConversion.operandOrNull(mod);
        if (a == null || b == null || modulus == null && mod != PyNone.NONE) {
            return NOT_IMPLEMENTED;
        }
        return Evaluation.power(DecimalState.current(context), a, b, modulus);
    }

    @PyBuiltin(value = "__neg__(self, /)", inline = true)
    static Object negate(PythonContext context, PyDecimal self) {
        return Evaluation.unary(DecimalState.current(context), Arithmetic::minus, self);
    }

    @PyBuiltin(value = "__pos__(self, /)", inline = true)
    static Object positive(PythonContext context, PyDecimal self) {
        return Evaluation.unary(DecimalState.current(context), Arithmetic::plus, self);
    }

    @PyBuiltin(value = "__abs__(self, /)", inline = true)
    static Object absolute(PythonContext context, PyDecimal self) {
        return Evaluation.unary(DecimalState.current(context), Arithmetic::absolute, self);
    }
}
