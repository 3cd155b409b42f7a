// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** Iterates over a range of longs. */
public final class PyRangeIterator extends PyIterator {
    private long current;
    private long remaining;
    private final long step;

    public PyRangeIterator(long start, long step, long length) {
        super(BuiltinTypes.RANGE_ITERATOR);
        this.current = start;
        this.step = step;
        this.remaining = length;
    }

    @Override
    public Object next() {
        return hasNext() ? (Object) nextLong() : null;
    }

    public boolean hasNext() {
        return remaining > 0;
    }

    /** The next element; only after {@link #hasNext}. */
    public long nextLong() {
        long result = current;
        current = result + step;
        remaining--;
        return result;
    }

    /** Leaves out elements, as many as there are at most. */
    public void skip(long count) {
        long skipped = Math.clamp(count, 0, remaining);
        current += skipped * step;
        remaining -= skipped;
    }

    @Override
    public long lengthHint() {
        return remaining;
    }

    public long current() {
        return current;
    }

    public long step() {
        return step;
    }
}
