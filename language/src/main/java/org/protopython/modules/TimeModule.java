// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Durations;
import org.protopython.runtime.Errors;

/** {@code time}: clocks and sleeping. */
@PyModule(value = "time", doc = "This module provides various functions to manipulate time values.")
public final class TimeModule {
    private static final double NANOS = 1e9;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** How many fields a {@code struct_time} has, those without an index included. */
    @PyConstant("_STRUCT_TM_ITEMS")
    static final int STRUCT_TM_ITEMS = 11;

    private TimeModule() {}

    @PyBuiltin(value = "time_ns()", doc = "time_ns() -> int\n\nReturn the current time in nanoseconds since the Epoch.")
    static long timeNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * NANOS_PER_SECOND + now.getNano();
    }

    @PyBuiltin(
            value = "time()",
            doc = "time() -> floating-point number\n\n"
                    + "Return the current time in seconds since the Epoch.\n"
                    + "Fractions of a second may be present if the system clock provides them.")
    static double time() {
        return timeNanos() / NANOS;
    }

    @PyBuiltin(value = "perf_counter()", doc = "perf_counter() -> float\n\nPerformance counter for benchmarking.")
    static double perfCounter() {
        return System.nanoTime() / NANOS;
    }

    @PyBuiltin(
            value = "perf_counter_ns()",
            doc = "perf_counter_ns() -> int\n\nPerformance counter for benchmarking as nanoseconds.")
    static long perfCounterNanos() {
        return System.nanoTime();
    }

    /** @throws org.protopython.runtime.PException ValueError for a clock that does not exist */
    @PyBuiltin(
            value = "get_clock_info(name, /)",
            doc = "get_clock_info(name: str) -> dict\n\nGet information of the specified clock.")
    static Object clockInfo(TruffleString name) {
        String clock = name.toJavaStringUncached();
        boolean adjustable = clock.equals("time");
        String implementation =
                switch (clock) {
                    case "time" -> "clock_gettime(CLOCK_REALTIME)";
                    case "monotonic", "perf_counter" -> "clock_gettime(CLOCK_MONOTONIC)";
                    case "process_time" -> "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
                    case "thread_time" -> "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
                    default -> throw Errors.valueError("unknown clock");
                };
        PySimpleNamespace info = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
        Attributes.setOwn(info, "implementation", PyStrings.of(implementation));
        Attributes.setOwn(info, "monotonic", !adjustable);
        Attributes.setOwn(info, "adjustable", adjustable);
        Attributes.setOwn(info, "resolution", 1 / NANOS);
        return info;
    }

    @PyBuiltin(value = "monotonic()", doc = "monotonic() -> float\n\nMonotonic clock, cannot go backward.")
    static double monotonic() {
        return System.nanoTime() / NANOS;
    }

    @PyBuiltin(
            value = "monotonic_ns()",
            doc = "monotonic_ns() -> int\n\nMonotonic clock, cannot go backward, as nanoseconds.")
    static long monotonicNanos() {
        return System.nanoTime();
    }

    @PyBuiltin(
            value = "process_time_ns()",
            doc = "process_time_ns() -> int\n\n"
                    + "Process time for profiling as nanoseconds:\n"
                    + "sum of the kernel and user-space CPU time.")
    static long processTimeNanos() {
        return ProcessorTime.ofProcess();
    }

    @PyBuiltin(
            value = "process_time()",
            doc = "process_time() -> float\n\nProcess time for profiling: sum of the kernel and user-space CPU time.")
    static double processTime() {
        return processTimeNanos() / NANOS;
    }

    @PyBuiltin(
            value = "thread_time_ns()",
            doc = "thread_time_ns() -> int\n\n"
                    + "Thread time for profiling as nanoseconds:\n"
                    + "sum of the kernel and user-space CPU time.")
    static long threadTimeNanos() {
        return ProcessorTime.ofThread();
    }

    @PyBuiltin(
            value = "thread_time()",
            doc = "thread_time() -> float\n\nThread time for profiling: sum of the kernel and user-space CPU time.")
    static double threadTime() {
        return threadTimeNanos() / NANOS;
    }

    @PyBuiltin(
            value = "sleep(object, /)",
            doc = "sleep(seconds)\n\n"
                    + "Delay execution for a given number of seconds.  The argument may be\n"
                    + "a floating-point number for subsecond precision.")
    static Object sleep(Node node, Object object) {
        long end = System.nanoTime() + Durations.nanos(object, "sleep length must be non-negative");
        TruffleSafepoint.setBlockedThreadInterruptible(
                node,
                deadline -> {
                    long left = deadline - System.nanoTime();
                    if (left > 0) {
                        TimeUnit.NANOSECONDS.sleep(left);
                    }
                },
                end);
        return PyNone.NONE;
    }
}
