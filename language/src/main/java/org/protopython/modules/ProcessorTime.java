// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/**
 * What the process or the current thread has used of the processor: the operating system's {@code clock_gettime}, or
 * what Java knows where the system may not be called.
 */
final class ProcessorTime {
    /** The numbers that Linux gives the clocks. */
    private static final int PROCESS = 2;

    private static final int THREAD = 3;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private ProcessorTime() {}

    /** Nanoseconds of the process, of user and system together. */
    static long ofProcess() {
        if (Libc.isAllowed(PythonContext.get(null))) {
            return nanos(PROCESS);
        }
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseGet(System::nanoTime);
    }

    /** Nanoseconds of the current thread; time as such where nobody knows them. */
    static long ofThread() {
        return Libc.isAllowed(PythonContext.get(null)) ? nanos(THREAD) : System.nanoTime();
    }

    private static long nanos(int clock) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(JAVA_LONG, 2);
            Libc.call(LibcFunction.CLOCK_GETTIME, clock, time.address());
            return time.getAtIndex(JAVA_LONG, 0) * NANOS_PER_SECOND + time.getAtIndex(JAVA_LONG, 1);
        }
    }
}
