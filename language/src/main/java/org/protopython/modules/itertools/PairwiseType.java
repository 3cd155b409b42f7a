// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;

/** {@code pairwise}. */
@PyTypeMethods("pairwise")
final class PairwiseType {
    private PairwiseType() {}

    @PyBuiltin("__new__(cls, iterable, /)")
    static Object create(PyType cls, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        Object[] previous = {null};
        return new PyStepIterator(cls, () -> {
            if (previous[0] == null) {
                previous[0] = Iteration.next(iterator);
            }
            Object item = previous[0] == null ? null : Iteration.next(iterator);
            if (item == null) {
                return null;
            }
            Object pair = new PyTuple(previous[0], item);
            previous[0] = item;
            return pair;
        });
    }
}
