// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;

/** {@code starmap}. */
@PyTypeMethods(
        value = "starmap",
        doc = "What function gives for each item of an iterable, whose items are the arguments.")
final class StarMapType {
    private StarMapType() {}

    @PyBuiltin("__new__(cls, function, iterable, /)")
    static Object create(PyType cls, Object function, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        return new PyStepIterator(cls, () -> {
            Object arguments = Iteration.next(iterator);
            return arguments == null ? null : Calls.call(function, Items.toArray(arguments));
        });
    }
}
