// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code islice}. */
@PyTypeMethods(value = "islice", doc = """
    Items of an iterable from start up to stop, every step-th of them.

    With one number it is stop. None for stop means all that follow.\
    """)
final class IsliceType {
    private static final String STEP = "Step for islice() must be a positive integer or None.";
    private static final String INDICES = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    private static final String STOP = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

    private IsliceType() {}

    @PyBuiltin("__new__(cls, iterable, start, stop=<unrepresentable>, step=None, /)")
    static Object create(PyType cls, Object iterable, Object start, Object stop, Object step) {
        Object first = stop == null || start == PyNone.NONE ? (Long) 0L : indexOrNull(start);
        long to = stop(stop == null ? start : stop);
        long from = number(first, 0, INDICES);
        long by = step == PyNone.NONE ? 1 : number(indexOrNull(step), 1, STEP);
        return new PyStepIterator(cls, new Slice(Iteration.iterator(iterable), from, to, by));
    }

    /** As in CPython, -1 is no number for the stop, and what is less is one that no index may be. */
    private static long stop(Object value) {
        if (value == PyNone.NONE) {
            return Long.MAX_VALUE;
        }
        long stop = indexOrNull(value) instanceof Long number ? number : -1;
        if (stop < 0) {
            throw Errors.valueError(stop == -1 ? STOP : INDICES);
        }
        return stop;
    }

    private static long number(Object index, long least, String message) {
        if (index instanceof Long number && number >= least) {
            return number;
        }
        throw Errors.valueError(message);
    }

    private static Object indexOrNull(Object value) {
        try {
            return Conversions.toIndexOrNull(value);
        } catch (PException e) {
            return null;
        }
    }

    private static final class Slice implements PyStepIterator.Step {
        private final Source source;
        private long position;
        private long wanted;
        private int takers;
        private final long stop;
        private final long step;

        Slice(Object iterator, long start, long stop, long step) {
            this.source = new Source(iterator);
            this.wanted = start;
            this.stop = stop;
            this.step = step;
        }

        @Override
        public Object next() {
            while (isToSkip()) {
                if (source.next() == null) {
                    return null;
                }
            }
            if (!isToTake()) {
                return null;
            }
            try {
                return source.next();
            } finally {
                taken();
            }
        }

        /** Whether an element is to be left out, which is no more to come then. */
        private synchronized boolean isToSkip() {
            if (position >= wanted) {
                return false;
            }
            position++;
            return true;
        }

        /**
         * Whether there is an element to be taken, which another thread does not take then. After the last one the source is
         * let go of, once nobody is about to draw from it.
         */
        private synchronized boolean isToTake() {
            if (wanted >= stop) {
                if (takers == 0) {
                    source.end();
                }
                return false;
            }
            takers++;
            position++;
            wanted = step > stop - wanted ? stop : wanted + step;
            return true;
        }

        private synchronized void taken() {
            takers--;
        }
    }
}
