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
@PyTypeMethods(value = "cycle", doc = "The items of an iterable, over and over again.")
final class CycleType {
    private CycleType() {}

    @PyBuiltin("__new__(cls, iterable, /)")
    static Object create(PyType cls, Object iterable) {
        return new PyStepIterator(cls, new Cycle(Iteration.iterator(iterable)));
    }

    private static final class Cycle implements PyStepIterator.Step {
        private final Object iterator;
        private final List<Object> saved = new ArrayList<>();
        private volatile boolean ended;
        private int position;

        Cycle(Object iterator) {
            this.iterator = iterator;
        }

        @Override
        public Object next() {
            if (!ended) {
                Object item = Iteration.next(iterator);
                if (item != null) {
                    save(item);
                    return item;
                }
                ended = true;
            }
            return nextSaved();
        }

        private synchronized void save(Object item) {
            saved.add(item);
        }

        private synchronized Object nextSaved() {
            if (saved.isEmpty()) {
                return null;
            }
            Object item = saved.get(position);
            position = (position + 1) % saved.size();
            return item;
        }
    }
}
