// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.Slot;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.SequenceComparison;
import org.protopython.ops.SequenceOperands;

/** Comparison, {@code +} and {@code *} of deques. */
@PyTypeMethods("deque")
final class DequeOperators {
    private DequeOperators() {}

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyDeque self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyDeque self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object lessThan(PyDeque self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PyDeque self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greaterThan(PyDeque self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PyDeque self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyDeque self, Object value) {
        return value instanceof PyDeque other
                ? SequenceComparison.compare(operator, self.toArray(), other.toArray())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(PyDeque self, Object value) {
        if (value instanceof PyDeque other) {
            PyDeque result = (PyDeque) DequeType.copy(self);
            DequeType.extend(result, other);
            return result;
        } else if (SequenceOperands.isReflected(value, Slot.RADD)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        throw SequenceOperands.cannotConcatenate(self, value);
    }

    @PyBuiltin("__iadd__(self, value, /)")
    static Object addInPlace(PyDeque self, Object value) {
        DequeType.extend(self, value);
        return self;
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(PyDeque self, Object value) {
        return multiplyInPlace((PyDeque) DequeType.copy(self), value);
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(PyDeque self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin("__imul__(self, value, /)")
    static Object multiplyInPlace(PyDeque self, Object value) {
        int count = SequenceOperands.countOf(value);
        if (count == SequenceOperands.NOT_MINE) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object[] items = self.toArray();
        SequenceOperands.repeatedLength(items.length, count);
        if (count == 0) {
            self.clear();
        }
        for (int i = 1; i < count; i++) {
            for (Object item : items) {
                self.addLast(item);
            }
        }
        return self;
    }
}
