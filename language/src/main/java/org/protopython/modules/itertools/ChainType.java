// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Iteration;
import org.protopython.runtime.PException;

/** {@code chain}. */
@PyTypeMethods(value = "chain", doc = "The items of one iterable after another.")
final class ChainType {
    private ChainType() {}

    @PyBuiltin("__new__(cls, /, *iterables)")
    static Object create(PyType cls, Object[] iterables) {
        return new PyStepIterator(cls, new Chain(iterables));
    }

    @PyBuiltin(
            value = "from_iterable(cls, iterable, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The items of one iterable after another, where an iterable gives the iterables.")
    static Object fromIterable(PyType cls, Object iterable) {
        return new PyStepIterator(cls, new Chain(Iteration.iterator(iterable)));
    }

    /** An iterable that a thread asks for its iterator, which may run a program's code. */
    private static final class Beginning {
        private final Object iterable;
        private final Thread thread = Thread.currentThread();
        private boolean finished;

        Beginning(Object iterable) {
            this.iterable = iterable;
        }
    }

    private static final class Chain implements PyStepIterator.Step {
        /** Iterables to come before those of {@link #sources}. */
        private final Deque<Object> waiting = new ArrayDeque<>();

        /** Null when there are no more. */
        private Object sources;

        private Object active;

        /** What some thread asks for its iterator. */
        private Beginning beginning;

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
            while (true) {
                Beginning mine;
                synchronized (this) {
                    if (active != null) {
                        return active;
                    }
                    mine = begin();
                }
                if (mine == null) {
                    Object source = nextSource();
                    if (source == null) {
                        return null;
                    }
                    mine = new Beginning(source);
                }
                Object begun = activate(mine);
                if (begun != null) {
                    return begun;
                }
            }
        }

        /** What is to be begun: where another thread is just about it, the same, as nothing else may follow. */
        private Beginning begin() {
            if (beginning == null || beginning.thread == Thread.currentThread()) {
                Object next = waiting.poll();
                beginning = next == null ? null : new Beginning(next);
            }
            return beginning;
        }

        private Object nextSource() {
            Object source = sources == null ? null : Iteration.next(sources);
            if (source == null) {
                sources = null;
            }
            return source;
        }

        /**
         * Begins with an iterator, or keeps it for later where another thread has begun with one. Null when another thread
         * has begun with an iterator of the same iterable, which may have ended again.
         */
        private Object activate(Beginning mine) {
            Object iterator;
            try {
                iterator = Iteration.iterator(mine.iterable);
            } catch (PException e) {
                end(mine);
                throw e;
            }
            synchronized (this) {
                if (finish(mine)) {
                    if (active == null) {
                        active = iterator;
                    } else {
                        waiting.addFirst(iterator);
                    }
                }
                return active;
            }
        }

        /** After something that is not iterable nothing comes. */
        private synchronized void end(Beginning mine) {
            finish(mine);
            waiting.clear();
            sources = null;
        }

        /** Whether nobody else has. */
        private synchronized boolean finish(Beginning mine) {
            boolean first = !mine.finished;
            mine.finished = true;
            if (beginning == mine) {
                beginning = null;
            }
            return first;
        }

        /** An iterator has ended. */
        private synchronized void leave(Object iterator) {
            if (active == iterator) {
                active = null;
            }
        }
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
