// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;
import org.protopython.ops.iterators.PyFilter;

/** {@code filter}. */
@PyTypeMethods(
        value = "filter",
        doc = "The items for which function(item) is true; for None, those that are true themselves.")
public final class FilterType {
    private FilterType() {}

    @PyBuiltin("__new__(cls, function, iterable, /)")
    static Object create(PyType cls, Object function, Object iterable) {
        return new PyFilter(cls, function, Iteration.iterator(iterable));
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the iterator of.")
    static Object reduce(PyFilter self) {
        return new PyTuple(self.type(), new PyTuple(self.function(), self.iterator()));
    }
}
