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
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Buffers;
import org.protopython.ops.BytesConversion;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerConversion;
import org.protopython.ops.IntegerLimits;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.number.IntegerArithmetic;
import org.protopython.ops.number.IntegerBytes;
import org.protopython.ops.number.IntegerText;
import org.protopython.ops.text.format.IntegerFormat;
import org.protopython.runtime.Errors;

/** {@code int}: construction, conversions and methods; the operators have a file of their own. */
@PyTypeMethods(value = "int", doc = """
    int(x=0, /) -> integer of a number, towards zero
    int(string, /, base=10) -> integer of its digits

    The base is 2 to 36, or 0 for what a literal says by its prefix.

    >>> int('-0x1f', base=0)
    -31\
    """)
public final class IntType {
    private IntType() {}

    @PyBuiltin("__new__(cls, x=<unrepresentable>, /, base=<unrepresentable>)")
    static Object create(PyType cls, Object x, Object base) {
        Object value = value(x, base);
        return cls == BuiltinTypes.INT ? value : new PyInt(cls, IntegerOperations.big(value));
    }

    private static Object value(Object x, Object base) {
        if (x == null) {
            if (base != null) {
                throw Errors.typeError("int() missing string argument");
            }
            return 0L;
        }
        if (base == null) {
            return IntegerConversion.toInteger(x);
        }
        int radix = Conversions.toIndexClamped(base);
        TruffleString text = Conversions.asText(x);
        if (text != null) {
            return IntegerConversion.ofText(text, radix);
        }
        byte[] bytes = x instanceof PyBytes || x instanceof PyByteArray ? Buffers.bytesOrNull(x) : null;
        if (bytes == null) {
            IntegerText.checkBase(radix);
            throw Errors.typeError("int() can't convert non-string with explicit base");
        }
        return IntegerConversion.ofBytes(bytes, radix);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        return IntegerOperations.toText(self);
    }

    @PyBuiltin(value = "__bool__(self, /)", inline = true)
    static boolean isTrue(Object self) {
        return Conversions.isTrue(exact(self) instanceof PyInt ? 1L : exact(self));
    }

    /** The exact int of this value: a bool becomes 0 or 1, an instance of a subclass an int. */
    private static Object exact(Object self) {
        return self instanceof Long ? self : Conversions.toIndex(self);
    }

    @PyBuiltin(value = "__int__(self, /)", inline = true)
    static Object toInt(Object self) {
        return exact(self);
    }

    @PyBuiltin(value = "__index__(self, /)", inline = true)
    static Object index(Object self) {
        return exact(self);
    }

    @PyBuiltin(value = "__trunc__(self, /)", doc = "The int itself, as math.trunc() gives it.", inline = true)
    static Object truncate(Object self) {
        return exact(self);
    }

    @PyBuiltin(value = "__floor__(self, /)", doc = "The int itself, as math.floor() gives it.", inline = true)
    static Object floor(Object self) {
        return exact(self);
    }

    @PyBuiltin(value = "__ceil__(self, /)", doc = "The int itself, as math.ceil() gives it.", inline = true)
    static Object ceil(Object self) {
        return exact(self);
    }

    @PyBuiltin(value = "__pos__(self, /)", inline = true)
    static Object positive(Object self) {
        return exact(self);
    }

    @PyBuiltin(value = "__float__(self, /)", inline = true)
    static double toFloat(Object self) {
        return IntegerOperations.toDouble(self);
    }

    @PyBuiltin(
            value = "__round__(self, ndigits=None, /)",
            doc = "The int itself; for ndigits below zero the nearest multiple of a power of ten, of two the even one.")
    static Object round(Object self, Object ndigits) {
        if (ndigits == PyNone.NONE) {
            return exact(self);
        }
        BigInteger digits = IntegerOperations.big(Conversions.toIndex(ndigits));
        return PyInt.of(IntegerArithmetic.roundToPower(IntegerOperations.big(self), digits));
    }

    @PyBuiltin(
            value = "__format__(self, format_spec, /)",
            doc = "The text of the int in a format, as format() and f-strings want it.")
    static Object format(Object self, TruffleString formatSpec) {
        if (formatSpec.isEmpty()) {
            return self instanceof Long ? PyStrings.of(self.toString()) : Calls.callSpecial(self, Slot.STR);
        }
        return PyStrings.of(IntegerFormat.format(
                IntegerOperations.big(self), formatSpec, PyType.of(self).name(), IntegerLimits.maxDigits()));
    }

    @PyBuiltin("__getnewargs__(self, /)")
    static Object newArguments(Object self) {
        return new PyTuple(exact(self));
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(Object self) {
        return 24 + 4L * Math.max(1, (IntegerOperations.big(self).abs().bitLength() + 29) / 30);
    }

    @PyBuiltin(value = "conjugate(self, /)", doc = "The int itself.")
    static Object conjugate(Object self) {
        return exact(self);
    }

    @PyBuiltin(value = "bit_length(self, /)", doc = """
        How many bits the absolute value takes in binary, without leading zeros.

        >>> (100).bit_length()
        7
        >>> (0).bit_length()
        0\
        """)
    static long bitLength(Object self) {
        return IntegerArithmetic.bitLength(IntegerOperations.big(self));
    }

    @PyBuiltin(value = "bit_count(self, /)", doc = """
        How many ones the absolute value has in binary.

        >>> (100).bit_count()
        3
        >>> (-3).bit_count()
        2\
        """)
    static long bitCount(Object self) {
        return IntegerArithmetic.bitCount(IntegerOperations.big(self));
    }

    @PyBuiltin(value = "as_integer_ratio(self, /)", doc = """
        The int as a pair of ints with itself as the quotient, the second being 1.

        >>> (7).as_integer_ratio()
        (7, 1)
        >>> (-4).as_integer_ratio()
        (-4, 1)
        >>> True.as_integer_ratio()
        (1, 1)\
        """)
    static Object ratio(Object self) {
        return new PyTuple(exact(self), 1L);
    }

    @PyBuiltin(value = "is_integer(self, /)", doc = "True, as for each int; other numbers have the same method.")
    static boolean isInteger(Object self) {
        return true;
    }

    @PyBuiltin(value = "to_bytes(self, /, length=1, byteorder='big', *, signed=False)", doc = """
        The int as bytes, length of them.

        byteorder says which byte comes first: the highest for 'big', the lowest for 'little'. signed allows for
        numbers below zero, as two's complement. Raises OverflowError when the int does not fit.\
        """)
    static Object toBytes(Object self, long length, TruffleString byteorder, boolean signed) {
        boolean bigEndian = IntegerBytes.isBigEndian(PyStrings.toJava(byteorder));
        return new PyBytes(IntegerBytes.toBytes(IntegerOperations.big(self), length, bigEndian, signed));
    }

    @PyBuiltin(
            value = "from_bytes(cls, /, bytes, byteorder='big', *, signed=False)",
            doc = """
                    The int that bytes stand for.

                    byteorder says which byte comes first: the highest for 'big', the lowest for 'little'. signed says
                    whether they are two's complement.\
                    """,
            kind = Kind.CLASS_METHOD)
    static Object fromBytes(Object cls, Object bytes, TruffleString byteorder, boolean signed) {
        boolean bigEndian = IntegerBytes.isBigEndian(PyStrings.toJava(byteorder));
        byte[] content = BytesConversion.ofObject(bytes, "bytes");
        Object value = PyInt.of(IntegerBytes.fromBytes(content, bigEndian, signed));
        return cls == BuiltinTypes.INT ? value : Calls.call(cls, value);
    }

    @PyGetter(value = "real", doc = "The int itself.")
    static Object real(Object self) {
        return exact(self);
    }

    @PyGetter(value = "imag", doc = "Zero, as for all that are no complex numbers.")
    static long imaginary(Object self) {
        return 0;
    }

    @PyGetter(value = "numerator", doc = "The int itself, taken as a fraction.")
    static Object numerator(Object self) {
        return exact(self);
    }

    @PyGetter(value = "denominator", doc = "One, as the int taken as a fraction has it.")
    static long denominator(Object self) {
        return 1;
    }
}
