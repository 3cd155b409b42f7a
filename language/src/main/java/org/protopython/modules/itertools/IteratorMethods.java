// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** What all iterators of this module have in common. */
@PyTypeMethods({
    "accumulate",
    "batched",
    "chain",
    "combinations",
    "combinations_with_replacement",
    "compress",
    "count",
    "cycle",
    "dropwhile",
    "filterfalse",
    "groupby",
    "_grouper",
    "islice",
    "pairwise",
    "permutations",
    "product",
    "repeat",
    "starmap",
    "takewhile",
    "_tee",
    "zip_longest"
})
final class IteratorMethods {
    private IteratorMethods() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyStepIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyStepIterator self) {
        Object item = Iteration.builtinNext(self);
        if (item == null) {
            throw Errors.stopIteration(null);
        }
        return item;
    }
}
