// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** A range whose bounds, step and length fit in a long; {@link PyBigRange} is the rest. */
public final class PyRange extends PyObject {
    private final long start;
    private final long stop;
    private final long step;
    private final long length;

    /** @param step not zero */
    public PyRange(long start, long stop, long step, long length) {
        super(BuiltinTypes.RANGE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length;
    }

    public long start() {
        return start;
    }

    public long stop() {
        return stop;
    }

    public long step() {
        return step;
    }

    public long length() {
        return length;
    }

    /** Number of elements, or -1 when it does not fit in a long. */
    public static long lengthOf(long start, long stop, long step) {
        if (step > 0 ? start >= stop : start <= stop) {
            return 0;
        }
        long distance = step > 0 ? stop - start : start - stop;
        if (distance < 0 || step == Long.MIN_VALUE) {
            return -1;
        }
        return (distance - 1) / Math.abs(step) + 1;
    }

    /** The element at a valid index. */
    public long get(long index) {
        return start + index * step;
    }
}
