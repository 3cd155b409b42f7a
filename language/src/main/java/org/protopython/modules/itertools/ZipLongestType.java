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
@PyTypeMethods("zip_longest")
final class ZipLongestType {
    private ZipLongestType() {}

    @PyBuiltin("__new__(cls, /, *iterables, fillvalue=None)")
    static Object create(PyType cls, Object[] iterables, Object fillvalue) {
        Object[] iterators = Arrays.stream(iterables).map(Iteration::iterator).toArray();
        int[] active = {iterators.length};
        return new PyStepIterator(cls, () -> {
            if (active[0] == 0) {
                return null;
            }
            Object[] items = new Object[iterators.length];
            for (int i = 0; i < items.length; i++) {
                Object item = iterators[i] == null ? null : Iteration.next(iterators[i]);
                if (item == null && iterators[i] != null) {
                    iterators[i] = null;
                    if (--active[0] == 0) {
                        return null;
                    }
                }
                items[i] = item == null ? fillvalue : item;
            }
            return new PyTuple(items);
        });
    }
}
