// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The part of {@code time} that knows the clocks of the operating system, by their numbers. */
@PyModule("time")
public final class ClockFunctions {
    @PyConstant("CLOCK_REALTIME")
    static final int REAL_TIME = 0;

    @PyConstant("CLOCK_MONOTONIC")
    static final int MONOTONIC = 1;

    @PyConstant("CLOCK_PROCESS_CPUTIME_ID")
    static final int PROCESS = 2;

    @PyConstant("CLOCK_THREAD_CPUTIME_ID")
    static final int THREAD = 3;

    @PyConstant("CLOCK_MONOTONIC_RAW")
    static final int MONOTONIC_RAW = 4;

    @PyConstant("CLOCK_BOOTTIME")
    static final int BOOT = 7;

    @PyConstant("CLOCK_TAI")
    static final int ATOMIC = 11;

    private static final double NANOS = 1e9;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private ClockFunctions() {}

    @PyBuiltin(value = "clock_gettime(clk_id, /)", doc = "What a clock shows, in seconds, as a float.")
    static double time(PythonContext context, Object clock) {
        return timeNanos(context, clock) / NANOS;
    }

    @PyBuiltin(value = "clock_gettime_ns(clk_id, /)", doc = "What a clock shows, in nanoseconds, as an int.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long timeNanos(PythonContext context, Object clock) {
        return read(context, LibcFunction.CLOCK_GETTIME, numberOf(clock));
    }

    @PyBuiltin(value = "clock_getres(clk_id, /)", doc = """
        clock_getres(clk_id) -> float

        The smallest step of a clock, in seconds.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static double resolution(PythonContext context, Object clock) {
        return read(context, LibcFunction.CLOCK_GETRES, ArgumentConversions.toInt(clock)) / NANOS;
    }

    @PyBuiltin(value = "clock_settime(clk_id, time, /)", doc = """
        clock_settime(clk_id, time)

        Put a clock to a time in seconds.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void set(PythonContext context, Object clock, Object time) {
        BigDecimal seconds = BigDecimal.valueOf(Conversions.toDouble(time));
        write(context, clock, seconds.scaleByPowerOfTen(9).longValue());
    }

    @PyBuiltin(value = "clock_settime_ns(clk_id, time, /)", doc = """
        clock_settime_ns(clk_id, time)

        Put a clock to a time in nanoseconds.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setNanos(PythonContext context, Object clock, long time) {
        write(context, clock, time);
    }

    @PyBuiltin(
            value = "pthread_getcpuclockid(thread_id, /)",
            doc = "pthread_getcpuclockid(thread_id) -> int\n\n"
                    + "Return the clock that counts the processor time of a thread, given by its ident.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long threadClock(PythonContext context, Object thread) {
        long ident = Conversions.toIndexLong(thread);
        if (!ThreadIdents.isNative(context, ident)) {
            throw OsErrors.of(OsErrors.ESRCH, null);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment clock = arena.allocate(JAVA_INT);
            OsErrors.check(-Libc.call(LibcFunction.PTHREAD_GETCPUCLOCKID, ident, clock.address()), null);
            return clock.get(JAVA_INT, 0);
        }
    }

    private static long read(PythonContext context, LibcFunction function, int number) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(JAVA_LONG, 2);
            SystemCalls.call(context, function, number, time.address());
            return time.getAtIndex(JAVA_LONG, 0) * NANOS_PER_SECOND + time.getAtIndex(JAVA_LONG, 1);
        }
    }

    private static void write(PythonContext context, Object clock, long nanos) {
        int number = ArgumentConversions.toInt(clock);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(JAVA_LONG, 2);
            time.setAtIndex(JAVA_LONG, 0, Math.floorDiv(nanos, NANOS_PER_SECOND));
            time.setAtIndex(JAVA_LONG, 1, Math.floorMod(nanos, NANOS_PER_SECOND));
            SystemCalls.call(context, LibcFunction.CLOCK_SETTIME, number, time.address());
        }
    }

    private static int numberOf(Object clock) {
        if (!Conversions.isIndex(clock)) {
            throw Errors.typeError("clk_id should be integer, not %s", PyType.of(clock));
        }
        return ArgumentConversions.toInt(clock);
    }
}
