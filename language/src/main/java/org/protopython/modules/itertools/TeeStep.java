// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.ops.Iteration;

/** One of several readers of an iterator. What one has read and others have not is kept in a linked list. */
final class TeeStep implements PyStepIterator.Step {
    private static final class Link {
        private Object value;
        private Link next;
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
        synchronized (current) {
            if (current.value == null) {
                Object value = Iteration.next(iterator);
                if (value == null) {
                    return null;
                }
                current.value = value;
                current.next = new Link();
            }
        }
        link = current.next;
        return current.value;
    }

    TeeStep copy() {
        return new TeeStep(iterator, link);
    }
}
