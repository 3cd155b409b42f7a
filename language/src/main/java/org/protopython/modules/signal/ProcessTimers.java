// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;

/**
 * The timers that count what the processors do for this process. They belong to the system, which alone can tell that
 * time as it passes, and send their signals through it.
 */
final class ProcessTimers {
    private static final double MICROS = 1e6;
    private static final long MICROS_PER_SECOND = 1_000_000;
    /** C's {@code itimerval}: interval and time left, each as seconds and microseconds. */
    private static final int TIMER_FIELDS = 4;

    private ProcessTimers() {}

    /** @return what the timer was before, or null if the system does not take these times */
    static SignalHandlers.Alarm set(int which, double seconds, double interval) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment before = arena.allocate(ValueLayout.JAVA_LONG, TIMER_FIELDS);
            MemorySegment after = arena.allocate(ValueLayout.JAVA_LONG, TIMER_FIELDS);
            put(after, 0, interval);
            put(after, 2, seconds);
            long result = Libc.call(LibcFunction.SETITIMER, which, after.address(), before.address());
            return result < 0 ? null : alarm(before);
        }
    }

    static SignalHandlers.Alarm get(int which) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment timer = arena.allocate(ValueLayout.JAVA_LONG, TIMER_FIELDS);
            Libc.call(LibcFunction.GETITIMER, which, timer.address());
            return alarm(timer);
        }
    }

    private static void put(MemorySegment timer, int index, double time) {
        long micros = (long) Math.ceil(time * MICROS);
        timer.setAtIndex(ValueLayout.JAVA_LONG, index, Math.floorDiv(micros, MICROS_PER_SECOND));
        timer.setAtIndex(ValueLayout.JAVA_LONG, index + 1, Math.floorMod(micros, MICROS_PER_SECOND));
    }

    private static SignalHandlers.Alarm alarm(MemorySegment timer) {
        return new SignalHandlers.Alarm(time(timer, 2), time(timer, 0));
    }

    private static double time(MemorySegment timer, int index) {
        return timer.getAtIndex(ValueLayout.JAVA_LONG, index)
                + timer.getAtIndex(ValueLayout.JAVA_LONG, index + 1) / MICROS;
    }
}
