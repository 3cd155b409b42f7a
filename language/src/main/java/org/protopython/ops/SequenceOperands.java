// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;

/**
 * Right operands of a sequence's {@code +} and {@code *}. A sequence refuses what it does not know with an error of
 * its own; only a class written in Python gets the chance to know the operator.
 */
public final class SequenceOperands {
    /** Answer of {@link #countOf}: the operator is the right operand's. */
    public static final int NOT_MINE = -1;

    private SequenceOperands() {}

    /** Whether the right operand's class implements the reflected operator and so decides. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isReflected(Object operand, Slot reflected) {
        PyType type = PyType.of(operand);
        return !type.isBuiltin() && type.slot(reflected) != null;
    }

    /** A sequence's answer to an operand that it cannot be joined with, and whose class does not know how either. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException cannotConcatenate(Object sequence, Object operand) {
        PyType type = PyType.of(sequence);
        if (type.isSubtypeOf(BuiltinTypes.BYTES) || type.isSubtypeOf(BuiltinTypes.BYTEARRAY)) {
            return Errors.typeError("can't concat %s to %s", PyType.of(operand), type);
        }
        type = builtinBase(type);
        if (type == BuiltinTypes.TEMPLATE) {
            String name = TypeNames.full(type);
            return Errors.typeError("can only concatenate %s (not \"%s\") to %s", name, PyType.of(operand), name);
        }
        String verb = type.name().equals("array") ? "append" : "concatenate";
        return Errors.typeError(
                "can only %s %s (not \"%s\") to %s", verb, type.name(), PyType.of(operand), type.name());
    }

    private static PyType builtinBase(PyType type) {
        return type.isBuiltin() ? type : type.layoutBase();
    }

    /** Whether the operand's class brings a reflected operator that its built-in base has not. */
    private static boolean isReflectedByItself(PyType type, Slot reflected) {
        return !type.isBuiltin() && type.slot(reflected) != null && !type.sharesSlot(builtinBase(type), reflected);
    }

    /**
     * Whether the methods of {@code +} or {@code *} go before the left operand's own in-place method: that of a built-in
     * sequence is no number's, which CPython asks for first. So a class of the right operand decides, or one derived from
     * the sequence that multiplies in a way of its own.
     */
    static boolean isBinaryBeforeInPlace(BinaryOperator operator, PyType left, PyType right) {
        if (operator != BinaryOperator.ADD && operator != BinaryOperator.MUL
                || left.slot(operator.inPlace()) == null
                || left.slot(Slot.GETITEM) == null) {
            return false;
        } else if (left.isBuiltin()) {
            return isReflectedByItself(right, operator.reflected());
        }
        PyType sequence = builtinBase(left);
        return operator == BinaryOperator.MUL
                && left.sharesSlot(sequence, Slot.IMUL)
                && !(left.sharesSlot(sequence, Slot.MUL) && left.sharesSlot(sequence, Slot.RMUL));
    }

    /**
     * How often to repeat, not less than zero; {@link #NOT_MINE} when the operand's class decides.
     *
     * @throws org.protopython.runtime.PException TypeError when the operand is no int; OverflowError when it is too big
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int countOf(Object operand) {
        if (!(operand instanceof Long) && isReflectedByItself(PyType.of(operand), Slot.RMUL)) {
            return NOT_MINE;
        }
        return (int) Math.clamp(indexOf(operand), 0L, (long) Integer.MAX_VALUE);
    }

    private static long indexOf(Object operand) {
        if (Conversions.toIndex(operand, "can't multiply sequence by non-int of type '%s'") instanceof Long count) {
            return count;
        }
        throw Errors.overflowError("cannot fit '%s' into an index-sized integer", PyType.of(operand));
    }

    /** The product of a sequence and an operand whose class did not want to decide; null without a sequence. */
    static Object repeated(boolean inPlace, Object left, Object right) {
        if (inPlace && isBuiltin(left, Slot.IMUL)) {
            return repeated(left, Slot.IMUL, right);
        } else if (isBuiltin(left, Slot.MUL)) {
            return repeated(left, Slot.MUL, right);
        }
        return isBuiltin(right, Slot.RMUL) ? repeated(right, Slot.RMUL, left) : null;
    }

    /** Whether the object is joined or repeated as a sequence, by the method of a built-in type. */
    static boolean isBuiltin(Object object, Slot slot) {
        PyType type = PyType.of(object);
        return type.slot(slot) instanceof PyBuiltinFunction
                && (type == BuiltinTypes.TEMPLATE || type.slot(Slot.GETITEM) != null && type.slot(Slot.LEN) != null);
    }

    private static Object repeated(Object sequence, Slot slot, Object count) {
        Object result = Calls.callSpecial(sequence, slot, indexOf(count));
        return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
    }

    /** Length of the repeated sequence; MemoryError when no array is that long. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int repeatedLength(int length, long count) {
        if (count > (Integer.MAX_VALUE - 8) / Math.max(length, 1)) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        return length * (int) count;
    }
}
