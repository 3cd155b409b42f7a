// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeRuntime;

/**
 * What goes when a Python object goes: its native struct, the pointer of a capsule. Destroy functions need no context,
 * so whichever thread allocates next may run them.
 */
public final class NativeObjects {
    private static final int DRAIN_EVERY = 64;

    private final NativePool pool;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private Owned last;
    private int allocations;

    /** Kept alive by a list until its object is gone. */
    private abstract static class Owned extends PhantomReference<Object> {
        private Owned previous;
        private Owned next;

        Owned(Object owner, ReferenceQueue<Object> queue) {
            super(owner, queue);
        }

        abstract void release(NativeObjects objects);
    }

    private static final class Struct extends Owned {
        private final long data;
        private final long bytes;
        private final long[] destroyers;

        Struct(Object owner, ReferenceQueue<Object> queue, long data, long bytes, long[] destroyers) {
            super(owner, queue);
            this.data = data;
            this.bytes = bytes;
            this.destroyers = destroyers;
        }

        @Override
        void release(NativeObjects objects) {
            for (long destroyer : destroyers) {
                Downcalls.nothing(destroyer, data);
            }
            objects.free(data, bytes);
        }
    }

    private static final class Action extends Owned {
        private final Runnable action;

        Action(Object owner, ReferenceQueue<Object> queue, Runnable action) {
            super(owner, queue);
            this.action = action;
        }

        @Override
        void release(NativeObjects objects) {
            action.run();
        }
    }

    NativeObjects(NativeRuntime runtime) {
        this.pool = new NativePool(runtime);
    }

    /** Zeroed memory that is still nobody's. */
    public long allocate(long bytes) {
        if (++allocations >= DRAIN_EVERY) {
            allocations = 0;
            drain();
        }
        synchronized (this) {
            return pool.allocate(bytes);
        }
    }

    private synchronized void free(long data, long bytes) {
        pool.free(data, bytes);
    }

    /**
     * Destroys and frees the memory once the object is gone.
     *
     * @param destroyers functions of the extension that run before
     */
    public void own(Object owner, long data, long bytes, long[] destroyers) {
        add(new Struct(owner, queue, data, bytes, destroyers));
    }

    /** Runs the action once the object is gone, or when the context ends. It must not refer to the object. */
    public void own(Object owner, Runnable action) {
        add(new Action(owner, queue, action));
    }

    private synchronized void add(Owned owned) {
        owned.previous = last;
        if (last != null) {
            last.next = owned;
        }
        last = owned;
    }

    private synchronized void remove(Owned owned) {
        if (owned.next != null) {
            owned.next.previous = owned.previous;
        } else {
            last = owned.previous;
        }
        if (owned.previous != null) {
            owned.previous.next = owned.next;
        }
    }

    /** Releases what belongs to objects known to be unreachable. */
    public void drain() {
        for (Object gone = queue.poll(); gone != null; gone = queue.poll()) {
            Owned owned = (Owned) gone;
            remove(owned);
            owned.release(this);
        }
    }

    synchronized void destroyAll() {
        for (Owned owned = last; owned != null; owned = owned.previous) {
            owned.release(this);
        }
        last = null;
        pool.freeAll();
    }
}
