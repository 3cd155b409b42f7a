// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * Which signals threads of a context block, and those that have come meanwhile. The system itself blocks none: the JVM's
 * own threads would take them all the same. A signal is held back as long as the main thread, which alone runs handlers,
 * blocks it or a thread waits for it.
 */
final class SignalMask {
    static final long FOREVER = Long.MAX_VALUE;

    private static final long UNBLOCKABLE = bit(SignalConstants.SIGKILL) | bit(SignalConstants.SIGSTOP);

    private final ThreadLocal<Long> masks = ThreadLocal.withInitial(() -> 0L);
    private final Thread mainThread;
    private long blockedByMain;
    private long awaited;
    private long pending;

    SignalMask(Thread mainThread) {
        this.mainThread = mainThread;
    }

    static long bit(int signal) {
        return 1L << signal - 1;
    }

    /** The signals that the current thread blocks. */
    long current() {
        return masks.get();
    }

    /** Has the current thread block these signals and no others. */
    void set(long mask) {
        long blockable = mask & ~UNBLOCKABLE;
        masks.set(blockable);
        if (Thread.currentThread() == mainThread) {
            synchronized (this) {
                blockedByMain = blockable;
            }
        }
    }

    synchronized boolean isHeld(int signal) {
        return ((blockedByMain | awaited) & bit(signal)) != 0;
    }

    /** Keeps a signal that has come, if it is held back; else false. */
    synchronized boolean hold(int signal) {
        if (!isHeld(signal)) {
            return false;
        }
        pending |= bit(signal);
        notifyAll();
        return true;
    }

    synchronized long pending() {
        return pending;
    }

    /** Takes one of these signals from those that have come; 0 when none of them has. */
    synchronized int take(long signals) {
        long come = pending & signals;
        if (come == 0) {
            return 0;
        }
        int signal = Long.numberOfTrailingZeros(come) + 1;
        pending &= ~bit(signal);
        return signal;
    }

    /** Takes one of the signals that have come and are held back no more; 0 when there is none. */
    synchronized int takeReleased() {
        return take(~(blockedByMain | awaited));
    }

    /**
     * Waits for one of these signals; 0 when none has come in time.
     *
     * @param nanos how long; {@link #FOREVER} until one comes
     * @param arrange told which of the signals are held back now, and in the end which are no more
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    int await(long signals, long nanos, Node node, LongConsumer arrange) {
        synchronized (this) {
            awaited |= signals;
        }
        arrange.accept(signals);
        try {
            int[] taken = {0};
            long start = System.nanoTime();
            TruffleSafepoint.setBlockedThreadInterruptible(
                    node, mask -> taken[0] = mask.waitFor(signals, start, nanos), this);
            return taken[0];
        } finally {
            synchronized (this) {
                awaited &= ~signals;
            }
            arrange.accept(signals);
        }
    }

    private synchronized int waitFor(long signals, long start, long nanos) throws InterruptedException {
        int signal = take(signals);
        while (signal == 0) {
            long left = nanos == FOREVER ? FOREVER : nanos - (System.nanoTime() - start);
            if (left <= 0) {
                return 0;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
            signal = take(signals);
        }
        return signal;
    }
}
