// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.objects.PyTuple;

/** Tuples of elements of a pool, by a list of indices that moves on. */
abstract class Selection implements PyStepIterator.Step {
    private final Object[] pool;
    private final int[] indices;
    private boolean started;
    private boolean ended;

    Selection(Object[] pool, int length, boolean empty) {
        this.pool = pool;
        this.indices = new int[empty ? 0 : length];
        this.ended = empty;
    }

    /** Sets the indices of the first tuple. */
    abstract void first(int[] indexes);

    /** Moves to the next tuple; false after the last. */
    abstract boolean advance(int[] indexes);

    @Override
    public boolean runsOwnCode() {
        return true;
    }

    @Override
    public Object next() {
        if (ended) {
            return null;
        } else if (!started) {
            started = true;
            first(indices);
        } else if (!advance(indices)) {
            ended = true;
            return null;
        }
        Object[] items = new Object[indices.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indices[i]];
        }
        return new PyTuple(items);
    }
}
