// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** Descriptors of files and sockets that nobody closed before they were garbage. */
final class AbandonedDescriptors {
    /** An owner that may die. */
    private static final class Owner extends PhantomReference<Object> {
        private final int descriptor;

        Owner(Object owner, int descriptor, ReferenceQueue<Object> queue) {
            super(owner, queue);
            this.descriptor = descriptor;
        }
    }

    private static final long PATIENCE_MILLIS = 200;

    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private final Map<Integer, Owner> owners = new ConcurrentHashMap<>();

    void add(Object owner, int descriptor) {
        owners.put(descriptor, new Owner(owner, descriptor, dead));
    }

    /** The descriptor is closed, or is to outlive its owner. */
    void remove(int descriptor) {
        owners.remove(descriptor);
    }

    /** The same after a collection, whose result is told of with some delay. */
    void collect(IntConsumer close) {
        System.gc();
        try {
            Owner owner = (Owner) dead.remove(PATIENCE_MILLIS);
            if (owner != null && owners.remove(owner.descriptor, owner)) {
                close.accept(owner.descriptor);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drain(close);
    }

    /** Hands over the descriptors of owners that have died. */
    void drain(IntConsumer close) {
        for (Reference<?> found = dead.poll(); found != null; found = dead.poll()) {
            Owner owner = (Owner) found;
            if (owners.remove(owner.descriptor, owner)) {
                close.accept(owner.descriptor);
            }
        }
    }
}
