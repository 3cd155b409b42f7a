// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.FloatConversion;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code Decimal}: how it is made, and what can be made of it. */
@PyTypeMethods(
        value = "Decimal",
        doc = "A decimal floating-point number, made of an int, float, string, tuple or another Decimal.\n\n"
                + "Without a value it is 0. The value is taken exactly; the context only says whether a wrong\n"
                + "value is an error.")
final class DecimalType {
    private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xFFF8_0000_0000_0000L);

    private DecimalType() {}

    @PyBuiltin("__new__(cls, /, value='0', context=None)")
    static Object create(PythonContext context, PyType cls, Object value, Object arithmetic) {
        PyDecimalContext chosen = Evaluation.context(context, arithmetic);
        return DecimalConversion.exact(value, chosen).as(cls);
    }

    @PyBuiltin(
            value = "from_float(cls, f, /)",
            doc = "Makes a Decimal of exactly the value of a float or int.",
            kind = Kind.CLASS_METHOD)
    static Object fromFloat(PyType cls, Object f) {
        PyDecimal number = Items.isInt(f) || DecimalConversion.isFloat(f) ? DecimalConversion.ofNumberOrNull(f) : null;
        if (number == null) {
            throw Errors.typeError("argument must be int or float");
        }
        return made(cls, number);
    }

    @PyBuiltin(
            value = "from_number(cls, number, /)",
            doc = "Makes a Decimal of exactly the value of a number, which no string is.",
            kind = Kind.CLASS_METHOD)
    static Object fromNumber(PyType cls, Object number) {
        PyDecimal made = DecimalConversion.ofNumberOrNull(number);
        if (made == null) {
            throw Evaluation.noConversion(number);
        }
        return made(cls, made.plain());
    }

    private static Object made(PyType cls, PyDecimal number) {
        return cls == PyDecimal.TYPE ? number : Calls.call(cls, number);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PythonContext context, PyDecimal self) {
        return "Decimal('"
                + DecimalText.scientific(self, DecimalState.current(context).capitals()) + "')";
    }

    @PyBuiltin("__str__(self, /)")
    static String str(PythonContext context, PyDecimal self) {
        return DecimalText.scientific(self, DecimalState.current(context).capitals());
    }

    @PyBuiltin("__format__(self, format_spec, override=<unrepresentable>, /)")
    static Object format(PythonContext context, PyDecimal self, Object formatSpec, Object override) {
        TruffleString text = Conversions.asText(formatSpec);
        if (text == null) {
            throw Errors.typeError("format arg must be str");
        }
        return PyStrings.of(
                DecimalFormat.format(context, self, PyStrings.toJava(text), override, DecimalState.current(context)));
    }

    @PyBuiltin(value = "__bool__(self, /)", inline = true)
    static boolean isTrue(PyDecimal self) {
        return !self.isZero();
    }

    @PyBuiltin("__int__(self, /)")
    static Object toInt(PyDecimal self) {
        return integer(self, Rounding.DOWN);
    }

    @PyBuiltin("__trunc__(self, /)")
    static Object truncate(PyDecimal self) {
        return integer(self, Rounding.DOWN);
    }

    @PyBuiltin("__floor__(self, /)")
    static Object floor(PyDecimal self) {
        return integer(self, Rounding.FLOOR);
    }

    @PyBuiltin("__ceil__(self, /)")
    static Object ceil(PyDecimal self) {
        return integer(self, Rounding.CEILING);
    }

    @PyBuiltin("__round__(self, ndigits=<unrepresentable>, /)")
    static Object round(PythonContext context, PyDecimal self, Object ndigits) {
        if (ndigits == null) {
            return integer(self, Rounding.HALF_EVEN);
        } else if (!Items.isInt(ndigits)) {
            throw Errors.typeError("optional arg must be an integer");
        }
        long places = ContextAttributes.size(ndigits);
        PyDecimal unit = PyDecimal.of(false, 1, places == Long.MIN_VALUE ? Long.MAX_VALUE : -places);
        return Evaluation.binary(DecimalState.current(context), Quantization::quantize, self, unit);
    }

    private static Object integer(PyDecimal number, Rounding rounding) {
        if (number.isNan()) {
            throw Errors.valueError("cannot convert NaN to integer");
        } else if (number.isInfinite()) {
            throw Errors.overflowError("cannot convert Infinity to integer");
        }
        BigInteger magnitude = Quantization.rescaled(number, 0, rounding, new Status());
        return PyInt.of(number.isNegative() ? magnitude.negate() : magnitude);
    }

    @PyBuiltin("__float__(self, /)")
    static double toFloat(PyDecimal self) {
        if (self.isNan()) {
            if (self.isSignaling()) {
                throw Errors.valueError("cannot convert signaling NaN to float");
            }
            return self.isNegative() ? NEGATIVE_NAN : Double.NaN;
        }
        return FloatConversion.toDouble(PyStrings.of(DecimalText.scientific(self, true)));
    }

    @PyBuiltin("__complex__(self, /)")
    static Object toComplex(PyDecimal self) {
        return new PyComplex(toFloat(self), 0);
    }

    @PyGetter(value = "real", doc = "The number itself.")
    static Object real(PyDecimal self) {
        return self;
    }

    @PyGetter(value = "imag", doc = "Decimal('0').")
    static Object imaginary(PyDecimal self) {
        return PyDecimal.ZERO;
    }

    @PyBuiltin(
            value = "as_tuple(self, /)",
            doc = "Return a tuple representation of the number: its sign, digits and exponent.")
    static Object asTuple(PythonContext context, PyDecimal self) {
        Object exponent =
                switch (self.kind()) {
                    case FINITE -> (Object) self.exponent();
                    case INFINITE -> PyStrings.of("F");
                    case QUIET_NAN -> PyStrings.of("n");
                    case SIGNALING_NAN -> PyStrings.of("N");
                };
        Object[] digits = {};
        if (!self.isNan() || !self.isCoefficientZero()) {
            digits = self.coefficient()
                    .toString()
                    .chars()
                    .mapToObj(c -> (Object) (long) (c - '0'))
                    .toArray();
        }
        return Calls.call(
                DecimalState.of(context).tupleType(), self.isNegative() ? 1L : 0L, new PyTuple(digits), exponent);
    }

    @PyBuiltin(
            value = "as_integer_ratio(self, /)",
            doc = "Return a pair of integers in lowest terms, the second positive, whose ratio is the number.")
    static Object asIntegerRatio(PyDecimal self) {
        if (self.isNan()) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        } else if (self.isInfinite()) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        BigInteger[] ratio = ratio(self);
        return new PyTuple(PyInt.of(ratio[0]), PyInt.of(ratio[1]));
    }

    /** Numerator and denominator in lowest terms. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static BigInteger[] ratio(PyDecimal number) {
        if (number.exponent() >= 0 || number.isZero()) {
            return new BigInteger[] {Digits.scale(number.signed(), Math.max(number.exponent(), 0)), BigInteger.ONE};
        }
        BigInteger denominator = Digits.power(-number.exponent());
        BigInteger common = number.coefficient().gcd(denominator);
        return new BigInteger[] {number.signed().divide(common), denominator.divide(common)};
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PythonContext context, PyDecimal self) {
        return new PyTuple(self.type(), new PyTuple(PyStrings.of(str(context, self))));
    }

    @PyBuiltin("__copy__(self, /)")
    static Object copy(PyDecimal self) {
        return self;
    }

    @PyBuiltin("__deepcopy__(self, memo, /)")
    static Object deepCopy(PyDecimal self, Object memo) {
        return self;
    }

    @PyBuiltin("__sizeof__(self, /)")
    static long size(PyDecimal self) {
        return 104
                + (self.coefficient().bitLength() / Long.SIZE > 3
                        ? self.coefficient().bitLength() / 8
                        : 0);
    }
}
