// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A weak reference that wants to know when its object is gone. Whoever makes one keeps it: a watch that is itself
 * unreachable hears of nothing. {@link DeadObjects#register} makes it hear at once of what a collection finds.
 */
public abstract class DeathWatch extends WeakReference<Object> {
    private static final AtomicLong NEXT = new AtomicLong();

    private final long number = NEXT.getAndIncrement();
    private final AtomicBoolean told = new AtomicBoolean();

    protected DeathWatch(DeadObjects dead, Object object) {
        super(object, dead.queue());
    }

    /** The object is gone; runs on a thread of the context, and only once. */
    protected abstract void died();

    /** Tells of the death unless that was done; whether it was done now. */
    final boolean tell() {
        if (told.getAndSet(true)) {
            return false;
        }
        died();
        return true;
    }

    /** Later watches hear earlier. */
    final long number() {
        return number;
    }
}
