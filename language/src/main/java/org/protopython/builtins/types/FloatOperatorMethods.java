// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.ops.FloatConversion;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.ops.number.ComplexArithmetic;
import org.protopython.ops.number.FloatArithmetic;
import org.protopython.runtime.Errors;

/** The operators of {@code float}; the other operand is a float or an int. */
@PyTypeMethods("float")
public final class FloatOperatorMethods {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private FloatOperatorMethods() {}

    @PyBuiltin(value = "__add__(self, value, /)", inline = true)
    static Object add(double self, Object value) {
        return FloatConversion.isOperand(value) ? (Object) (self + FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__radd__(self, value, /)", inline = true)
    static Object addReflected(double self, Object value) {
        return FloatConversion.isOperand(value) ? (Object) (FloatConversion.operand(value) + self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__sub__(self, value, /)", inline = true)
    static Object subtract(double self, Object value) {
        return FloatConversion.isOperand(value) ? (Object) (self - FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rsub__(self, value, /)", inline = true)
    static Object subtractReflected(double self, Object value) {
        return FloatConversion.isOperand(value) ? (Object) (FloatConversion.operand(value) - self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__mul__(self, value, /)", inline = true)
    static Object multiply(double self, Object value) {
        return FloatConversion.isOperand(value) ? (Object) (self * FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rmul__(self, value, /)", inline = true)
    static Object multiplyReflected(double self, Object value) {
        return FloatConversion.isOperand(value) ? (Object) (FloatConversion.operand(value) * self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__truediv__(self, value, /)", inline = true)
    static Object divide(double self, Object value) {
        return FloatConversion.isOperand(value)
                ? (Object) FloatArithmetic.divide(self, FloatConversion.operand(value))
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rtruediv__(self, value, /)", inline = true)
    static Object divideReflected(double self, Object value) {
        return FloatConversion.isOperand(value)
                ? (Object) FloatArithmetic.divide(FloatConversion.operand(value), self)
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__floordiv__(self, value, /)", inline = true)
    static Object floorDivide(double self, Object value) {
        return FloatConversion.isOperand(value)
                ? (Object) FloatArithmetic.floorDiv(self, FloatConversion.operand(value))
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rfloordiv__(self, value, /)", inline = true)
    static Object floorDivideReflected(double self, Object value) {
        return FloatConversion.isOperand(value)
                ? (Object) FloatArithmetic.floorDiv(FloatConversion.operand(value), self)
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__mod__(self, value, /)", inline = true)
    static Object modulo(double self, Object value) {
        return FloatConversion.isOperand(value)
                ? (Object) FloatArithmetic.floorMod(self, FloatConversion.operand(value))
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rmod__(self, value, /)", inline = true)
    static Object moduloReflected(double self, Object value) {
        return FloatConversion.isOperand(value)
                ? (Object) FloatArithmetic.floorMod(FloatConversion.operand(value), self)
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__divmod__(self, value, /)")
    static Object divMod(double self, Object value) {
        return FloatConversion.isOperand(value) ? divMod(self, FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rdivmod__(self, value, /)")
    static Object divModReflected(double self, Object value) {
        return FloatConversion.isOperand(value) ? divMod(FloatConversion.operand(value), self) : NOT_IMPLEMENTED;
    }

    private static Object divMod(double left, double right) {
        return new PyTuple(FloatArithmetic.floorDiv(left, right), FloatArithmetic.floorMod(left, right));
    }

    @PyBuiltin(value = "__pow__(self, value, mod=None, /)", inline = true)
    static Object power(double self, Object value, Object mod) {
        checkModulus(mod);
        return FloatConversion.isOperand(value) ? power(self, FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rpow__(self, value, mod=None, /)", inline = true)
    static Object powerReflected(double self, Object value, Object mod) {
        checkModulus(mod);
        return FloatConversion.isOperand(value) ? power(FloatConversion.operand(value), self) : NOT_IMPLEMENTED;
    }

    private static void checkModulus(Object mod) {
        if (mod != PyNone.NONE) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
    }

    private static Object power(double base, double exponent) {
        if (FloatArithmetic.isComplexPower(base, exponent)) {
            double[] result = ComplexArithmetic.pow(base, 0, exponent, 0);
            return new PyComplex(result[0], result[1]);
        }
        return FloatArithmetic.pow(base, exponent);
    }

    @PyBuiltin(value = "__lt__(self, value, /)", inline = true)
    static Object less(double self, Object value) {
        if (Items.isInt(value)) {
            return Double.isNaN(self) ? false : IntegerOperations.compare(value, self) > 0;
        }
        return FloatConversion.isOperand(value) ? (Object) (self < FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__le__(self, value, /)", inline = true)
    static Object lessOrEqual(double self, Object value) {
        if (Items.isInt(value)) {
            return Double.isNaN(self) ? false : IntegerOperations.compare(value, self) >= 0;
        }
        return FloatConversion.isOperand(value) ? (Object) (self <= FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__gt__(self, value, /)", inline = true)
    static Object greater(double self, Object value) {
        if (Items.isInt(value)) {
            return Double.isNaN(self) ? false : IntegerOperations.compare(value, self) < 0;
        }
        return FloatConversion.isOperand(value) ? (Object) (self > FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__ge__(self, value, /)", inline = true)
    static Object greaterOrEqual(double self, Object value) {
        if (Items.isInt(value)) {
            return Double.isNaN(self) ? false : IntegerOperations.compare(value, self) <= 0;
        }
        return FloatConversion.isOperand(value) ? (Object) (self >= FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__eq__(self, value, /)", inline = true)
    static Object equal(double self, Object value) {
        if (Items.isInt(value)) {
            return Double.isNaN(self) ? false : IntegerOperations.compare(value, self) == 0;
        }
        return FloatConversion.isOperand(value) ? (Object) (self == FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__ne__(self, value, /)", inline = true)
    static Object notEqual(double self, Object value) {
        if (Items.isInt(value)) {
            return Double.isNaN(self) ? true : IntegerOperations.compare(value, self) != 0;
        }
        return FloatConversion.isOperand(value) ? (Object) (self != FloatConversion.operand(value)) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__neg__(self, /)", inline = true)
    static double negate(double self) {
        return -self;
    }

    @PyBuiltin(value = "__pos__(self, /)", inline = true)
    static double positive(double self) {
        return self;
    }

    @PyBuiltin(value = "__abs__(self, /)", inline = true)
    static double absolute(double self) {
        return Math.abs(self);
    }
}
