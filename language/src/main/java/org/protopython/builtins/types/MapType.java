// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.iterators.ParallelIterators;
import org.protopython.ops.iterators.PyMap;
import org.protopython.runtime.Errors;

/** {@code map}. */
@PyTypeMethods(value = "map", doc = """
    map(function, iterable, /, *iterables, strict=False)
    --

    Results of function, called with one item of each iterable in turn.

    Ends with the shortest iterable; if strict, raises ValueError when another one goes on.\
    """)
public final class MapType {
    private MapType() {}

    @PyBuiltin("__new__(cls, /, *args, strict=False)")
    static Object create(PyType cls, Object[] args, boolean strict) {
        if (args.length < 2) {
            throw Errors.typeError("map() must have at least two arguments.");
        }
        return new PyMap(cls, args[0], ParallelIterators.of("map", args, 1, strict));
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the iterator of.")
    static Object reduce(PyMap self) {
        PyTuple arguments =
                new PyTuple(Calls.prepend(self.function(), self.iterators().iterators()));
        return self.iterators().isStrict()
                ? new PyTuple(self.type(), arguments, true)
                : new PyTuple(self.type(), arguments);
    }

    @PyBuiltin(value = "__setstate__(self, state, /)", doc = "Set whether the iterables have to end together.")
    static void setState(PyMap self, Object state) {
        self.iterators().setStrict(Conversions.isTrue(state));
    }
}
