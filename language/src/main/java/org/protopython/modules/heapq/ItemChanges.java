// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.objects.PyList;

/**
 * The items of a list that other threads may change. Comparing items may run a program's code, so no lock is held
 * meanwhile: what was read is written down, and the changes are made in one step if it is all still there.
 */
final class ItemChanges extends HeapItems {
    private static final int FEW = 16;

    private final PyList list;
    private final int sizeBefore;
    private int size;
    private int[] places = new int[FEW];
    /** What was read at the places, null where there was nothing. */
    private Object[] seen = new Object[FEW];
    /** What is to be there, the same as in {@link #seen} where nothing changes. */
    private Object[] items = new Object[FEW];

    private int count;

    ItemChanges(PyList list) {
        this.list = list;
        this.sizeBefore = list.size();
        this.size = sizeBefore;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    int sizeOfList() {
        return list.size();
    }

    @Override
    boolean isResized() {
        return list.size() != sizeBefore;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object get(int index) {
        int known = find(index);
        if (known >= 0) {
            return items[known];
        }
        Object item = list.getOrNull(index);
        if (item == null) {
            throw HeapConflictException.INSTANCE;
        }
        note(index, item, item);
        return item;
    }

    /** Where a place is noted, of which those noted last are asked for most. */
    private int find(int index) {
        int i = count - 1;
        while (i >= 0 && places[i] != index) {
            i--;
        }
        return i;
    }

    private void note(int index, Object before, Object item) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            seen = Arrays.copyOf(seen, count * 2);
            items = Arrays.copyOf(items, count * 2);
        }
        places[count] = index;
        seen[count] = before;
        items[count++] = item;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    void set(int index, Object item) {
        get(index);
        items[find(index)] = item;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    void append(Object item) {
        note(size++, null, item);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object removeLast() {
        return get(--size);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean apply() {
        return list.exchange(sizeBefore, size, places, seen, items, count);
    }
}
