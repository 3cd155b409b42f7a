// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Carries out operations in a context, which learns of the conditions they met. */
final class Evaluation {
    /** An operation on one number. */
    interface Unary {
        PyDecimal apply(PyDecimal a, Limits limits, Status status);
    }

    /** An operation on two numbers. */
    interface Binary {
        PyDecimal apply(PyDecimal a, PyDecimal b, Limits limits, Status status);
    }

    private Evaluation() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyDecimal unary(PyDecimalContext context, Unary operation, PyDecimal a) {
        Status status = new Status();
        PyDecimal result = operation.apply(a, context.limits(), status);
        context.note(status.conditions());
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyDecimal binary(PyDecimalContext context, Binary operation, PyDecimal a, PyDecimal b) {
        Status status = new Status();
        PyDecimal result = operation.apply(a, b, context.limits(), status);
        context.note(status.conditions());
        return result;
    }

    static PyDecimal unary(PyDecimalContext context, Unary operation, Object a) {
        return unary(context, operation, DecimalConversion.operand(a));
    }

    static PyDecimal binary(PyDecimalContext context, Binary operation, Object a, Object b) {
        return binary(context, operation, DecimalConversion.operand(a), DecimalConversion.operand(b));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyTuple divMod(PyDecimalContext context, PyDecimal a, PyDecimal b) {
        Status status = new Status();
        PyDecimal[] parts = Division.divMod(a, b, context.limits(), status);
        context.note(status.conditions());
        return new PyTuple(parts[0], parts[1]);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyDecimal multiplyAdd(PyDecimalContext context, PyDecimal a, PyDecimal b, PyDecimal c) {
        Status status = new Status();
        PyDecimal result = Arithmetic.multiplyAdd(a, b, c, context.limits(), status);
        context.note(status.conditions());
        return result;
    }

    /** @param modulus null for none */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyDecimal power(PyDecimalContext context, PyDecimal base, PyDecimal exponent, PyDecimal modulus) {
        Status status = new Status();
        PyDecimal result = modulus == null
                ? Power.power(base, exponent, context.limits(), status)
                : Power.modular(base, exponent, modulus, context.limits(), status);
        context.note(status.conditions());
        return result;
    }

    /** The context of an optional argument, else the current one. */
    static PyDecimalContext context(PythonContext context, Object given) {
        if (given == PyNone.NONE || given == null) {
            return DecimalState.current(context);
        } else if (given instanceof PyDecimalContext chosen) {
            return chosen;
        }
        throw Errors.typeError("optional argument must be a context");
    }

    /** A mode of rounding by its name. */
    static Rounding rounding(Object name) {
        Rounding found = name instanceof TruffleString text ? Rounding.named(PyStrings.toName(text)) : null;
        if (found == null) {
            throw Errors.raise(
                    ExceptionTypes.TYPE_ERROR,
                    "valid values for rounding are:\n"
                            + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
                            + "   ROUND_05UP]");
        }
        return found;
    }

    /** The TypeError for a value of which no Decimal can be made. */
    static RuntimeException noConversion(Object value) {
        return Errors.typeError("conversion from %s to Decimal is not supported", Errors.nameOf(PyType.of(value)));
    }
}
