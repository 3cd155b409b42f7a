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
@PyModule(value = "time", doc = "Clocks, waiting, and times as numbers, tuples and text.")
public final class TimeModule {
    private static final double NANOS = 1e9;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** How many fields a {@code struct_time} has, those without an index included. */
    @PyConstant("_STRUCT_TM_ITEMS")
    static final int STRUCT_TM_ITEMS = 11;

    private TimeModule() {}

    @PyBuiltin(value = "time_ns()", doc = """
        time_ns() -> int

        Nanoseconds since the start of 1970 in UTC.\
        """)
    static long timeNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * NANOS_PER_SECOND + now.getNano();
    }

    @PyBuiltin(value = "time()", doc = """
        time() -> float

        Seconds since the start of 1970 in UTC.\
        """)
    static double time() {
        return timeNanos() / NANOS;
    }

    @PyBuiltin(value = "perf_counter()", doc = """
        perf_counter() -> float

        Seconds of the finest clock, for measuring short times; only differences mean something.\
        """)
    static double perfCounter() {
        return System.nanoTime() / NANOS;
    }

    @PyBuiltin(value = "perf_counter_ns()", doc = """
        perf_counter_ns() -> int

        The same as perf_counter() in nanoseconds.\
        """)
    static long perfCounterNanos() {
        return System.nanoTime();
    }

    /** @throws org.protopython.runtime.PException ValueError for a clock that does not exist */
    @PyBuiltin(value = "get_clock_info(name, /)", doc = """
        get_clock_info(name) -> namespace

        Whether a clock is adjustable and monotonic, its implementation and its resolution in seconds.
        It is named like the function that reads it, 'time' for example.\
        """)
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

    @PyBuiltin(value = "monotonic()", doc = """
        monotonic() -> float

        Seconds of a clock that is never put back; only differences mean something.\
        """)
    static double monotonic() {
        return System.nanoTime() / NANOS;
    }

    @PyBuiltin(value = "monotonic_ns()", doc = """
        monotonic_ns() -> int

        The same as monotonic() in nanoseconds.\
        """)
    static long monotonicNanos() {
        return System.nanoTime();
    }

    @PyBuiltin(value = "process_time_ns()", doc = """
        process_time_ns() -> int

        The same as process_time() in nanoseconds.\
        """)
    static long processTimeNanos() {
        return ProcessorTime.ofProcess();
    }

    @PyBuiltin(value = "process_time()", doc = """
        process_time() -> float

        Seconds the processor has worked for this process, the system's work included.\
        """)
    static double processTime() {
        return processTimeNanos() / NANOS;
    }

    @PyBuiltin(value = "thread_time_ns()", doc = """
        thread_time_ns() -> int

        The same as thread_time() in nanoseconds.\
        """)
    static long threadTimeNanos() {
        return ProcessorTime.ofThread();
    }

    @PyBuiltin(value = "thread_time()", doc = """
        thread_time() -> float

        Seconds the processor has worked for this thread, the system's work included.\
        """)
    static double threadTime() {
        return threadTimeNanos() / NANOS;
    }

    @PyBuiltin(value = "sleep(object, /)", doc = """
        sleep(seconds)

        Let this thread wait; seconds may be a fraction.\
        """)
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
