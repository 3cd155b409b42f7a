// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** The iterators of arrays; what pickling needs of them they share with those of other sequences. */
@PyTypeMethods(value = "arrayiterator", doc = "Iterator of the items of an array.")
final class ArrayIteratorType {
    private ArrayIteratorType() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyArrayIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyArrayIterator self) {
        Object item = Iteration.builtinNext(self);
        if (item == null) {
            throw Errors.stopIteration(null);
        }
        return item;
    }
}
