// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeRuntime;

/**
 * The native structs of objects: zeroed when made, destroyed after their object has become unreachable. Destroy
 * functions need no context, so whichever thread allocates next may run them.
 */
public final class NativeObjects {
    private static final int DRAIN_EVERY = 64;

    private final NativeRuntime runtime;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private Owned last;
    private int allocations;

    /** Keeps itself alive in a list of all structs. */
    private static final class Owned extends PhantomReference<Object> {
        private final Runnable release;
        private Owned previous;
        private Owned next;

        Owned(Object owner, ReferenceQueue<Object> queue, Runnable release) {
            super(owner, queue);
            this.release = release;
        }
    }

    /** A struct and what destroys it. */
    private record Struct(NativeRuntime runtime, long data, long[] destroyers) implements Runnable {
        @Override
        public void run() {
            for (long destroyer : destroyers) {
                Downcalls.nothing(destroyer, data);
            }
            runtime.free(data);
        }
    }

    NativeObjects(NativeRuntime runtime) {
        this.runtime = runtime;
    }

    /** Zeroed memory that is still nobody's. */
    public long allocate(long bytes) {
        if (++allocations >= DRAIN_EVERY) {
            allocations = 0;
            drain();
        }
        return runtime.calloc(Math.max(bytes, 1));
    }

    /**
     * Frees the memory once the object is gone.
     *
     * @param destroyers functions of the extension that run before
     */
    public void own(Object owner, long data, long[] destroyers) {
        own(owner, new Struct(runtime, data, destroyers));
    }

    /** Runs the release once the object is gone, or when the context ends. It must not refer to the object. */
    public void own(Object owner, Runnable release) {
        Owned owned = new Owned(owner, queue, release);
        synchronized (this) {
            owned.previous = last;
            if (last != null) {
                last.next = owned;
            }
            last = owned;
        }
    }

    /** Destroys the structs of all objects known to be unreachable. */
    public void drain() {
        for (Object gone = queue.poll(); gone != null; gone = queue.poll()) {
            Owned owned = (Owned) gone;
            synchronized (this) {
                if (owned.next != null) {
                    owned.next.previous = owned.previous;
                } else {
                    last = owned.previous;
                }
                if (owned.previous != null) {
                    owned.previous.next = owned.next;
                }
            }
            owned.release.run();
        }
    }

    synchronized void destroyAll() {
        for (Owned owned = last; owned != null; owned = owned.previous) {
            owned.release.run();
        }
        last = null;
    }
}
