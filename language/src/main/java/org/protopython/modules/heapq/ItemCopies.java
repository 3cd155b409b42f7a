// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.objects.PyList;

/** As {@link ItemChanges}, where all items are looked at and none is added or removed. */
final class ItemCopies extends HeapItems {
    private final PyList list;
    private final Object[] seen;
    private final Object[] items;

    @TruffleBoundary
    ItemCopies(PyList list) {
        this.list = list;
        this.seen = list.toArray();
        this.items = seen.clone();
    }

    @Override
    int size() {
        return items.length;
    }

    @Override
    int sizeOfList() {
        return list.size();
    }

    @Override
    boolean isResized() {
        return list.size() != items.length;
    }

    @Override
    Object get(int index) {
        return items[index];
    }

    @Override
    void set(int index, Object item) {
        items[index] = item;
    }

    @Override
    void append(Object item) {
        throw new UnsupportedOperationException();
    }

    @Override
    Object removeLast() {
        throw new UnsupportedOperationException();
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean apply() {
        int[] places = new int[items.length];
        Arrays.setAll(places, i -> i);
        return list.exchange(items.length, items.length, places, seen, items, items.length);
    }
}
