// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.BytesConversion;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Operators;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** Comparison, {@code +}, {@code *} and the text of arrays. */
@PyTypeMethods("array")
final class ArrayOperators {
    private ArrayOperators() {}

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyArray self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyArray self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object lessThan(PyArray self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PyArray self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greaterThan(PyArray self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PyArray self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyArray self, Object value) {
        if (!(value instanceof PyArray other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        boolean byEquality = operator == CompareOperator.EQ || operator == CompareOperator.NE;
        if (byEquality && self.size() != other.size()) {
            return operator == CompareOperator.NE;
        }
        int common = Math.min(self.size(), other.size());
        for (int i = 0; i < common; i++) {
            if (!isEqual(self, other, i)) {
                return byEquality
                        ? (Object) (operator == CompareOperator.NE)
                        : Operators.compare(operator, self.get(i), other.get(i));
            }
        }
        return operator.compare(self.size(), other.size());
    }

    private static boolean isEqual(PyArray self, PyArray other, int index) {
        if (self.kind().isLong() && other.kind().isLong()) {
            return self.kind().getLong(self.store(), index) == other.kind().getLong(other.store(), index);
        } else if (self.kind().isDouble() && other.kind().isDouble()) {
            return self.kind().getDouble(self.store(), index) == other.kind().getDouble(other.store(), index);
        }
        return Operators.equal(self.get(index), other.get(index));
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(PyArray self, Object value) {
        if (value instanceof PyArray other) {
            if (other.kind() != self.kind()) {
                throw ArraySlices.wrongKind();
            }
            PyArray result = new PyArray(self.kind(), self.toBytes());
            result.appendAll(other.toBytes());
            return result;
        } else if (SequenceOperands.isReflected(value, Slot.RADD)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        throw SequenceOperands.cannotConcatenate(self, value);
    }

    @PyBuiltin("__iadd__(self, value, /)")
    static Object addInPlace(PyArray self, Object value) {
        if (!(value instanceof PyArray)) {
            throw Errors.typeError("can only extend array with array (not \"%s\")", PyType.of(value));
        }
        ArrayTransfers.extend(self, value);
        return self;
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(PyArray self, Object value) {
        int count = SequenceOperands.countOf(value);
        return count == SequenceOperands.NOT_MINE
                ? PyNotImplemented.NOT_IMPLEMENTED
                : new PyArray(self.kind(), BytesConversion.repeat(self.toBytes(), count));
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(PyArray self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin("__imul__(self, value, /)")
    static Object multiplyInPlace(PyArray self, Object value) {
        int count = SequenceOperands.countOf(value);
        if (count == SequenceOperands.NOT_MINE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        } else if (count != 1) {
            synchronized (self) {
                self.replace(0, self.size(), BytesConversion.repeat(self.toBytes(), count));
            }
        }
        return self;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyArray self) {
        StringBuilder text = new StringBuilder(self.type().name())
                .append("('")
                .append(self.kind().code())
                .append('\'');
        if (self.size() > 0 && self.kind().isText()) {
            text.append(", ").append(Texts.reprJava(ArrayTransfers.toUnicode(self)));
        } else if (self.size() > 0) {
            text.append(", ").append(Texts.reprJava(ArrayTransfers.toList(self)));
        }
        return text.append(')').toString();
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "How many bytes the array takes in memory.")
    static long sizeOf(PyArray self) {
        return 64L + self.store().length;
    }
}
