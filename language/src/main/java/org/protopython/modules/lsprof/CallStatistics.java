// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

/** How often something was called, and how long that took in units of the timer. */
final class CallStatistics {
    private long calls;
    private long recursiveCalls;
    private long total;
    private long inline;
    private int running;

    void begin() {
        running++;
    }

    /**
     * A call is over.
     *
     * @param elapsed since its begin; of recursive calls only the outermost counts
     * @param own the part of it that was not spent in other calls
     */
    void end(long elapsed, long own) {
        running--;
        calls++;
        inline += own;
        if (running == 0) {
            total += elapsed;
        } else {
            recursiveCalls++;
        }
    }

    /**
     * The first elements of a {@code profiler_entry}.
     *
     * @param size of the array, in which what comes after is free
     * @param unit the timer's, in seconds
     */
    Object[] values(Object code, int size, double unit) {
        Object[] values = new Object[size];
        values[0] = code;
        values[1] = calls;
        values[2] = recursiveCalls;
        values[3] = total * unit;
        values[4] = inline * unit;
        return values;
    }
}
