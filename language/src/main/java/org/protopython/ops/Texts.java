// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.TextRepr;
import org.protopython.ops.text.format.FloatFormat;
import org.protopython.ops.text.format.IntegerFormat;
import org.protopython.ops.text.format.TextFormat;
import org.protopython.runtime.Errors;

/** {@code str}, {@code repr} and {@code format} of any value, uncached. */
public final class Texts {
    private Texts() {}

    /** {@code repr(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repr(Object value) {
        if (value instanceof Long number) {
            return TruffleString.fromLongUncached(number, PyStrings.ENCODING, true);
        } else if (value instanceof TruffleString text) {
            return TextRepr.repr(text);
        } else if (value instanceof Double number) {
            return PyStrings.of(FloatText.repr(number));
        }
        return checked(Calls.callSpecial(value, Slot.REPR), "__repr__");
    }

    /** {@code str(value)} for a value that is not a str itself. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString str(Object value) {
        if (value instanceof TruffleString text) {
            return text;
        } else if (value instanceof Long number) {
            return TruffleString.fromLongUncached(number, PyStrings.ENCODING, true);
        } else if (value instanceof Double number) {
            return PyStrings.of(FloatText.repr(number));
        }
        return checked(Calls.callSpecial(value, Slot.STR), "__str__");
    }

    /** As {@link #str}, but what a method {@code __str__} returned stays of the class it is. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object strObject(Object value) {
        return value instanceof PyObject ? strOf(Calls.callSpecial(value, Slot.STR)) : str(value);
    }

    /** What {@code str()} makes of what a method {@code __str__} returned; TypeError when that is no str. */
    public static Object strOf(Object answer) {
        return answer instanceof TruffleString ? answer : checkedObject(answer, "__str__");
    }

    /** As {@link #repr}, but what a method {@code __repr__} returned stays of the class it is. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object reprObject(Object value) {
        return value instanceof PyObject ? checkedObject(Calls.callSpecial(value, Slot.REPR), "__repr__") : repr(value);
    }

    /** As {@link #ascii}, but what a method {@code __repr__} returned stays of the class it is if it is ASCII. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object asciiObject(Object value) {
        Object text = reprObject(value);
        TruffleString content = Conversions.asText(text);
        return CodePoints.isAscii(content) ? text : TextRepr.escapeNonAscii(content);
    }

    private static Object checkedObject(Object text, String method) {
        TruffleString content = checked(text, method);
        return text instanceof PyStr ? text : content;
    }

    private static TruffleString checked(Object text, String method) {
        TruffleString result = text == null ? null : Conversions.asText(text);
        if (result == null) {
            throw Errors.typeError("%s returned non-string (type %s)", method, PyType.of(text));
        }
        return result;
    }

    /** {@code repr(value)} as Java text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String reprJava(Object value) {
        return PyStrings.toJava(repr(value));
    }

    /** {@code str(value)} as Java text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String strJava(Object value) {
        return PyStrings.toJava(str(value));
    }

    /** {@code format(value, spec)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(Object value, TruffleString spec) {
        if (value instanceof TruffleString string) {
            return TextFormat.format(string, spec, "str");
        }
        if (value instanceof Long number) {
            return spec.isEmpty() ? str(number) : formatInteger(number, spec);
        }
        if (value instanceof Double number) {
            return spec.isEmpty() ? str(number) : FloatFormat.format(number, spec, "float");
        }
        return formatBySlot(value, spec);
    }

    private static TruffleString formatInteger(long value, TruffleString spec) {
        return IntegerFormat.format(value, spec, "int", IntegerLimits.maxDigits());
    }

    private static TruffleString formatBySlot(Object value, TruffleString spec) {
        Object result = Calls.callSpecial(value, Slot.FORMAT, spec);
        TruffleString text = result == null ? null : Conversions.asText(result);
        if (text == null) {
            throw Errors.typeError("__format__ must return a str, not %s", PyType.of(result));
        }
        return text;
    }

    /** {@code ascii(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString ascii(Object value) {
        return TextRepr.escapeNonAscii(repr(value));
    }
}
