// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;

/** {@code zip_longest}. */
@PyTypeMethods(
        value = "zip_longest",
        doc = "Tuples of one item of each iterable, until the longest ends; fillvalue stands in for the others.")
final class ZipLongestType {
    private ZipLongestType() {}

    @PyBuiltin("__new__(cls, /, *iterables, fillvalue=None)")
    static Object create(PyType cls, Object[] iterables, Object fillvalue) {
        Object[] iterators = Arrays.stream(iterables).map(Iteration::iterator).toArray();
        return new PyStepIterator(cls, new LongestZip(iterators, fillvalue));
    }

    private static final class LongestZip implements PyStepIterator.Step {
        /** Null where one has ended. */
        private final Object[] iterators;

        private final Object filling;
        private int active;

        LongestZip(Object[] iterators, Object filling) {
            this.iterators = iterators;
            this.filling = filling;
            this.active = iterators.length;
        }

        @Override
        public Object next() {
            if (active == 0) {
                return null;
            }
            Object[] items = new Object[iterators.length];
            for (int i = 0; i < items.length; i++) {
                Object iterator = iterators[i];
                Object item = iterator == null ? null : nextOf(iterator);
                if (item == null && iterator != null && isLastAtEnd(i)) {
                    return null;
                }
                items[i] = item == null ? filling : item;
            }
            return new PyTuple(items);
        }

        private Object nextOf(Object iterator) {
            boolean failed = true;
            try {
                Object item = Iteration.next(iterator);
                failed = false;
                return item;
            } finally {
                if (failed) {
                    active = 0;
                }
            }
        }

        /** An iterator has ended, as it may have for another thread already; whether all have. */
        private synchronized boolean isLastAtEnd(int index) {
            if (iterators[index] != null) {
                iterators[index] = null;
                active--;
            }
            return active == 0;
        }
    }
}
