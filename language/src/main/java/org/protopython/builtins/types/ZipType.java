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
                The zip object yields n-length tuples, where n is the number of iterables
                passed as positional arguments to zip().  The i-th element in every tuple
                comes from the i-th iterable argument to zip().  This continues until the
                shortest argument is exhausted.

                If strict is true and one of the arguments is exhausted before the others,
                raise a ValueError.

                   >>> list(zip('abcdefg', range(3), range(4)))
                   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]""")
public final class ZipType {
    private ZipType() {}

    @PyBuiltin("__new__(cls, /, *iterables, strict=False)")
    static Object create(PyType cls, Object[] iterables, boolean strict) {
        return new PyZip(cls, ParallelIterators.of("zip", iterables, 0, strict));
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyZip self) {
        PyTuple iterators = new PyTuple(self.iterators().iterators());
        return self.iterators().isStrict()
                ? new PyTuple(self.type(), iterators, true)
                : new PyTuple(self.type(), iterators);
    }

    @PyBuiltin("__setstate__(self, state, /)")
    static void setState(PyZip self, Object state) {
        self.iterators().setStrict(Conversions.isTrue(state));
    }
}
