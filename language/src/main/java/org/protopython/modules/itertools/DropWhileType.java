// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;

/** {@code dropwhile}. */
@PyTypeMethods(
        value = "dropwhile",
        doc = "The items of an iterable from the first on for which predicate answers false.")
final class DropWhileType {
    private DropWhileType() {}

    @PyBuiltin("__new__(cls, predicate, iterable, /)")
    static Object create(PyType cls, Object predicate, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        boolean[] started = {false};
        return new PyStepIterator(cls, () -> {
            Object item = Iteration.next(iterator);
            while (!started[0] && item != null) {
                if (!Conversions.isTrue(Calls.call(predicate, item))) {
                    started[0] = true;
                    return item;
                }
                item = Iteration.next(iterator);
            }
            return item;
        });
    }
}
