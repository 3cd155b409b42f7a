// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** {@code batched}. */
@PyTypeMethods(value = "batched", doc = """
    Tuples of n items of an iterable each; the last may be shorter.

    If strict is true, that raises ValueError.\
    """)
final class BatchedType {
    private BatchedType() {}

    @PyBuiltin("__new__(cls, /, iterable, n, *, strict=False)")
    static Object create(PyType cls, Object iterable, long n, boolean strict) {
        if (n < 1) {
            throw Errors.valueError("n must be at least one");
        }
        return new PyStepIterator(cls, new Batches(Iteration.iterator(iterable), n, strict));
    }

    private static final class Batches implements PyStepIterator.Step {
        private volatile Object iterator;
        private final long size;
        private final boolean strict;

        Batches(Object iterator, long size, boolean strict) {
            this.iterator = iterator;
            this.size = size;
            this.strict = strict;
        }

        /** After a short batch the iterator is asked once more, after an error or none it is not. */
        @Override
        public Object next() {
            Object source = iterator;
            if (source == null) {
                return null;
            }
            boolean goesOn = false;
            try {
                Object[] items = items(source);
                goesOn = items.length > 0 && (items.length == size || !strict);
                if (items.length > 0 && !goesOn) {
                    throw Errors.valueError("batched(): incomplete batch");
                }
                return goesOn ? new PyTuple(items) : null;
            } finally {
                if (!goesOn) {
                    iterator = null;
                }
            }
        }

        private Object[] items(Object source) {
            List<Object> items = new ArrayList<>();
            Object item = Iteration.next(source);
            while (item != null) {
                items.add(item);
                item = items.size() < size ? Iteration.next(source) : null;
            }
            return items.toArray();
        }
    }
}
