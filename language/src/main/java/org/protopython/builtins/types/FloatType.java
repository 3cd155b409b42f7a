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

    @PyBuiltin(value = "from_number(cls, number, /)", kind = Kind.CLASS_METHOD)
    static Object fromNumber(Object cls, double number) {
        return cls == BuiltinTypes.FLOAT ? (Object) number : Calls.call(cls, number);
    }

    @PyBuiltin(value = "fromhex(cls, string, /)", kind = Kind.CLASS_METHOD)
    static Object fromHex(Object cls, TruffleString string) {
        double value = FloatText.fromHex(PyStrings.toJava(string));
        return cls == BuiltinTypes.FLOAT ? (Object) value : Calls.call(cls, value);
    }

    @PyBuiltin(value = "__getformat__(cls, typestr, /)", kind = Kind.CLASS_METHOD)
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

    @PyBuiltin("__format__(self, format_spec, /)")
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

    @PyBuiltin(value = "__trunc__(self, /)", inline = true)
    static Object truncate(double self) {
        return IntegerConversion.truncated(self);
    }

    @PyBuiltin(value = "__floor__(self, /)", inline = true)
    static Object floor(double self) {
        return IntegerConversion.truncated(Math.floor(self));
    }

    @PyBuiltin(value = "__ceil__(self, /)", inline = true)
    static Object ceil(double self) {
        return IntegerConversion.truncated(Math.ceil(self));
    }

    @PyBuiltin(value = "__float__(self, /)", inline = true)
    static double toFloat(double self) {
        return self;
    }

    @PyBuiltin("__round__(self, ndigits=None, /)")
    static Object round(double self, Object ndigits) {
        if (ndigits == PyNone.NONE) {
            return IntegerConversion.truncated(Math.rint(self));
        }
        return FloatArithmetic.round(self, Conversions.toIndexClamped(ndigits));
    }

    @PyBuiltin("is_integer(self, /)")
    static boolean isInteger(double self) {
        return self == Math.rint(self) && !Double.isInfinite(self);
    }

    @PyBuiltin("as_integer_ratio(self, /)")
    static Object ratio(double self) {
        BigInteger[] ratio = FloatArithmetic.toIntegerRatio(self);
        return new PyTuple(PyInt.of(ratio[0]), PyInt.of(ratio[1]));
    }

    @PyBuiltin("hex(self, /)")
    static String hex(double self) {
        return FloatText.toHex(self);
    }

    @PyBuiltin("conjugate(self, /)")
    static double conjugate(double self) {
        return self;
    }

    @PyBuiltin("__getnewargs__(self, /)")
    static Object newArguments(double self) {
        return new PyTuple(self);
    }

    @PyGetter("real")
    static double real(double self) {
        return self;
    }

    @PyGetter("imag")
    static double imaginary(double self) {
        return 0;
    }
}
