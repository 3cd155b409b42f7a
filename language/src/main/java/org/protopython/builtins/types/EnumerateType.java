// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Iteration;
import org.protopython.ops.iterators.PyEnumerate;
import org.protopython.runtime.Errors;

/** {@code enumerate}. */
@PyTypeMethods(value = "enumerate", doc = """
    enumerate(iterable, start=0)
    --

    Pairs of a count, from start on, and an item: (start, first), (start + 1, second), ...\
    """)
public final class EnumerateType {
    private EnumerateType() {}

    @PyBuiltin("__new__(cls, /, iterable=<unrepresentable>, start=0)")
    static Object create(PyType cls, Object iterable, Object start) {
        if (iterable == null) {
            throw Errors.typeError("enumerate() missing required argument 'iterable'");
        }
        Object index = Conversions.toIndex(start);
        return new PyEnumerate(cls, Iteration.iterator(iterable), index);
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the iterator of.")
    static Object reduce(PyEnumerate self) {
        return new PyTuple(self.type(), new PyTuple(self.iterator(), self.index()));
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as enumerate[str]: a GenericAlias.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
