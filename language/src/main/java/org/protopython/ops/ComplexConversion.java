// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.number.ComplexText;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** {@code complex(...)}, and the operands of complex operators. */
public final class ComplexConversion {
    private ComplexConversion() {}

    /** {@code complex(real, imag)}; absent arguments are null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyComplex ofArguments(Object real, Object imag) {
        if (real != null && imag == null) {
            TruffleString text = Conversions.asText(real);
            return text == null ? ofSingle(real) : ofText(text);
        }
        Object first = real == null ? (Object) 0.0 : part(real, "real");
        Object second = imag == null ? (Object) 0.0 : part(imag, "imag");
        double realPart = first instanceof PyComplex complex ? complex.real() : (double) first;
        double imaginaryPart = second instanceof PyComplex complex ? complex.real() : (double) second;
        if (second instanceof PyComplex complex) {
            realPart -= complex.imaginary();
        }
        if (first instanceof PyComplex complex) {
            imaginaryPart += complex.imaginary();
        }
        return new PyComplex(realPart, imaginaryPart);
    }

    private static PyComplex ofText(TruffleString text) {
        double[] parts = ComplexText.parse(CodePoints.javaString(text));
        if (parts == null) {
            throw Errors.valueError("complex() arg is a malformed string");
        }
        return new PyComplex(parts[0], parts[1]);
    }

    private static PyComplex ofSingle(Object value) {
        PyComplex converted = byMethod(value);
        if (converted != null) {
            return converted;
        }
        if (!Conversions.isReal(value)) {
            throw Errors.typeError("complex() argument must be a string or a number, not %s", shownType(value));
        }
        return new PyComplex(Conversions.toDouble(value), 0);
    }

    /** A {@code Double}, or a complex number, which is deprecated. */
    private static Object part(Object value, String name) {
        PyComplex complex = value instanceof PyComplex given ? given : null;
        if (complex == null && name.equals("real")) {
            complex = byMethod(value);
        }
        if (complex != null) {
            Warnings.warn(
                    ExceptionTypes.DEPRECATION_WARNING,
                    "complex() argument '" + name + "' must be a real number, not " + shownType(value),
                    1);
            return complex;
        }
        if (!Conversions.isReal(value)) {
            throw Errors.typeError("complex() argument '%s' must be a real number, not %s", name, shownType(value));
        }
        return Conversions.toDouble(value);
    }

    private static String shownType(Object value) {
        return TypeNames.shown(PyType.of(value));
    }

    private static PyComplex byMethod(Object value) {
        if (value instanceof PyComplex complex && PyType.of(value).isBuiltin()) {
            return complex;
        }
        Object result = Calls.callSpecial(value, Slot.COMPLEX);
        if (result == null) {
            return null;
        }
        if (!(result instanceof PyComplex complex)) {
            throw Errors.typeError("__complex__ returned non-complex (type %s)", PyType.of(result));
        } else if (complex.type() != BuiltinTypes.COMPLEX) {
            Conversions.warnOfSubclass("__complex__", "complex", complex.type());
        }
        return complex;
    }

    /** {@code complex.from_number(value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyComplex ofNumber(Object value) {
        PyComplex converted = byMethod(value);
        return converted == null ? new PyComplex(Conversions.toDouble(value), 0) : converted;
    }

    /** The value of an operand of a complex operator, null if it cannot be one. */
    public static PyComplex operandOrNull(Object value) {
        if (value instanceof PyComplex complex) {
            return complex;
        }
        return FloatConversion.isOperand(value) ? new PyComplex(FloatConversion.operand(value), 0) : null;
    }
}
