// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.PlainNumbers;
import org.protopython.ops.text.TextRepr;
import org.protopython.runtime.Errors;

/** {@code float(x)}, and the operands of float operators. */
public final class FloatConversion {
    private FloatConversion() {}

    /** {@code float(value)} of a number or of text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double toDouble(Object value) {
        if (value instanceof Double number) {
            return number;
        } else if (value instanceof TruffleString text) {
            return ofText(text);
        }
        PyType type = PyType.of(value);
        if (!Conversions.isReal(value)) {
            TruffleString text = Conversions.asText(value);
            if (text != null) {
                return ofText(text);
            }
            byte[] bytes = Buffers.bytesOrNull(value);
            if (bytes != null) {
                Double number = FloatText.parse(IntegerConversion.latin1(bytes));
                if (number == null) {
                    throw invalid(Texts.reprJava(value));
                }
                return number;
            }
            throw Errors.typeError("float() argument must be a string or a real number, not '%s'", type);
        }
        return value instanceof PyFloat number && !type.sharesSlot(BuiltinTypes.FLOAT, Slot.FLOAT)
                ? Conversions.toDoubleBySlot(number)
                : Conversions.toDouble(value);
    }

    private static double ofText(TruffleString text) {
        double plain = PlainNumbers.decimal(text);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        Double number = FloatText.parse(CodePoints.javaString(text));
        if (number == null) {
            throw invalid(TextRepr.reprString(text));
        }
        return number;
    }

    private static RuntimeException invalid(String repr) {
        return Errors.valueError("could not convert string to float: %s", repr);
    }

    /** Whether the value can be the other operand of a float operator. */
    public static boolean isOperand(Object value) {
        return value instanceof Double
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof PyInt
                || value instanceof PyFloat;
    }

    /** The value of an operand; OverflowError for an int beyond all floats. */
    public static double operand(Object value) {
        if (value instanceof Double number) {
            return number;
        } else if (value instanceof Long number) {
            return number;
        } else if (value instanceof PyFloat number) {
            return number.value();
        }
        return IntegerOperations.toDouble(value);
    }
}
