// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** How {@code threading} refers to a thread. */
final class PyThreadHandle extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("_ThreadHandle", "_thread");

    private static final long PATIENCE_MILLIS = 100;

    private final CountDownLatch known = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile long ident;
    private volatile Thread thread;
    private boolean started;

    /** @param ident 0 before the start */
    PyThreadHandle(long ident) {
        super(TYPE);
        this.ident = ident;
        this.started = ident != 0;
    }

    long ident() {
        return ident;
    }

    /** Null for a thread that was not started through this handle. */
    Thread thread() {
        return thread;
    }

    boolean isStarted() {
        return ident != 0;
    }

    /** False if it has been started before. */
    synchronized boolean begin() {
        boolean first = !started;
        started = true;
        return first;
    }

    /** Called by the thread itself, which alone can ask for its ident. */
    void setThread(Thread newThread, long newIdent) {
        thread = newThread;
        ident = newIdent;
        known.countDown();
    }

    /** What the thread that starts another waits for, so that the handle tells who that is. */
    void awaitThread(Thread newThread) {
        TruffleSafepoint.setBlockedThreadInterruptible(
                null,
                latch -> {
                    // a thread that cannot enter the context any more tells nothing
                    while (!latch.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && newThread.isAlive()) {}
                },
                known);
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    void setDone() {
        done.countDown();
    }

    /** @param seconds negative to wait without end */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void join(double seconds) {
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        TruffleSafepoint.setBlockedThreadInterruptible(
                null,
                latch -> {
                    if (seconds < 0) {
                        latch.await();
                    } else {
                        latch.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                    }
                },
                done);
    }
}
