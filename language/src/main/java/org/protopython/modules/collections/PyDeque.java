// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.ops.Items;

/**
 * {@code deque}: a ring of elements. Each change of the length or order gives it a new version. As long as there is one
 * thread only, nothing is locked; then each operation takes the lock of its deque.
 */
final class PyDeque extends PyObject {
    /** The maximum of a deque that has none. */
    static final long UNBOUNDED = -1;

    private static final int FIRST_CAPACITY = 8;

    private Object[] ring = new Object[FIRST_CAPACITY];
    private int head;
    private int size;
    private long maximum = UNBOUNDED;
    private long version;

    PyDeque(PyType type) {
        super(type);
    }

    int size() {
        return size;
    }

    /** The longest it may be, -1 without bound. */
    long maximum() {
        return maximum;
    }

    void setMaximum(long newMaximum) {
        maximum = newMaximum;
    }

    long version() {
        return version;
    }

    private int slot(int index) {
        return (head + index) & (ring.length - 1);
    }

    /** The element at an index, which counts from the end when negative; null where there is none. */
    Object get(long index) {
        return Sharing.isSingle() ? read(index) : getShared(index);
    }

    @TruffleBoundary
    private synchronized Object getShared(long index) {
        return read(index);
    }

    private Object read(long index) {
        int place = Items.normalise(index, size);
        return place < 0 ? null : ring[slot(place)];
    }

    /** False where there is no such element. */
    @TruffleBoundary
    synchronized boolean set(long index, Object value) {
        int place = Items.normalise(index, size);
        if (place < 0) {
            return false;
        }
        ring[slot(place)] = value;
        return true;
    }

    /** Removes an element; false where there is no such. */
    @TruffleBoundary
    synchronized boolean remove(long index) {
        return remove(Items.normalise(index, size), version);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void grow() {
        Object[] bigger = new Object[ring.length * 2];
        for (int i = 0; i < size; i++) {
            bigger[i] = ring[slot(i)];
        }
        ring = bigger;
        head = 0;
    }

    void addLast(Object value) {
        if (Sharing.isSingle()) {
            append(value);
        } else {
            addLastShared(value);
        }
    }

    @TruffleBoundary
    private synchronized void addLastShared(Object value) {
        append(value);
    }

    // The bound is kept at every moment: the length is read without the lock.
    private void append(Object value) {
        if (maximum == 0) {
            return;
        } else if (size == maximum) {
            takeFirst();
        } else if (size == ring.length) {
            grow();
        }
        ring[slot(size)] = value;
        size++;
        version++;
    }

    void addFirst(Object value) {
        if (Sharing.isSingle()) {
            prepend(value);
        } else {
            addFirstShared(value);
        }
    }

    @TruffleBoundary
    private synchronized void addFirstShared(Object value) {
        prepend(value);
    }

    private void prepend(Object value) {
        if (maximum == 0) {
            return;
        } else if (size == maximum) {
            takeLast();
        } else if (size == ring.length) {
            grow();
        }
        moveIn(value);
        version++;
    }

    private void moveIn(Object value) {
        head = (head - 1) & (ring.length - 1);
        ring[head] = value;
        size++;
    }

    /** Removes the first element; null if there is none. */
    Object removeFirst() {
        return Sharing.isSingle() ? takeFirst() : removeFirstShared();
    }

    @TruffleBoundary
    private synchronized Object removeFirstShared() {
        return takeFirst();
    }

    private Object takeFirst() {
        if (size == 0) {
            return null;
        }
        Object value = ring[head];
        ring[head] = null;
        head = (head + 1) & (ring.length - 1);
        size--;
        version++;
        return value;
    }

    /** Removes the last element; null if there is none. */
    Object removeLast() {
        return Sharing.isSingle() ? takeLast() : removeLastShared();
    }

    @TruffleBoundary
    private synchronized Object removeLastShared() {
        return takeLast();
    }

    private Object takeLast() {
        if (size == 0) {
            return null;
        }
        int last = slot(size - 1);
        Object value = ring[last];
        ring[last] = null;
        size--;
        version++;
        return value;
    }

    /**
     * Inserts before the element at the index, which counts from the end when negative.
     *
     * @return false if the deque is full
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized boolean insert(long index, Object value) {
        if (size == maximum) {
            return false;
        }
        int place = (int) (index < 0 ? Math.max(0, index + size) : Math.min(index, size));
        append(value);
        for (int i = size - 1; i > place; i--) {
            ring[slot(i)] = ring[slot(i - 1)];
        }
        ring[slot(place)] = value;
        return true;
    }

    /** Removes an element of the deque as it was in a version; false for none (-1), or if the deque has changed since. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized boolean remove(int index, long expectedVersion) {
        if (index < 0 || version != expectedVersion) {
            return false;
        }
        for (int i = index; i < size - 1; i++) {
            ring[slot(i)] = ring[slot(i + 1)];
        }
        takeLast();
        return true;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void clear() {
        ring = new Object[FIRST_CAPACITY];
        head = 0;
        size = 0;
        version++;
    }

    /** Moves the last {@code steps} elements to the front. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void rotate(long steps) {
        if (size < 2) {
            return;
        }
        long distance = Math.floorMod(steps, (long) size);
        for (long i = 0; i < distance; i++) {
            moveIn(takeLast());
        }
        version++;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object left = ring[slot(i)];
            ring[slot(i)] = ring[slot(j)];
            ring[slot(j)] = left;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized Object[] toArray() {
        Object[] items = new Object[size];
        for (int i = 0; i < items.length; i++) {
            items[i] = ring[slot(i)];
        }
        return items;
    }
}
