// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A weak reference that wants to know when its object is gone. Whoever makes one keeps it: a watch that is itself
 * unreachable hears of nothing.
 */
public abstract class DeathWatch extends WeakReference<Object> {
    private static final AtomicLong NEXT = new AtomicLong();

    private final long number = NEXT.getAndIncrement();

    protected DeathWatch(DeadObjects dead, Object object) {
        super(object, dead.queue());
    }

    /** The object is gone; runs on a thread of the context, and only once. */
    protected abstract void died();

    /** Later watches hear earlier. */
    final long number() {
        return number;
    }
}
