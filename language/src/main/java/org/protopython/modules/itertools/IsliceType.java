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
@PyTypeMethods("islice")
final class IsliceType {
    private static final String INDICES = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    private static final String STOP = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

    private IsliceType() {}

    @PyBuiltin("__new__(cls, iterable, start, stop=<unrepresentable>, step=None, /)")
    static Object create(PyType cls, Object iterable, Object start, Object stop, Object step) {
        long from = stop == null ? 0 : index(start, 0, INDICES);
        long to = index(stop == null ? start : stop, Long.MAX_VALUE, STOP);
        long by = step == PyNone.NONE ? 1 : index(step, 1, "Step for islice() must be a positive integer or None.");
        if (by < 1) {
            throw Errors.valueError("Step for islice() must be a positive integer or None.");
        }
        return new PyStepIterator(cls, new Slice(Iteration.iterator(iterable), from, to, by));
    }

    private static long index(Object value, long whenNone, String message) {
        if (value == PyNone.NONE) {
            return whenNone;
        }
        Object index;
        try {
            index = Conversions.toIndexOrNull(value);
        } catch (PException e) {
            index = null;
        }
        if (index instanceof Long number && number >= 0) {
            return number;
        }
        throw Errors.valueError(message);
    }

    private static final class Slice implements PyStepIterator.Step {
        private volatile Object iterator;
        private long position;
        private long wanted;
        private final long stop;
        private final long step;

        Slice(Object iterator, long start, long stop, long step) {
            this.iterator = iterator;
            this.wanted = start;
            this.stop = stop;
            this.step = step;
        }

        @Override
        public Object next() {
            Object source = iterator;
            if (source == null) {
                return null;
            }
            while (isToSkip()) {
                if (Iteration.next(source) == null) {
                    iterator = null;
                    return null;
                }
            }
            Object item = isToTake() ? Iteration.next(source) : null;
            if (item == null) {
                iterator = null;
            }
            return item;
        }

        /** Whether an element is to be left out, which is no more to come then. */
        private synchronized boolean isToSkip() {
            if (position >= Math.min(wanted, stop)) {
                return false;
            }
            position++;
            return true;
        }

        /** Whether there is an element to be taken, which another thread does not take then. */
        private synchronized boolean isToTake() {
            if (wanted >= stop) {
                return false;
            }
            position++;
            wanted = wanted > Long.MAX_VALUE - step ? Long.MAX_VALUE : wanted + step;
            return true;
        }
    }
}
