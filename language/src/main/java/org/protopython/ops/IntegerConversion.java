// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.number.FloatArithmetic;
import org.protopython.ops.number.IntegerText;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.PlainNumbers;
import org.protopython.ops.text.TextRepr;
import org.protopython.runtime.Errors;

/** {@code int(x)} and {@code int(x, base)}: an exact int, {@code Long} or {@code PyInt}. */
public final class IntegerConversion {
    private IntegerConversion() {}

    /** {@code int(value)} by {@code __int__}, {@code __index__}, or from text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object toInteger(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Double number) {
            return truncated(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        if (value instanceof TruffleString text) {
            return ofText(text, 10);
        }
        return bySlot(value);
    }

    private static Object bySlot(Object value) {
        PyType type = PyType.of(value);
        if (value instanceof PyFloat number && type.slot(Slot.INT) == null) {
            return truncated(number.value());
        }
        if (type.slot(Slot.INT) != null) {
            return Conversions.exactInt(Calls.callSpecial(value, Slot.INT), "__int__");
        }
        Object index = Conversions.toIndexOrNull(value);
        if (index != null) {
            return index;
        }
        TruffleString text = Conversions.asText(value);
        if (text != null) {
            return ofText(text, 10);
        }
        byte[] bytes = Buffers.bytesOrNull(value);
        if (bytes != null) {
            return ofBytes(bytes, 10);
        }
        throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '%s'", type);
    }

    /** Towards zero; raises for infinities and NaN. */
    public static Object truncated(double value) {
        return FloatArithmetic.fitsLong(value) ? (Object) (long) value : PyInt.of(FloatArithmetic.toInteger(value));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object ofText(TruffleString text, int base) {
        long plain = PlainNumbers.integer(text, base);
        if (plain != PlainNumbers.NOT_PLAIN) {
            return plain;
        }
        Object result = IntegerText.parse(CodePoints.javaString(text), base, IntegerLimits.maxDigits());
        if (result == null) {
            throw invalid(base, TextRepr.reprString(text));
        }
        return result instanceof BigInteger big ? PyInt.of(big) : result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object ofBytes(byte[] bytes, int base) {
        Object result = IntegerText.parse(latin1(bytes), base, IntegerLimits.maxDigits());
        if (result == null) {
            throw invalid(base, TextRepr.repr(bytes));
        }
        return result instanceof BigInteger big ? PyInt.of(big) : result;
    }

    /** The text of bytes for a parser of numbers: what is not ASCII becomes a character that no number has. */
    static String latin1(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append(b < 0 ? '?' : (char) b);
        }
        return text.toString();
    }

    private static RuntimeException invalid(int base, String repr) {
        String shown = repr.length() > 200 ? repr.substring(0, 200) : repr;
        return Errors.valueError("invalid literal for int() with base %s: %s", base, shown);
    }
}
