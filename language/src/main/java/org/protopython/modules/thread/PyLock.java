// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.PythonContext;

/** A lock, reentrant or not. A lock that is not reentrant belongs to nobody: any thread may release it. */
final class PyLock extends PyObject {
    static final PyType LOCK = BuiltinTypes.defineFinalForModule("lock", "_thread");
    static final PyType RLOCK = BuiltinTypes.defineForModule("RLock", "_thread", BuiltinTypes.OBJECT, false);

    private Semaphore permit = new Semaphore(1);
    /** Whether somebody has it and has not begun to give it back, which one thread does at most. */
    private final AtomicBoolean held = new AtomicBoolean();

    private volatile Thread owner;
    private long count;

    PyLock(PyType type) {
        super(type);
    }

    private boolean isReentrant() {
        return type() != LOCK;
    }

    /** @param seconds 0 to try only, negative to wait without end */
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean acquire(double seconds) {
        if (isReentrant() && isOwned()) {
            count++;
            return true;
        }
        boolean taken = permit.tryAcquire();
        if (!taken && seconds != 0) {
            taken = await(seconds);
        }
        if (taken) {
            owner = Thread.currentThread();
            count = 1;
            held.set(true);
        }
        return taken;
    }

    private boolean await(double seconds) {
        boolean[] taken = {true};
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        TruffleSafepoint.setBlockedThreadInterruptible(
                null,
                semaphore -> {
                    if (seconds < 0) {
                        semaphore.acquire();
                    } else {
                        taken[0] = semaphore.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                    }
                },
                permit);
        return taken[0];
    }

    boolean isLocked() {
        return permit.availablePermits() == 0;
    }

    boolean isOwned() {
        return owner == Thread.currentThread();
    }

    /** How often the owner of a reentrant lock has acquired it. */
    long count() {
        return count;
    }

    /** False when the lock was not locked, or a reentrant one not by this thread. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean release() {
        if (isReentrant() && (!isOwned() || --count > 0)) {
            return isOwned();
        } else if (!held.compareAndSet(true, false)) {
            return false;
        }
        owner = null;
        count = 0;
        permit.release();
        return true;
    }

    /** Gives up a reentrant lock altogether. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    long releaseAll() {
        long before = count;
        count = 1;
        release();
        return before;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void restore(long newCount) {
        acquire(-1);
        count = newCount;
    }

    /** Makes it a new, unlocked lock, in a process that was forked. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void reset() {
        permit = new Semaphore(1);
        held.set(false);
        owner = null;
        count = 0;
    }

    /** The ident of the owner, 0 without one. */
    long ownerId(PythonContext context) {
        Thread current = owner;
        return current == null ? 0 : ThreadIdents.of(context, current);
    }
}
