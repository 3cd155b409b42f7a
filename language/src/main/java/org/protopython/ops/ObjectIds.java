// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Hands out ids: unique among live objects, looking like addresses. Programs that copy or write out structures ask for
 * the ids of the same objects again and again, so that this takes neither a lock nor memory. A table of part of the ids
 * is only changed under its lock; whoever reads meanwhile and finds nothing looks again under the lock.
 */
final class ObjectIds {
    private static final int ALIGNMENT = 16;
    private static final AtomicLong NEXT = new AtomicLong(0x7f0000000000L);
    private static final int PARTS = 16;
    private static final int INITIAL_SIZE = 64;
    private static final int LARGEST_SIZE = 1 << 30;
    private static final ObjectIds[] IDS = new ObjectIds[PARTS];

    static {
        for (int i = 0; i < PARTS; i++) {
            IDS[i] = new ObjectIds();
        }
    }

    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private volatile AtomicReferenceArray<Entry> table = new AtomicReferenceArray<>(INITIAL_SIZE);
    private int size;

    private ObjectIds() {}

    /**
     * The id of an object, and the next entry of the same place of the table. A phantom reference: others are cleared
     * before finalizers see what they are called for, and what that refers to.
     */
    private static final class Entry extends PhantomReference<Object> {
        private final int hash;
        private final long id;
        private volatile Entry next;

        Entry(Object value, ReferenceQueue<Object> queue, int hash, long id) {
            super(value, queue);
            this.hash = hash;
            this.id = id;
        }
    }

    static long of(Object value) {
        int hash = System.identityHashCode(value);
        ObjectIds part = IDS[hash & PARTS - 1];
        Entry known = find(part.table, value, hash);
        return known != null ? known.id : part.add(value, hash);
    }

    private static int place(AtomicReferenceArray<Entry> table, int hash) {
        return hash / PARTS & table.length() - 1;
    }

    private static Entry find(AtomicReferenceArray<Entry> table, Object value, int hash) {
        Entry entry = table.get(place(table, hash));
        while (entry != null && !(entry.hash == hash && entry.refersTo(value))) {
            entry = entry.next;
        }
        return entry;
    }

    private synchronized long add(Object value, int hash) {
        Entry known = find(table, value, hash);
        if (known != null) {
            return known.id;
        }
        for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
            remove((Entry) gone);
        }
        if (size >= table.length() && size < LARGEST_SIZE) {
            grow();
        }
        Entry entry = new Entry(value, dead, hash, NEXT.getAndAdd(ALIGNMENT));
        insert(table, entry);
        size++;
        return entry.id;
    }

    private static void insert(AtomicReferenceArray<Entry> table, Entry entry) {
        int place = place(table, entry.hash);
        entry.next = table.get(place);
        table.set(place, entry);
    }

    private void remove(Entry gone) {
        int place = place(table, gone.hash);
        Entry before = null;
        Entry entry = table.get(place);
        while (entry != gone) {
            before = entry;
            entry = entry.next;
        }
        if (before == null) {
            table.set(place, gone.next);
        } else {
            before.next = gone.next;
        }
        size--;
    }

    /** Entries are moved: those who read the old table may miss some, and then ask under the lock. */
    private void grow() {
        AtomicReferenceArray<Entry> old = table;
        AtomicReferenceArray<Entry> larger = new AtomicReferenceArray<>(2 * old.length());
        for (int i = 0; i < old.length(); i++) {
            Entry next;
            for (Entry entry = old.get(i); entry != null; entry = next) {
                next = entry.next;
                insert(larger, entry);
            }
        }
        table = larger;
    }
}
