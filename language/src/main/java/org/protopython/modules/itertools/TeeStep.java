// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import java.util.concurrent.atomic.AtomicBoolean;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** One of several readers of an iterator. What one has read and others have not is kept in a linked list. */
final class TeeStep implements PyStepIterator.Step {
    private static final class Link {
        private final AtomicBoolean beingRead = new AtomicBoolean();
        private Object value;
        /** Null until the value is there; written after it, so that other threads see both. */
        private volatile Link next;
    }

    private final Object iterator;
    private Link link;

    TeeStep(Object iterator) {
        this(iterator, new Link());
    }

    private TeeStep(Object iterator, Link link) {
        this.iterator = iterator;
        this.link = link;
    }

    @Override
    public Object next() {
        Link current = link;
        if (current.next == null && !read(current)) {
            return null;
        }
        link = current.next;
        return current.value;
    }

    /**
     * Gets the value of a link from the iterator, false at its end. RuntimeError when another reader is about to, in
     * another thread or because the iterator itself asks: no lock could be held while the iterator's code runs.
     */
    private boolean read(Link current) {
        if (!current.beingRead.compareAndSet(false, true)) {
            throw Errors.raise(ExceptionTypes.RUNTIME_ERROR, "cannot re-enter the tee iterator");
        }
        try {
            if (current.next == null) {
                Object value = Iteration.next(iterator);
                if (value == null) {
                    return false;
                }
                current.value = value;
                current.next = new Link();
            }
            return true;
        } finally {
            current.beingRead.set(false);
        }
    }

    TeeStep copy() {
        return new TeeStep(iterator, link);
    }
}
