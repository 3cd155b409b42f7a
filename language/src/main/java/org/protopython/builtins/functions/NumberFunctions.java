// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.ModularPower;
import org.protopython.ops.Operators;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;
import org.protopython.runtime.UnaryBuiltinNode;

/** Arithmetic, and the text of integers and characters. */
@PyModule("builtins")
public final class NumberFunctions {
    private NumberFunctions() {}

    @PyBuiltin(value = "abs(x, /)", doc = "|x|, by the object's __abs__().")
    @ImportStatic(Long.class)
    abstract static class AbsoluteNode extends UnaryBuiltinNode {
        @Specialization(guards = "x != MIN_VALUE")
        static long ofLong(long x) {
            return Math.abs(x);
        }

        @Specialization
        static double ofDouble(double x) {
            return Math.abs(x);
        }

        @Specialization(replaces = {"ofLong", "ofDouble"})
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object x) {
            return Operators.absolute(x);
        }
    }

    @PyBuiltin(value = "bin(number, /)", doc = """
        An integer's binary digits behind '0b'.

        >>> bin(10)
        '0b1010'\
        """)
    static TruffleString binary(Object number) {
        return literal(number, 1, 'b');
    }

    @PyBuiltin(value = "oct(number, /)", doc = """
        An integer's octal digits behind '0o'.

        >>> oct(64)
        '0o100'\
        """)
    static TruffleString octal(Object number) {
        return literal(number, 3, 'o');
    }

    @PyBuiltin(value = "hex(number, /)", doc = """
        An integer's hexadecimal digits, in lower case, behind '0x'.

        >>> hex(-255)
        '-0xff'\
        """)
    static TruffleString hexadecimal(Object number) {
        return literal(number, 4, 'x');
    }

    /**
     * The literal of an int in a base that is a power of two.
     *
     * @param bits of a digit
     * @param letter in the prefix
     */
    private static TruffleString literal(Object number, int bits, char letter) {
        Object index = Conversions.toIndex(number);
        if (index instanceof PyInt big) {
            BigInteger value = big.value();
            String sign = value.signum() < 0 ? "-0" : "0";
            return CodePoints.text(sign + letter + value.abs().toString(1 << bits));
        }
        long value = (Long) index;
        CodePointBuilder out = new CodePointBuilder(24);
        if (value < 0) {
            out.append('-');
        }
        return out.append('0')
                .append(letter)
                .appendDigits(Math.abs(value), bits, 'a')
                .toText();
    }

    @PyBuiltin(value = "chr(i, /)", doc = "The character with code point i, which is 0 to 0x10ffff.")
    @ImportStatic(Character.class)
    abstract static class CharacterNode extends UnaryBuiltinNode {
        @Specialization(guards = {"i >= 0", "i <= MAX_CODE_POINT"})
        static Object plain(long i) {
            return PyStrings.ofCodePoint((int) i);
        }

        @Specialization(replaces = "plain")
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object i) {
            if (Conversions.toIndex(i) instanceof Long code && code >= 0 && code <= Character.MAX_CODE_POINT) {
                return PyStrings.ofCodePoint((int) (long) code);
            }
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
    }

    @PyBuiltin(value = "ord(character, /)", doc = "Code point of a str, or value of bytes, of length 1.")
    abstract static class OrdinalNode extends UnaryBuiltinNode {
        @Specialization(guards = "isOne(character)")
        static long text(TruffleString character, @Cached TruffleString.CodePointAtIndexNode codePoint) {
            return codePoint.execute(character, 0, PyStrings.ENCODING);
        }

        static boolean isOne(TruffleString character) {
            return PyStrings.length(character) == 1;
        }

        @Specialization(replaces = "text")
        @TruffleBoundary(transferToInterpreterOnException = false)
        static long general(Object character) {
            return ordinal(character);
        }
    }

    private static long ordinal(Object character) {
        TruffleString text = Conversions.asText(character);
        int length;
        if (text != null) {
            length = PyStrings.length(text);
            if (length == 1) {
                return text.codePointAtIndexUncached(0, PyStrings.ENCODING);
            }
        } else if (character instanceof PyBytes bytes) {
            length = bytes.value().length;
            if (length == 1) {
                return bytes.value()[0] & 0xff;
            }
        } else if (character instanceof PyByteArray bytes) {
            length = bytes.size();
            if (length == 1) {
                return bytes.byteAt(0);
            }
        } else {
            throw Errors.typeError("ord() expected string of length 1, but %s found", PyType.of(character));
        }
        throw Errors.typeError("ord() expected a character, but string of length %s found", length);
    }

    @PyBuiltin(value = "divmod(x, y, /)", doc = "Quotient and remainder: (x // y, x % y).")
    static Object divmod(Object x, Object y) {
        return Operators.binary(BinaryOperator.DIVMOD, x, y);
    }

    @PyBuiltin(value = "pow(base, exp, mod=None)", doc = """
        base ** exp, or with mod the same as base ** exp % mod but faster for integers.

        With mod, a negative exp means a power of the inverse.\
        """)
    static Object power(Object base, Object exp, Object mod) {
        return ModularPower.power(base, exp, mod);
    }

    @PyBuiltin(value = "round(number, ndigits=None)", doc = """
        The multiple of 10**-ndigits nearest to number; of two equally near, the even one.

        It is of number's type, without ndigits an int.\
        """)
    static Object round(Object number, Object ndigits) {
        Object result = ndigits == PyNone.NONE
                ? Calls.callSpecial(number, Slot.ROUND)
                : Calls.callSpecial(number, Slot.ROUND, ndigits);
        if (result == null) {
            throw Errors.typeError("type %s doesn't define __round__ method", PyType.of(number));
        }
        return result;
    }
}
