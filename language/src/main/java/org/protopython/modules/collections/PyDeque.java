// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code deque}: a ring of elements. Each change of the length or order gives it a new version. */
final class PyDeque extends PyObject {
    private static final int FIRST_CAPACITY = 8;

    private Object[] ring = new Object[FIRST_CAPACITY];
    private int head;
    private int size;
    private long maximum = -1;
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

    Object get(int index) {
        return ring[slot(index)];
    }

    void set(int index, Object value) {
        ring[slot(index)] = value;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void grow() {
        Object[] bigger = new Object[ring.length * 2];
        for (int i = 0; i < size; i++) {
            bigger[i] = get(i);
        }
        ring = bigger;
        head = 0;
    }

    void addLast(Object value) {
        if (size == ring.length) {
            grow();
        }
        ring[slot(size)] = value;
        size++;
        version++;
        if (size > maximum && maximum >= 0) {
            removeFirst();
        }
    }

    void addFirst(Object value) {
        if (size == ring.length) {
            grow();
        }
        head = (head - 1) & (ring.length - 1);
        ring[head] = value;
        size++;
        version++;
        if (size > maximum && maximum >= 0) {
            removeLast();
        }
    }

    /** Removes the first element; there must be one. */
    Object removeFirst() {
        Object value = ring[head];
        ring[head] = null;
        head = (head + 1) & (ring.length - 1);
        size--;
        version++;
        return value;
    }

    /** Removes the last element; there must be one. */
    Object removeLast() {
        int last = slot(size - 1);
        Object value = ring[last];
        ring[last] = null;
        size--;
        version++;
        return value;
    }

    /** Inserts at {@code 0 <= index <= size}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void insert(int index, Object value) {
        addLast(value);
        for (int i = size - 1; i > index; i--) {
            set(i, get(i - 1));
        }
        set(index, value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void remove(int index) {
        for (int i = index; i < size - 1; i++) {
            set(i, get(i + 1));
        }
        removeLast();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void clear() {
        ring = new Object[FIRST_CAPACITY];
        head = 0;
        size = 0;
        version++;
    }

    /** Moves the last {@code steps} elements to the front. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void rotate(long steps) {
        if (size < 2) {
            return;
        }
        long distance = Math.floorMod(steps, (long) size);
        for (long i = 0; i < distance; i++) {
            addWithinBound(removeLast());
        }
        version++;
    }

    private void addWithinBound(Object value) {
        head = (head - 1) & (ring.length - 1);
        ring[head] = value;
        size++;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object[] toArray() {
        Object[] items = new Object[size];
        for (int i = 0; i < items.length; i++) {
            items[i] = get(i);
        }
        return items;
    }
}
