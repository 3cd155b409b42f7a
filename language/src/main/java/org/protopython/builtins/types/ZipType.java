// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.iterators.ParallelIterators;
import org.protopython.ops.iterators.PyZip;

/** {@code zip}. */
@PyTypeMethods(value = "zip", doc = """
    Tuples of the first items of all iterables, of the second items, and so on.

    Ends with the shortest iterable; if strict, raises ValueError when another one goes on.

    >>> list(zip('abc', range(2)))
    [('a', 0), ('b', 1)]\
    """)
public final class ZipType {
    private ZipType() {}

    @PyBuiltin("__new__(cls, /, *iterables, strict=False)")
    static Object create(PyType cls, Object[] iterables, boolean strict) {
        return new PyZip(cls, ParallelIterators.of("zip", iterables, 0, strict));
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the iterator of.")
    static Object reduce(PyZip self) {
        PyTuple iterators = new PyTuple(self.iterators().iterators());
        return self.iterators().isStrict()
                ? new PyTuple(self.type(), iterators, true)
                : new PyTuple(self.type(), iterators);
    }

    @PyBuiltin(value = "__setstate__(self, state, /)", doc = "Set whether the iterables have to end together.")
    static void setState(PyZip self, Object state) {
        self.iterators().setStrict(Conversions.isTrue(state));
    }
}
