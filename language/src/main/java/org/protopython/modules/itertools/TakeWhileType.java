// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;

/** {@code takewhile}. */
@PyTypeMethods(value = "takewhile", doc = "The items of an iterable up to the first for which predicate answers false.")
final class TakeWhileType {
    private TakeWhileType() {}

    @PyBuiltin("__new__(cls, predicate, iterable, /)")
    static Object create(PyType cls, Object predicate, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        boolean[] ended = {false};
        return new PyStepIterator(cls, () -> {
            Object item = ended[0] ? null : Iteration.next(iterator);
            if (item != null && !Conversions.isTrue(Calls.call(predicate, item))) {
                ended[0] = true;
                return null;
            }
            return item;
        });
    }
}
