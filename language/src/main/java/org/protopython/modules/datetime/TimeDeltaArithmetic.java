// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.ops.number.IntegerArithmetic;
import org.protopython.runtime.Errors;

/** Calculating with durations, whose results are plain ones also for subclasses. */
@PyTypeMethods("timedelta")
final class TimeDeltaArithmetic {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private static final int MANTISSA_BITS = 52;

    private TimeDeltaArithmetic() {}

    @PyBuiltin(value = "__add__(self, value, /)", inline = true)
    static Object add(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? self.plus(other) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__radd__(self, value, /)", inline = true)
    static Object addReflected(PyTimeDelta self, Object value) {
        return add(self, value);
    }

    @PyBuiltin(value = "__sub__(self, value, /)", inline = true)
    static Object subtract(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? self.minus(other) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rsub__(self, value, /)", inline = true)
    static Object subtractReflected(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? other.minus(self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__neg__(self, /)", inline = true)
    static Object negate(PyTimeDelta self) {
        return self.negated();
    }

    @PyBuiltin(value = "__pos__(self, /)", inline = true)
    static Object positive(PyTimeDelta self) {
        return PyTimeDelta.of(self.days(), self.seconds(), self.microseconds());
    }

    @PyBuiltin(value = "__abs__(self, /)", inline = true)
    static Object absolute(PyTimeDelta self) {
        return self.days() < 0 ? negate(self) : positive(self);
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(PyTimeDelta self, Object value) {
        if (Items.isInt(value)) {
            return ofMicros(self.bigMicros().multiply(IntegerOperations.big(value)));
        } else if (isFloat(value)) {
            BigInteger[] ratio = ratio(value);
            return ofMicros(divideToNearest(self.bigMicros().multiply(ratio[0]), ratio[1]));
        }
        return NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(PyTimeDelta self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin("__truediv__(self, value, /)")
    static Object divide(PyTimeDelta self, Object value) {
        if (value instanceof PyTimeDelta other) {
            return IntegerArithmetic.trueDivide(self.bigMicros(), other.bigMicros());
        } else if (Items.isInt(value)) {
            return ofMicros(divideToNearest(self.bigMicros(), IntegerOperations.big(value)));
        } else if (isFloat(value)) {
            BigInteger[] ratio = ratio(value);
            return ofMicros(divideToNearest(self.bigMicros().multiply(ratio[1]), ratio[0]));
        }
        return NOT_IMPLEMENTED;
    }

    @PyBuiltin("__floordiv__(self, value, /)")
    static Object floorDivide(PyTimeDelta self, Object value) {
        if (value instanceof PyTimeDelta other) {
            return PyInt.of(floorDivMod(self, other)[0]);
        } else if (Items.isInt(value)) {
            return ofMicros(IntegerArithmetic.floorDiv(self.bigMicros(), IntegerOperations.big(value)));
        }
        return NOT_IMPLEMENTED;
    }

    @PyBuiltin("__mod__(self, value, /)")
    static Object modulo(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? ofMicros(floorDivMod(self, other)[1]) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__divmod__(self, value, /)")
    static Object divMod(PyTimeDelta self, Object value) {
        if (!(value instanceof PyTimeDelta other)) {
            return NOT_IMPLEMENTED;
        }
        BigInteger[] both = floorDivMod(self, other);
        return new PyTuple(PyInt.of(both[0]), ofMicros(both[1]));
    }

    @PyBuiltin("__rtruediv__(self, value, /)")
    static Object divideReflected(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? divide(other, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rfloordiv__(self, value, /)")
    static Object floorDivideReflected(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? floorDivide(other, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rmod__(self, value, /)")
    static Object moduloReflected(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? modulo(other, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rdivmod__(self, value, /)")
    static Object divModReflected(PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other ? divMod(other, self) : NOT_IMPLEMENTED;
    }

    private static boolean isFloat(Object value) {
        return value instanceof Double || value instanceof PyFloat;
    }

    private static Object ofMicros(BigInteger micros) {
        return PyTimeDelta.ofMicros(PyTimeDelta.TYPE, micros);
    }

    private static BigInteger[] floorDivMod(PyTimeDelta left, PyTimeDelta right) {
        return IntegerArithmetic.floorDivMod(left.bigMicros(), right.bigMicros());
    }

    /** Numerator and denominator of a float; a subclass may have other ones. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static BigInteger[] ratio(Object number) {
        if (number instanceof PyFloat instance && instance.type() != BuiltinTypes.FLOAT) {
            return ratioOfSubclass(instance);
        }
        double value = Conversions.toDouble(number);
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        } else if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - MANTISSA_BITS;
        // exact, as a float has no more bits than that
        BigInteger mantissa = BigInteger.valueOf((long) Math.scalb(value, -exponent));
        return exponent >= 0
                ? new BigInteger[] {mantissa.shiftLeft(exponent), BigInteger.ONE}
                : new BigInteger[] {mantissa, BigInteger.ONE.shiftLeft(-exponent)};
    }

    private static BigInteger[] ratioOfSubclass(PyFloat number) {
        Object answer = Calls.callMethod(number, "as_integer_ratio");
        if (!(answer instanceof PyTuple ratio)) {
            throw Errors.typeError(
                    "unexpected return type from as_integer_ratio(): expected tuple, not '%s'", PyType.of(answer));
        } else if (ratio.size() != 2) {
            throw Errors.valueError("as_integer_ratio() must return a 2-tuple");
        } else if (!Items.isInt(ratio.get(0)) || !Items.isInt(ratio.get(1))) {
            throw Errors.typeError("non-integer arguments in division");
        } else {
            return new BigInteger[] {IntegerOperations.big(ratio.get(0)), IntegerOperations.big(ratio.get(1))};
        }
    }

    /** The quotient rounded to a whole number, halves to the even one. */
    private static BigInteger divideToNearest(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = IntegerArithmetic.floorDivMod(dividend, divisor);
        int half = parts[1].abs().shiftLeft(1).compareTo(divisor.abs());
        return half > 0 || half == 0 && parts[0].testBit(0) ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
