// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import org.protopython.runtime.PythonContext;

/**
 * Waits until descriptors are ready. Signals, other threads' requests and the end of the context come through
 * meanwhile, as at any safepoint: what they run may raise.
 */
public final class Waiting implements PythonContext.Closeable {
    public static final short POLLIN = 1;
    public static final short POLLPRI = 2;
    public static final short POLLOUT = 4;
    public static final short POLLERR = 8;
    public static final short POLLHUP = 16;
    public static final short POLLNVAL = 32;

    private static final int EINTR = 4;
    private static final long EVENTS = Structs.offset(Structs.POLLFD, "events");
    private static final long RETURNED_EVENTS = Structs.offset(Structs.POLLFD, "revents");
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Deque<Wakeup> idle = new ConcurrentLinkedDeque<>();

    private Waiting() {}

    private static Waiting of(PythonContext context) {
        return context.extension(Waiting.class, c -> new Waiting());
    }

    /**
     * Waits for one descriptor.
     *
     * @param nanos how long, negative for ever
     * @return the events that have come, 0 when the time is over
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int await(int descriptor, int events, long nanos) throws SystemCallException {
        short[] returned = new short[1];
        poll(new int[] {descriptor}, new short[] {(short) events}, returned, nanos);
        return returned[0];
    }

    /**
     * Waits for several descriptors.
     *
     * @param returned where the events go that have come
     * @return for how many descriptors there are events
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int poll(int[] descriptors, short[] events, short[] returned, long nanos) throws SystemCallException {
        int count = descriptors.length;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment set = arena.allocate(Structs.POLLFD, count + 1L);
            for (int i = 0; i < count; i++) {
                long at = i * Structs.POLLFD.byteSize();
                set.set(ValueLayout.JAVA_INT, at, descriptors[i]);
                set.set(ValueLayout.JAVA_SHORT, at + EVENTS, events[i]);
            }
            long ready = Libc.retry(LibcFunction.POLL, set.address(), count, 0);
            if (ready == 0 && nanos != 0) {
                ready = block(set, count, nanos);
            }
            SystemCallException.check(ready);
            for (int i = 0; i < count; i++) {
                returned[i] = set.get(ValueLayout.JAVA_SHORT, i * Structs.POLLFD.byteSize() + RETURNED_EVENTS);
            }
            return (int) ready;
        }
    }

    private static long block(MemorySegment set, int count, long nanos) throws SystemCallException {
        Waiting waiting = of(PythonContext.get(null));
        Wakeup wakeup = waiting.idle.poll();
        if (wakeup == null) {
            wakeup = new Wakeup();
        }
        long last = count * Structs.POLLFD.byteSize();
        set.set(ValueLayout.JAVA_INT, last, wakeup.descriptor());
        set.set(ValueLayout.JAVA_SHORT, last + EVENTS, POLLIN);
        long end = nanos < 0 ? 0 : System.nanoTime() + nanos;
        try {
            return TruffleSafepoint.getCurrent()
                    .setBlockedFunction(
                            null,
                            wakeup,
                            pollSet -> {
                                long ready = pollOnce(pollSet, count + 1, nanos < 0, end);
                                if (ready > 0 && pollSet.get(ValueLayout.JAVA_SHORT, last + RETURNED_EVENTS) != 0) {
                                    if (ready == 1) {
                                        throw new InterruptedException();
                                    }
                                    ready--;
                                }
                                return ready;
                            },
                            set,
                            null,
                            null);
        } finally {
            wakeup.resetInterrupted();
            waiting.idle.push(wakeup);
        }
    }

    private static long pollOnce(MemorySegment set, int count, boolean forever, long end) {
        while (true) {
            long millis = -1;
            if (!forever) {
                long left = end - System.nanoTime();
                millis = left <= 0 ? 0 : Math.min(Integer.MAX_VALUE, (left + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
            }
            long ready = Libc.call(LibcFunction.POLL, set.address(), count, millis);
            if (ready != -EINTR && (ready != 0 || forever || millis < Integer.MAX_VALUE)) {
                return ready;
            }
        }
    }

    /** Sleeps, as far as nothing else is to be done. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void sleep(long nanos) {
        TruffleSafepoint.setBlockedThreadInterruptible(null, TimeUnit.NANOSECONDS::sleep, nanos);
    }

    @Override
    public void close() {
        for (Wakeup wakeup = idle.poll(); wakeup != null; wakeup = idle.poll()) {
            wakeup.close();
        }
    }
}
