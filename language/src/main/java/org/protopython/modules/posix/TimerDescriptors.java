// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyTuple;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code posix}: timers of Linux that are descriptors, which can be read when their time has come. */
@PyModule("posix")
public final class TimerDescriptors {
    @PyConstant("TFD_TIMER_ABSTIME")
    static final int ABSOLUTE = 1;

    @PyConstant("TFD_TIMER_CANCEL_ON_SET")
    static final int CANCEL_ON_SET = 2;

    @PyConstant("TFD_NONBLOCK")
    static final int NONBLOCK = 0x800;

    @PyConstant("TFD_CLOEXEC")
    static final int CLOEXEC = 0x80000;

    private static final long NANOS = 1_000_000_000;
    /** C's {@code itimerspec}: interval and time left, each as seconds and nanoseconds. */
    private static final int TIMER_FIELDS = 4;

    private TimerDescriptors() {}

    /** Whatever the flags, children do not inherit it. */
    @PyBuiltin(value = "timerfd_create(clockid, /, *, flags=524288)", doc = """
        A descriptor that can be read whenever a timer of a clock, such as time.CLOCK_MONOTONIC, has run out.

        flags combines TFD_CLOEXEC and TFD_NONBLOCK.\
        """)
    static long create(PythonContext context, int clockid, int flags) {
        long descriptor = SystemCalls.call(context, LibcFunction.TIMERFD_CREATE, clockid, flags | CLOEXEC);
        return SystemCalls.descriptors(context).own(descriptor);
    }

    /** Times in nanoseconds. */
    private record Times(long left, long interval) {
        static Times of(MemorySegment timer) {
            return new Times(time(timer, 2), time(timer, 0));
        }

        private static long time(MemorySegment timer, int index) {
            return timer.getAtIndex(ValueLayout.JAVA_LONG, index) * NANOS
                    + timer.getAtIndex(ValueLayout.JAVA_LONG, index + 1);
        }

        private void put(MemorySegment timer) {
            timer.setAtIndex(ValueLayout.JAVA_LONG, 0, Math.floorDiv(interval, NANOS));
            timer.setAtIndex(ValueLayout.JAVA_LONG, 1, Math.floorMod(interval, NANOS));
            timer.setAtIndex(ValueLayout.JAVA_LONG, 2, Math.floorDiv(left, NANOS));
            timer.setAtIndex(ValueLayout.JAVA_LONG, 3, Math.floorMod(left, NANOS));
        }

        PyTuple seconds() {
            return new PyTuple((double) left / NANOS, (double) interval / NANOS);
        }

        PyTuple nanos() {
            return new PyTuple(left, interval);
        }
    }

    private static Times set(PythonContext context, int fd, int flags, Times times) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment after = arena.allocate(ValueLayout.JAVA_LONG, TIMER_FIELDS);
            MemorySegment before = arena.allocate(ValueLayout.JAVA_LONG, TIMER_FIELDS);
            times.put(after);
            SystemCalls.call(context, LibcFunction.TIMERFD_SETTIME, fd, flags, after.address(), before.address());
            return Times.of(before);
        }
    }

    private static Times get(PythonContext context, int fd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment timer = arena.allocate(ValueLayout.JAVA_LONG, TIMER_FIELDS);
            SystemCalls.call(context, LibcFunction.TIMERFD_GETTIME, fd, timer.address());
            return Times.of(timer);
        }
    }

    private static long nanos(double seconds) {
        return (long) Math.floor(seconds * NANOS);
    }

    @PyBuiltin(value = "timerfd_settime(fd, /, *, flags=0, initial=0.0, interval=0.0)", doc = """
        Set when a timer runs out, in seconds, and at which interval then.

        initial counts from now or, with TFD_TIMER_ABSTIME in flags, is a time of the clock; 0 stops the timer.
        An interval of 0 lets it run out once. Gives the seconds that were left and the former interval, as a
        pair.\
        """)
    static Object set(PythonContext context, int fd, int flags, double initial, double interval) {
        return set(context, fd, flags, new Times(nanos(initial), nanos(interval)))
                .seconds();
    }

    @PyBuiltin(
            value = "timerfd_settime_ns(fd, /, *, flags=0, initial=0, interval=0)",
            doc = "The same as timerfd_settime() in nanoseconds.")
    static Object setNanos(PythonContext context, int fd, int flags, long initial, long interval) {
        return set(context, fd, flags, new Times(initial, interval)).nanos();
    }

    @PyBuiltin(
            value = "timerfd_gettime(fd, /)",
            doc = "The seconds until a timer runs out next, and the interval, as a pair.")
    static Object getSeconds(PythonContext context, int fd) {
        return get(context, fd).seconds();
    }

    @PyBuiltin(value = "timerfd_gettime_ns(fd, /)", doc = "The same as timerfd_gettime() in nanoseconds.")
    static Object getNanos(PythonContext context, int fd) {
        return get(context, fd).nanos();
    }
}
