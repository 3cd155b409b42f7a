// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Iteration;

/** {@code chain}. */
@PyTypeMethods("chain")
final class ChainType {
    private ChainType() {}

    @PyBuiltin("__new__(cls, /, *iterables)")
    static Object create(PyType cls, Object[] iterables) {
        return new PyStepIterator(cls, new Chain(iterables));
    }

    @PyBuiltin(value = "from_iterable(cls, iterable, /)", kind = Kind.CLASS_METHOD)
    static Object fromIterable(PyType cls, Object iterable) {
        return new PyStepIterator(cls, new Chain(Iteration.iterator(iterable)));
    }

    private static final class Chain implements PyStepIterator.Step {
        /** Iterables to come before those of {@link #sources}. */
        private final Queue<Object> waiting = new ArrayDeque<>();

        /** Null when there are no more. */
        private Object sources;

        private Object active;

        Chain(Object[] iterables) {
            waiting.addAll(Arrays.asList(iterables));
        }

        Chain(Object sources) {
            this.sources = sources;
        }

        @Override
        public Object next() {
            for (Object current = active(); current != null; current = active()) {
                Object item = Iteration.next(current);
                if (item != null) {
                    return item;
                }
                leave(current);
            }
            return null;
        }

        /** The iterator that is used now, null at the end. */
        private Object active() {
            Object source;
            synchronized (this) {
                if (active != null) {
                    return active;
                }
                source = waiting.poll();
            }
            if (source == null) {
                source = nextSource();
            }
            return source == null ? null : activate(Iteration.iterator(source));
        }

        private Object nextSource() {
            Object source = sources == null ? null : Iteration.next(sources);
            if (source == null) {
                sources = null;
            }
            return source;
        }

        /** Begins with an iterator, or keeps it for later as another thread has begun with one. */
        private synchronized Object activate(Object iterator) {
            if (active == null) {
                active = iterator;
            } else {
                waiting.add(iterator);
            }
            return active;
        }

        /** An iterator has ended. */
        private synchronized void leave(Object iterator) {
            if (active == iterator) {
                active = null;
            }
        }
    }

    @PyBuiltin("__class_getitem__(cls, object, /)")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
