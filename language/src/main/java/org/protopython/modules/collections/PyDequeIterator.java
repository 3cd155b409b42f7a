// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** Iterates over a deque in either direction; notices that it changed. */
final class PyDequeIterator extends PyIterator {
    private final PyDeque deque;
    private final boolean backwards;
    private final long version;
    private int done;

    PyDequeIterator(PyType type, PyDeque deque, boolean backwards) {
        super(type);
        this.deque = deque;
        this.backwards = backwards;
        this.version = deque.version();
    }

    /** An iterator that has passed so many items already. */
    PyDequeIterator(PyType type, PyDeque deque, boolean backwards, long passed) {
        this(type, deque, backwards);
        done = (int) Math.clamp(passed, 0L, (long) deque.size());
    }

    PyDeque deque() {
        return deque;
    }

    /** How many items it has passed; all, when it has noticed a change. */
    long passed() {
        return done < 0 ? deque.size() : done;
    }

    @Override
    public Object next() {
        int size = deque.size();
        Object item = done < 0 || done >= size ? null : deque.get(backwards ? size - 1 - done : done);
        // read before: another thread may have changed it meanwhile
        if (deque.version() != version) {
            if (done < 0) {
                return null;
            }
            done = -1;
            throw Errors.runtimeError("deque mutated during iteration");
        } else if (item != null) {
            done++;
        }
        return item;
    }

    @Override
    public long lengthHint() {
        return done < 0 ? 0 : Math.max(0, deque.size() - done);
    }
}
