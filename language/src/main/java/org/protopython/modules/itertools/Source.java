// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.ops.Iteration;

/** An iterator that is given up, and not kept alive, once it has ended or failed. */
final class Source {
    private volatile Object iterator;

    Source(Object iterator) {
        this.iterator = iterator;
    }

    /** The next element, null when there is none and when there has been none before. */
    Object next() {
        Object asked = iterator;
        Object item = null;
        try {
            item = asked == null ? null : Iteration.next(asked);
            return item;
        } finally {
            if (item == null) {
                end();
            }
        }
    }

    void end() {
        iterator = null;
    }
}
