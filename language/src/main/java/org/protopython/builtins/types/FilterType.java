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
@PyTypeMethods(value = "filter", doc = """
                Return an iterator yielding those items of iterable for which function(item)
                is true. If function is None, return the items that are true.""")
public final class FilterType {
    private FilterType() {}

    @PyBuiltin("__new__(cls, function, iterable, /)")
    static Object create(PyType cls, Object function, Object iterable) {
        return new PyFilter(cls, function, Iteration.iterator(iterable));
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyFilter self) {
        return new PyTuple(self.type(), new PyTuple(self.function(), self.iterator()));
    }
}
