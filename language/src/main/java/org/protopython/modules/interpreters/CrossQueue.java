// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.interpreters;

import java.util.ArrayDeque;
import java.util.Deque;
import org.protopython.ops.interpreters.CrossValue;

/** A queue of all interpreters: values on their way, each with what becomes of it when its interpreter ends. */
final class CrossQueue {
    /** What becomes of a value whose interpreter has ended. */
    enum Unbound {
        REMOVED(1),
        ERROR(2),
        REPLACED(3);

        private final int number;

        Unbound(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        /** Null when there is none of that number. */
        static Unbound of(int number) {
            for (Unbound each : values()) {
                if (each.number == number) {
                    return each;
                }
            }
            return null;
        }
    }

    /** @param value null when the interpreter has ended */
    record Item(CrossValue value, long interpreter, Unbound unbound) {}

    private final long id;
    private final long maxSize;
    private final Unbound unbound;
    private final boolean pickling;
    private final Deque<Item> items = new ArrayDeque<>();
    private long references;

    /** @param maxSize 0 or less for any */
    CrossQueue(long id, long maxSize, Unbound unbound, boolean pickling) {
        this.id = id;
        this.maxSize = maxSize;
        this.unbound = unbound;
        this.pickling = pickling;
    }

    long id() {
        return id;
    }

    long maxSize() {
        return maxSize;
    }

    /** What becomes of values that were put with nothing said of it. */
    Unbound unbound() {
        return unbound;
    }

    /** Whether values that are not shareable are pickled. */
    boolean isPickling() {
        return pickling;
    }

    synchronized int size() {
        return items.size();
    }

    synchronized boolean isFull() {
        return maxSize > 0 && items.size() >= maxSize;
    }

    /** False when the queue is full. */
    synchronized boolean put(Item item) {
        if (isFull()) {
            return false;
        }
        items.add(item);
        return true;
    }

    /** Null when the queue is empty. */
    synchronized Item take() {
        return items.poll();
    }

    synchronized void bind() {
        references++;
    }

    /** One reference less; how many are left, negative when there was none. */
    synchronized long release() {
        return references == 0 ? -1 : --references;
    }

    /** What an interpreter has put goes with it. */
    synchronized void forget(long interpreter) {
        int count = items.size();
        for (int i = 0; i < count; i++) {
            Item item = items.remove();
            boolean gone = item.interpreter() == interpreter && item.value() != null;
            if (gone) {
                item.value().drop();
            }
            if (!gone) {
                items.add(item);
            } else if (item.unbound() != Unbound.REMOVED) {
                items.add(new Item(null, interpreter, item.unbound()));
            }
        }
    }

    /** Nobody can ask for what is left. */
    void end() {
        Item item = take();
        while (item != null) {
            if (item.value() != null) {
                item.value().drop();
            }
            item = take();
        }
    }
}
