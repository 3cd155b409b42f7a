// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;

/** {@code cycle}. */
@PyTypeMethods("cycle")
final class CycleType {
    private CycleType() {}

    @PyBuiltin("__new__(cls, iterable, /)")
    static Object create(PyType cls, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        List<Object> saved = new ArrayList<>();
        int[] position = {-1};
        return new PyStepIterator(cls, () -> {
            if (position[0] < 0) {
                Object item = Iteration.next(iterator);
                if (item != null) {
                    saved.add(item);
                    return item;
                }
                position[0] = 0;
            }
            if (saved.isEmpty()) {
                return null;
            }
            Object item = saved.get(position[0]);
            position[0] = (position[0] + 1) % saved.size();
            return item;
        });
    }
}
