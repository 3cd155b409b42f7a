// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeRuntime;

/**
 * What goes when a Python object goes: its native struct, the pointer of a capsule. Destroy functions need no context,
 * so whichever thread allocates next may run them.
 */
public final class NativeObjects {
    private static final int DRAIN_EVERY = 8;
    private static final long[] NO_DESTROYERS = {};

    private final NativePool pool;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private Owned last;
    private int allocations;

    /** Kept alive by a list until its object is gone. */
    private abstract static class Owned extends PhantomReference<Object> {
        private Owned previous;
        private Owned next;
        private boolean removed;

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

    /** A slab for structs of that many bytes; see {@link StructSlab#StructSlab} for the cursor. */
    StructSlab newSlab(long cursor, int size) {
        long bytes = (long) size * StructSlab.structs(size);
        long data = allocate(bytes);
        StructSlab slab = new StructSlab(cursor, data, size);
        own(slab, data, bytes, NO_DESTROYERS);
        return slab;
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

    /** @return false when it was removed before */
    private synchronized boolean remove(Owned owned) {
        if (owned.removed) {
            return false;
        }
        owned.removed = true;
        if (owned.next != null) {
            owned.next.previous = owned.previous;
        } else {
            last = owned.previous;
        }
        if (owned.previous != null) {
            owned.previous.next = owned.next;
        }
        return true;
    }

    /** Releases what belongs to objects known to be unreachable. */
    public void drain() {
        for (Object gone = queue.poll(); gone != null; gone = queue.poll()) {
            release((Owned) gone);
        }
    }

    /** As {@link #drain}, right after a collection: asks each object rather than wait until Java tells of its end. */
    public void drainAll() {
        List<Owned> unreachable = new ArrayList<>();
        synchronized (this) {
            for (Owned owned = last; owned != null; owned = owned.previous) {
                if (owned.refersTo(null)) {
                    unreachable.add(owned);
                }
            }
        }
        unreachable.forEach(this::release);
    }

    private void release(Owned owned) {
        if (remove(owned)) {
            owned.release(this);
        }
    }

    synchronized void destroyAll() {
        for (Owned owned = last; owned != null; owned = owned.previous) {
            owned.removed = true;
            owned.release(this);
        }
        last = null;
        pool.freeAll();
    }
}
