// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.FloatConversion;
import org.protopython.ops.Identity;
import org.protopython.ops.IntegerConversion;
import org.protopython.ops.Texts;
import org.protopython.ops.number.FloatArithmetic;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.number.NumberHash;
import org.protopython.ops.text.format.FloatFormat;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;

/** {@code float}: construction, conversions and methods; the operators have a file of their own. */
@PyTypeMethods(value = "float", doc = "float(x=0, /) converts a string or a number to a floating-point number.")
public final class FloatType {
    private FloatType() {}

    @PyBuiltin("__new__(cls, x=0, /)")
    static Object create(PyType cls, Object x) {
        double value = FloatConversion.toDouble(x);
        return cls == BuiltinTypes.FLOAT ? (Object) value : new PyFloat(cls, value);
    }

    @PyBuiltin(
            value = "from_number(cls, number, /)",
            doc = "The float of a number. A string raises TypeError.",
            kind = Kind.CLASS_METHOD)
    static Object fromNumber(Object cls, double number) {
        return cls == BuiltinTypes.FLOAT ? (Object) number : Calls.call(cls, number);
    }

    @PyBuiltin(value = "fromhex(cls, string, /)", doc = """
                    The float that a string of hexadecimal digits stands for, such as hex() gives.

                    >>> float.fromhex('0x2.8p1')
                    5.0
                    >>> float.fromhex('-0x0.4')
                    -0.25\
                    """, kind = Kind.CLASS_METHOD)
    static Object fromHex(Object cls, TruffleString string) {
        double value = FloatText.fromHex(PyStrings.toJava(string));
        return cls == BuiltinTypes.FLOAT ? (Object) value : Calls.call(cls, value);
    }

    @PyBuiltin(
            value = "__getformat__(cls, typestr, /)",
            doc = "How the machine stores a number of the type 'double' or 'float': byte order and standard.",
            kind = Kind.CLASS_METHOD)
    static String byteFormat(Object cls, TruffleString typestr) {
        return switch (PyStrings.toJava(typestr)) {
            case "double", "float" -> "IEEE, little-endian";
            default -> throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        };
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(double self) {
        return FloatText.repr(self);
    }

    @PyBuiltin(
            value = "__format__(self, format_spec, /)",
            doc = "The text of the number in a format, as format() and f-strings want it.")
    static Object format(Object self, TruffleString formatSpec) {
        double value = ArgumentConversions.selfDouble(self, "__format__", "float", BuiltinKind.METHOD);
        return formatSpec.isEmpty()
                ? Texts.str(self)
                : FloatFormat.format(value, formatSpec, PyType.of(self).name());
    }

    @PyBuiltin(value = "__hash__(self, /)", inline = true)
    static long hash(Object self) {
        if (self instanceof Double number) {
            return NumberHash.hash(number);
        }
        double value = ArgumentConversions.selfDouble(self, "__hash__", "float", BuiltinKind.METHOD);
        return Double.isNaN(value) ? Identity.hash(self) : NumberHash.hash(value);
    }

    @PyBuiltin(value = "__bool__(self, /)", inline = true)
    static boolean isTrue(double self) {
        return self != 0;
    }

    @PyBuiltin(value = "__int__(self, /)", inline = true)
    static Object toInt(double self) {
        return IntegerConversion.truncated(self);
    }

    @PyBuiltin(value = "__trunc__(self, /)", doc = "The integer part, as math.trunc() gives it.", inline = true)
    static Object truncate(double self) {
        return IntegerConversion.truncated(self);
    }

    @PyBuiltin(value = "__floor__(self, /)", doc = "The next int that is not above the number.", inline = true)
    static Object floor(double self) {
        return IntegerConversion.truncated(Math.floor(self));
    }

    @PyBuiltin(value = "__ceil__(self, /)", doc = "The next int that is not below the number.", inline = true)
    static Object ceil(double self) {
        return IntegerConversion.truncated(Math.ceil(self));
    }

    @PyBuiltin(value = "__float__(self, /)", inline = true)
    static double toFloat(double self) {
        return self;
    }

    @PyBuiltin(value = "__round__(self, ndigits=None, /)", doc = """
        The number rounded to ndigits digits after the point, of two that are equally near the even one.

        Without ndigits the result is an int.\
        """)
    static Object round(double self, Object ndigits) {
        if (ndigits == PyNone.NONE) {
            return IntegerConversion.truncated(Math.rint(self));
        }
        return FloatArithmetic.round(self, Conversions.toIndexClamped(ndigits));
    }

    @PyBuiltin(value = "is_integer(self, /)", doc = "Whether the number has no fractional part.")
    static boolean isInteger(double self) {
        return self == Math.rint(self) && !Double.isInfinite(self);
    }

    @PyBuiltin(value = "as_integer_ratio(self, /)", doc = """
        The pair of ints whose quotient is the number, in lowest terms, the second above zero.

        An infinity raises OverflowError, a NaN ValueError.

        >>> (0.375).as_integer_ratio()
        (3, 8)
        >>> (-7.0).as_integer_ratio()
        (-7, 1)
        >>> (0.0).as_integer_ratio()
        (0, 1)\
        """)
    static Object ratio(double self) {
        BigInteger[] ratio = FloatArithmetic.toIntegerRatio(self);
        return new PyTuple(PyInt.of(ratio[0]), PyInt.of(ratio[1]));
    }

    @PyBuiltin(value = "hex(self, /)", doc = """
        The number in hexadecimal digits, with nothing rounded; float.fromhex() reads it.

        >>> (6.5).hex()
        '0x1.a000000000000p+2'
        >>> (-0.25).hex()
        '-0x1.0000000000000p-2'\
        """)
    static String hex(double self) {
        return FloatText.toHex(self);
    }

    @PyBuiltin(value = "conjugate(self, /)", doc = "The number itself.")
    static double conjugate(double self) {
        return self;
    }

    @PyBuiltin("__getnewargs__(self, /)")
    static Object newArguments(double self) {
        return new PyTuple(self);
    }

    @PyGetter(value = "real", doc = "The number itself.")
    static double real(double self) {
        return self;
    }

    @PyGetter(value = "imag", doc = "Zero, as for all that are no complex numbers.")
    static double imaginary(double self) {
        return 0;
    }
}
