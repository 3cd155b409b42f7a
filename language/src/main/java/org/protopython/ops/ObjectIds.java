// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out ids: unique among live objects, looking like addresses. */
final class ObjectIds {
    private static final int ALIGNMENT = 16;
    private static final AtomicLong NEXT = new AtomicLong(0x7f0000000000L);
    private static final Map<Key, Long> IDS = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Object> DEAD = new ReferenceQueue<>();

    private ObjectIds() {}

    /** Equal to another key of the same living object. */
    private static final class Key extends WeakReference<Object> {
        private final int hash;

        Key(Object value, ReferenceQueue<Object> queue) {
            super(value, queue);
            this.hash = System.identityHashCode(value);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            Object own = get();
            return this == other || own != null && other instanceof Key key && key.get() == own;
        }
    }

    static long of(Object value) {
        for (Object dead = DEAD.poll(); dead != null; dead = DEAD.poll()) {
            IDS.remove(dead);
        }
        Long known = IDS.get(new Key(value, null));
        return known != null ? known : IDS.computeIfAbsent(new Key(value, DEAD), key -> NEXT.getAndAdd(ALIGNMENT));
    }
}
