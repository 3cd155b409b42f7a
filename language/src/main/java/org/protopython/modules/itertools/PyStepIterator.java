// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;

/** An iterator of this module: its type, and the object that knows how to go on. */
final class PyStepIterator extends PyIterator {
    /** What comes next; null at the end. */
    interface Step {
        Object next();

        /** What {@code __repr__} answers, null for the usual text. */
        default String text() {
            return null;
        }

        /** Whether that runs no code of a program, so that threads take turns under the lock of the iterator. */
        default boolean runsOwnCode() {
            return false;
        }

        /** An estimate of the rest, -1 when unknown. */
        default long rest() {
            return -1;
        }
    }

    private final Step step;

    PyStepIterator(PyType type, Step step) {
        super(type);
        this.step = step;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (Sharing.isSingle() || !step.runsOwnCode()) {
            return step.next();
        }
        synchronized (this) {
            return step.next();
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public long lengthHint() {
        return step.rest();
    }

    @Override
    public boolean isWeaklyReferable() {
        return step instanceof TeeStep;
    }

    Step step() {
        return step;
    }
}
