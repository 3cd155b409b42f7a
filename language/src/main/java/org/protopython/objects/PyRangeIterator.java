// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/**
 * Iterates over a range of longs.
 *
 * <p>The index is all that changes, and whoever takes an element reads it once: threads that share an iterator may
 * then get one element twice, but never one that is not in the range.
 */
public final class PyRangeIterator extends PyIterator {
    private final long start;
    private final long step;
    private final long length;
    private long index;

    public PyRangeIterator(long start, long step, long length) {
        super(BuiltinTypes.RANGE_ITERATOR);
        this.start = start;
        this.step = step;
        this.length = length;
    }

    @Override
    public Object next() {
        long next = index;
        return next < length ? (Object) take(next) : null;
    }

    /** How many elements were taken, which is the index of the next one if it is below {@link #length}. */
    public long index() {
        return index;
    }

    public long length() {
        return length;
    }

    /** The element at an index below the length; the one behind it is the next. */
    public long take(long position) {
        index = position + 1;
        return at(position);
    }

    /** Leaves out elements, as many as there are at most. */
    public void skip(long count) {
        long next = index;
        index = next + Math.clamp(count, 0, length - next);
    }

    @Override
    public long lengthHint() {
        return length - index;
    }

    /** The element at an index, which is the first one that is no element at the length. */
    public long at(long position) {
        return start + position * step;
    }

    public long step() {
        return step;
    }
}
