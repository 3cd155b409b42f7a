// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Operators;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.Errors;

/** Looking for items in arrays. */
@PyTypeMethods("array")
final class ArraySearch {
    private ArraySearch() {}

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyArray self, Object key) {
        return find(self, key, 0, Integer.MAX_VALUE) >= 0;
    }

    @PyBuiltin(value = "index(self, v, start=0, stop=sys.maxsize, /)", doc = "Return the first position of an item.")
    static long index(PyArray self, Object v, Object start, Object stop) {
        int position = find(self, v, bound(start, self.size()), bound(stop, self.size()));
        if (position < 0) {
            throw Errors.valueError("array.index(x): x not in array");
        }
        return position;
    }

    private static int bound(Object value, int size) {
        int bound = SliceBounds.bound(value);
        return bound < 0 ? Math.max(0, bound + size) : bound;
    }

    @PyBuiltin(value = "count(self, v, /)", doc = "Return how many items are equal to a value.")
    static long count(PyArray self, Object v) {
        long count = 0;
        for (int i = find(self, v, 0, Integer.MAX_VALUE); i >= 0; i = find(self, v, i + 1, Integer.MAX_VALUE)) {
            count++;
        }
        return count;
    }

    @PyBuiltin(value = "remove(self, v, /)", doc = "Remove the first item that is equal to a value.")
    static void remove(PyArray self, Object v) {
        if (!isPlain(self, v)) {
            remove(self, find(self, v, 0, Integer.MAX_VALUE));
            return;
        }
        synchronized (self) {
            // no other thread moves items past the search
            remove(self, find(self, v, 0, Integer.MAX_VALUE));
        }
    }

    private static void remove(PyArray self, int position) {
        if (position < 0) {
            throw Errors.valueError("array.remove(x): x not in array");
        }
        synchronized (self) {
            if (position < self.size()) {
                self.remove(position, position + 1);
            }
        }
    }

    /** Whether comparing with items runs no code of a program. */
    private static boolean isPlain(PyArray self, Object value) {
        return value instanceof Long && self.kind().isLong()
                || value instanceof Double && self.kind().isDouble();
    }

    /** The first position of an equal item, -1 when there is none. A comparison may change the array. */
    private static int find(PyArray self, Object value, int start, int stop) {
        for (int i = start; i < stop && i < self.size(); i++) {
            if (isEqual(self, i, value)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEqual(PyArray self, int index, Object value) {
        if (value instanceof Long wanted && self.kind().isLong()) {
            return self.kind().getLong(self.store(), index) == wanted;
        } else if (value instanceof Double wanted && self.kind().isDouble()) {
            return self.kind().getDouble(self.store(), index) == wanted;
        }
        return Operators.equal(self.get(index), value);
    }
}
