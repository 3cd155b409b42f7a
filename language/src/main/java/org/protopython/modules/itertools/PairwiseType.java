// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;

/** {@code pairwise}. */
@PyTypeMethods(value = "pairwise", doc = "Pairs of each item of an iterable and the next one.")
final class PairwiseType {
    private PairwiseType() {}

    @PyBuiltin("__new__(cls, iterable, /)")
    static Object create(PyType cls, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        return new PyStepIterator(cls, new Pairs(iterator));
    }

    private static final class Pairs implements PyStepIterator.Step {
        private final Source source;
        private Object previous;

        Pairs(Object iterator) {
            this.source = new Source(iterator);
        }

        /** The iterator may ask for a pair while it is asked for an item: the first item is the one known before. */
        @Override
        public Object next() {
            Object first = previous;
            if (first == null) {
                first = source.next();
                previous = first;
            }
            Object second = null;
            try {
                second = first == null ? null : source.next();
            } finally {
                previous = second;
            }
            return second == null ? null : new PyTuple(first, second);
        }
    }
}
