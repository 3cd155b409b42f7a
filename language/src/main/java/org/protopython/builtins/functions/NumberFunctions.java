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

    @PyBuiltin(value = "abs(x, /)", doc = "Return the absolute value of the argument.")
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

    @PyBuiltin(value = "bin(number, /)", doc = "Return the binary representation of an integer.")
    static TruffleString binary(Object number) {
        return literal(number, 1, 'b');
    }

    @PyBuiltin(value = "oct(number, /)", doc = "Return the octal representation of an integer.")
    static TruffleString octal(Object number) {
        return literal(number, 3, 'o');
    }

    @PyBuiltin(value = "hex(number, /)", doc = "Return the hexadecimal representation of an integer.")
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

    @PyBuiltin(
            value = "chr(i, /)",
            doc = "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.")
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

    @PyBuiltin(value = "ord(character, /)", doc = "Return the ordinal value of a character.")
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

    @PyBuiltin(value = "divmod(x, y, /)", doc = "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.")
    static Object divmod(Object x, Object y) {
        return Operators.binary(BinaryOperator.DIVMOD, x, y);
    }

    @PyBuiltin(value = "pow(base, exp, mod=None)", doc = """
        Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.

        Some types, such as ints, are able to use a more efficient algorithm when
        invoked using the three argument form.\
        """)
    static Object power(Object base, Object exp, Object mod) {
        return ModularPower.power(base, exp, mod);
    }

    @PyBuiltin(value = "round(number, ndigits=None)", doc = """
        Round a number to a given precision in decimal digits.

        The return value is an integer if ndigits is omitted or None.  Otherwise
        the return value has the same type as the number.  ndigits may be negative.\
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
