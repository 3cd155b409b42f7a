// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyIterator;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** What the iterators that call back into Python have in common. */
@PyTypeMethods({"callable_iterator", "enumerate", "zip", "map", "filter", "reversed"})
public final class CallingIteratorType {
    private CallingIteratorType() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyIterator self) {
        Object item = Iteration.builtinNext(self);
        if (item == null) {
            throw Errors.stopIteration(null);
        }
        return item;
    }
}
