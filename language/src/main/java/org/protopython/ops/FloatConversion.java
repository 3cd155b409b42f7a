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
        }
        PyType type = PyType.of(value);
        if (type.slot(Slot.FLOAT) == null && type.slot(Slot.INDEX) == null) {
            TruffleString text = Conversions.asText(value);
            if (text != null) {
                return parsed(FloatText.parse(CodePoints.javaString(text)), TextRepr.reprString(text));
            }
            byte[] bytes = Buffers.bytesOrNull(value);
            if (bytes != null) {
                return parsed(FloatText.parse(IntegerConversion.latin1(bytes)), TextRepr.repr(bytes));
            }
            throw Errors.typeError("float() argument must be a string or a real number, not '%s'", type);
        }
        return value instanceof PyFloat number && type.slot(Slot.FLOAT) != BuiltinTypes.FLOAT.slot(Slot.FLOAT)
                ? Conversions.toDoubleBySlot(number)
                : Conversions.toDouble(value);
    }

    private static double parsed(Double value, String repr) {
        if (value == null) {
            throw Errors.valueError("could not convert string to float: %s", repr);
        }
        return value;
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
