// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;

/** {@code accumulate}. */
@PyTypeMethods(
        value = "accumulate",
        doc = "Running totals of an iterable, or what func gives for the last total and the next item.")
final class AccumulateType {
    private AccumulateType() {}

    @PyBuiltin("__new__(cls, /, iterable, func=None, *, initial=None)")
    static Object create(PyType cls, Object iterable, Object func, Object initial) {
        Object iterator = Iteration.iterator(iterable);
        Object[] total = {null};
        boolean[] given = {initial != PyNone.NONE};
        return new PyStepIterator(cls, () -> {
            if (given[0]) {
                given[0] = false;
                total[0] = initial;
                return initial;
            }
            Object item = Iteration.next(iterator);
            if (item == null) {
                return null;
            }
            Object before = total[0];
            if (before == null) {
                total[0] = item;
            } else if (func == PyNone.NONE) {
                total[0] = Operators.binary(BinaryOperator.ADD, before, item);
            } else {
                total[0] = Calls.call(func, before, item);
            }
            return total[0];
        });
    }
}
