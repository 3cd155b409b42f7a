// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;

/** {@code filterfalse}. */
@PyTypeMethods(
        value = "filterfalse",
        doc = "The items of an iterable for which function answers false; with None those that are false.")
final class FilterFalseType {
    private FilterFalseType() {}

    @PyBuiltin("__new__(cls, function, iterable, /)")
    static Object create(PyType cls, Object function, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        boolean direct = function == PyNone.NONE || function == BuiltinTypes.BOOL;
        return new PyStepIterator(cls, () -> {
            Object item = Iteration.next(iterator);
            while (item != null && Conversions.isTrue(direct ? item : Calls.call(function, item))) {
                item = Iteration.next(iterator);
            }
            return item;
        });
    }
}
