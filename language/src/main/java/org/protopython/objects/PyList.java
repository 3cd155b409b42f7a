// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * {@code list} with three storage strategies: {@code long[]}, {@code double[]} and {@code Object[]}. An empty list holds
 * a {@code long[]}; a value that does not fit generalises the storage once. Exact ints and floats only are unboxed:
 * a bool or a subclass instance makes the list generic.
 */
public final class PyList extends PyObject {
    private static final long[] NO_LONGS = {};
    private static final int MIN_CAPACITY = 4;

    private Object store;
    private int size;

    public PyList() {
        this(BuiltinTypes.LIST);
    }

    public PyList(PyType type) {
        super(type);
        store = NO_LONGS;
    }

    /** A list that takes over the array. */
    public PyList(Object[] items) {
        this(items, items.length);
    }

    /** A list that takes over the array, of which {@code size} elements are in use. */
    public PyList(Object[] items, int size) {
        super(BuiltinTypes.LIST);
        this.store = items;
        this.size = size;
    }

    /** A list of ints that takes over the array. */
    public PyList(long[] items, int size) {
        super(BuiltinTypes.LIST);
        this.store = items;
        this.size = size;
    }

    /** A list of floats that takes over the array. */
    public PyList(double[] items, int size) {
        super(BuiltinTypes.LIST);
        this.store = items;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** The storage array: {@code long[]}, {@code double[]} or {@code Object[]}; its length is the capacity. */
    public Object store() {
        return store;
    }

    public boolean isLongs() {
        return store instanceof long[];
    }

    public boolean isDoubles() {
        return store instanceof double[];
    }

    public boolean isObjects() {
        return store instanceof Object[];
    }

    /** The element at a valid index. */
    public Object get(int index) {
        Object array = store;
        if (array instanceof Object[] objects) {
            return objects[index];
        } else if (array instanceof long[] longs) {
            return longs[index];
        }
        return ((double[]) array)[index];
    }

    /** Replaces the element at a valid index. */
    public void set(int index, Object value) {
        Object array = store;
        if (array instanceof Object[] objects) {
            objects[index] = value;
        } else if (array instanceof long[] longs && value instanceof Long number) {
            longs[index] = number;
        } else if (array instanceof double[] doubles && value instanceof Double number) {
            doubles[index] = number;
        } else {
            generalise(capacity())[index] = value;
        }
    }

    private int capacity() {
        Object array = store;
        if (array instanceof Object[] objects) {
            return objects.length;
        } else if (array instanceof long[] longs) {
            return longs.length;
        }
        return ((double[]) array).length;
    }

    /** Makes the storage generic and returns it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object[] generalise(int capacity) {
        Object array = store;
        if (array instanceof Object[] objects && objects.length >= capacity) {
            return objects;
        }
        Object[] objects = new Object[Math.max(capacity, size)];
        for (int i = 0; i < size; i++) {
            objects[i] = get(i);
        }
        store = objects;
        return objects;
    }

    public void append(Object value) {
        Object array = store;
        int end = size;
        if (array instanceof Object[] objects) {
            if (end < objects.length) {
                objects[end] = value;
                size = end + 1;
                return;
            }
        } else if (array instanceof long[] longs) {
            if (value instanceof Long number && end < longs.length) {
                longs[end] = number;
                size = end + 1;
                return;
            }
        } else if (array instanceof double[] doubles && value instanceof Double number && end < doubles.length) {
            doubles[end] = number;
            size = end + 1;
            return;
        }
        appendSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void appendSlow(Object value) {
        prepareFor(value, size + 1);
        size++;
        set(size - 1, value);
    }

    /** Makes the storage able to hold {@code value} and at least {@code wanted} elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private void prepareFor(Object value, int wanted) {
        boolean longFits = store instanceof long[] && value instanceof Long;
        boolean doubleFits = store instanceof double[] && value instanceof Double;
        int capacity = capacity();
        int grown = wanted <= capacity ? capacity : Math.max(MIN_CAPACITY, wanted + (wanted >> 1));
        if (longFits) {
            if (grown > capacity) {
                store = Arrays.copyOf((long[]) store, grown);
            }
        } else if (doubleFits) {
            if (grown > capacity) {
                store = Arrays.copyOf((double[]) store, grown);
            }
        } else if (store instanceof Object[] objects) {
            if (grown > capacity) {
                store = Arrays.copyOf(objects, grown);
            }
        } else if (size == 0 && value instanceof Double) {
            store = new double[Math.max(grown, MIN_CAPACITY)];
        } else {
            generalise(Math.max(grown, MIN_CAPACITY));
        }
    }

    /** Inserts at {@code 0 <= index <= size}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void insert(int index, Object value) {
        prepareFor(value, size + 1);
        System.arraycopy(store, index, store, index + 1, size - index);
        size++;
        set(index, value);
    }

    /** Removes and returns the element at a valid index. */
    public Object remove(int index) {
        Object value = get(index);
        if (index < size - 1) {
            System.arraycopy(store, index + 1, store, index, size - 1 - index);
        }
        size--;
        if (store instanceof Object[] objects) {
            objects[size] = null;
        }
        return value;
    }

    /** Removes the elements in {@code [from, to)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void removeRange(int from, int to) {
        if (to <= from) {
            return;
        }
        System.arraycopy(store, to, store, from, size - to);
        int newSize = size - (to - from);
        if (store instanceof Object[] objects) {
            Arrays.fill(objects, newSize, size, null);
        }
        size = newSize;
    }

    /** Appends all elements of an array. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void appendAll(Object[] items) {
        for (Object item : items) {
            append(item);
        }
    }

    /** Takes over the contents of another list (which may share its storage afterwards: it must not be used again). */
    public void takeOver(PyList other) {
        store = other.store;
        size = other.size;
    }

    public void clear() {
        store = NO_LONGS;
        size = 0;
    }

    /** The elements {@code start, start+step, ...}, {@code count} of them, as a new list. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyList slice(int start, int step, int count) {
        Object array = store;
        if (array instanceof long[] longs) {
            long[] copy = new long[count];
            if (step == 1) {
                System.arraycopy(longs, start, copy, 0, count);
            } else {
                for (int i = 0, j = start; i < count; i++, j += step) {
                    copy[i] = longs[j];
                }
            }
            return new PyList(copy, count);
        } else if (array instanceof double[] doubles) {
            double[] copy = new double[count];
            for (int i = 0, j = start; i < count; i++, j += step) {
                copy[i] = doubles[j];
            }
            return new PyList(copy, count);
        }
        Object[] objects = (Object[]) array;
        Object[] copy = new Object[count];
        if (step == 1) {
            System.arraycopy(objects, start, copy, 0, count);
        } else {
            for (int i = 0, j = start; i < count; i++, j += step) {
                copy[i] = objects[j];
            }
        }
        return new PyList(copy, count);
    }

    /** A copy of the elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object[] toArray() {
        if (store instanceof Object[] objects) {
            return Arrays.copyOf(objects, size);
        }
        Object[] result = new Object[size];
        for (int i = 0; i < size; i++) {
            result[i] = get(i);
        }
        return result;
    }

    /** Reverses in place. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object left = get(i);
            set(i, get(j));
            set(j, left);
        }
    }
}
