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
@PyTypeMethods("batched")
final class BatchedType {
    private BatchedType() {}

    @PyBuiltin("__new__(cls, /, iterable, n, *, strict=False)")
    static Object create(PyType cls, Object iterable, long n, boolean strict) {
        if (n < 1) {
            throw Errors.valueError("n must be at least one");
        }
        Object iterator = Iteration.iterator(iterable);
        return new PyStepIterator(cls, () -> {
            List<Object> batch = new ArrayList<>();
            while (batch.size() < n) {
                Object item = Iteration.next(iterator);
                if (item == null) {
                    break;
                }
                batch.add(item);
            }
            if (batch.isEmpty()) {
                return null;
            } else if (strict && batch.size() < n) {
                throw Errors.valueError("batched(): incomplete batch");
            }
            return new PyTuple(batch.toArray());
        });
    }
}
