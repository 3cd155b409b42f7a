// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * {@code list} with three storage strategies: {@code long[]}, {@code double[]} and {@code Object[]}. An empty list holds
 * a {@code long[]}; a value that does not fit generalises the storage once. Exact ints and floats only are unboxed:
 * a bool or a subclass instance makes the list generic.
 */
public final class PyList extends PyObject {
    private static final long[] NO_LONGS = {};
    private static final int MIN_CAPACITY = 8;
    /** Up to this size a list doubles, as most lists are built by appending and short. */
    private static final int SHORT = 1 << 10;

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
        if (Sharing.isSingle()) {
            return getUnshared(index);
        }
        Object element = read(index);
        return element != null ? element : getShared(index);
    }

    /**
     * The element at a valid index, read without the lock while other threads may change the list; null where it takes
     * the lock to tell. Elements are written before a size that counts them and storage before it is shown, so what lies
     * in a storage below a size that was seen between two looks at that storage was an element at some time of this call.
     */
    private Object read(int index) {
        Object array = store;
        VarHandle.loadLoadFence();
        int count = size;
        VarHandle.loadLoadFence();
        if (array != store || index >= count) {
            return null;
        } else if (array instanceof Object[] objects) {
            return index < objects.length ? objects[index] : null;
        } else if (array instanceof long[] longs) {
            return index < longs.length ? (Object) longs[index] : null;
        }
        return array instanceof double[] doubles && index < doubles.length ? (Object) doubles[index] : null;
    }

    /** Makes a storage with the present elements that of the list. */
    private void show(Object array) {
        finishWrites();
        store = array;
    }

    private static void finishWrites() {
        if (!Sharing.isSingle()) {
            VarHandle.storeStoreFence();
        }
    }

    /** Replaces all elements: there are none while the storage changes. */
    private void replaceAll(Object array, int count) {
        size = 0;
        show(array);
        showSize(count);
    }

    /** The elements below are there. */
    private void showSize(int count) {
        finishWrites();
        size = count;
    }

    private Object getUnshared(int index) {
        Object array = store;
        if (array instanceof Object[] objects) {
            return objects[index];
        } else if (array instanceof long[] longs) {
            return longs[index];
        }
        return ((double[]) array)[index];
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized Object getShared(int index) {
        checkIndex(index);
        return getUnshared(index);
    }

    /** Another thread may have removed the element since its index was found valid. */
    private void checkIndex(int index) {
        if (index >= size) {
            throw Sharing.indexError();
        }
    }

    /** The element at an index that may be out of range by now; null then. */
    public Object getOrNull(int index) {
        if (Sharing.isSingle()) {
            return index < size ? getUnshared(index) : null;
        }
        Object element = read(index);
        return element != null ? element : getSharedOrNull(index);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized Object getSharedOrNull(int index) {
        return index < size ? getUnshared(index) : null;
    }

    /** Replaces the element at a valid index. */
    public void set(int index, Object value) {
        if (Sharing.isSingle()) {
            setUnshared(index, value);
        } else {
            setShared(index, value);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized void setShared(int index, Object value) {
        checkIndex(index);
        setUnshared(index, value);
    }

    private void setUnshared(int index, Object value) {
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
    private Object[] generalise(int capacity) {
        Object array = store;
        if (array instanceof Object[] objects && objects.length >= capacity) {
            return objects;
        }
        Object[] objects = new Object[Math.max(capacity, size)];
        for (int i = 0; i < size; i++) {
            objects[i] = getUnshared(i);
        }
        show(objects);
        return objects;
    }

    public void append(Object value) {
        if (Sharing.isSingle()) {
            appendUnshared(value);
        } else {
            appendShared(value);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized void appendShared(Object value) {
        appendUnshared(value);
    }

    private void appendUnshared(Object value) {
        Object array = store;
        int end = size;
        if (array instanceof Object[] objects) {
            if (end < objects.length) {
                objects[end] = value;
                showSize(end + 1);
                return;
            }
        } else if (array instanceof long[] longs) {
            if (value instanceof Long number && end < longs.length) {
                longs[end] = number;
                showSize(end + 1);
                return;
            }
        } else if (array instanceof double[] doubles && value instanceof Double number && end < doubles.length) {
            doubles[end] = number;
            showSize(end + 1);
            return;
        }
        appendSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void appendSlow(Object value) {
        prepareFor(value, size + 1);
        setUnshared(size, value);
        showSize(size + 1);
    }

    /** Makes the storage able to hold {@code value} and at least {@code wanted} elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private void prepareFor(Object value, int wanted) {
        boolean longFits = store instanceof long[] && value instanceof Long;
        boolean doubleFits = store instanceof double[] && value instanceof Double;
        int capacity = capacity();
        int grown = wanted <= capacity
                ? capacity
                : Math.max(MIN_CAPACITY, wanted < SHORT ? wanted << 1 : wanted + (wanted >> 1));
        if (longFits) {
            if (grown > capacity) {
                show(Arrays.copyOf((long[]) store, grown));
            }
        } else if (doubleFits) {
            if (grown > capacity) {
                show(Arrays.copyOf((double[]) store, grown));
            }
        } else if (store instanceof Object[] objects) {
            if (grown > capacity) {
                show(Arrays.copyOf(objects, grown));
            }
        } else if (size == 0 && value instanceof Double) {
            show(new double[Math.max(grown, MIN_CAPACITY)]);
        } else {
            generalise(Math.max(grown, MIN_CAPACITY));
        }
    }

    /** Inserts at {@code 0 <= index <= size}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void insert(int index, Object value) {
        int place = Math.min(index, size);
        prepareFor(value, size + 1);
        System.arraycopy(store, place, store, place + 1, size - place);
        setUnshared(place, value);
        showSize(size + 1);
    }

    /** Removes and returns the element at a valid index. */
    public Object remove(int index) {
        return Sharing.isSingle() ? removeUnshared(index) : removeShared(index);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized Object removeShared(int index) {
        checkIndex(index);
        return removeUnshared(index);
    }

    /** Removes the first element that is what was seen among the elements before; false when it is there no more. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized boolean removeSame(Object seen) {
        for (int i = 0; i < size; i++) {
            if (isSame(getUnshared(i), seen)) {
                removeUnshared(i);
                return true;
            }
        }
        return false;
    }

    /** Removes and returns the last element; null when there is none. */
    public Object removeLast() {
        if (Sharing.isSingle()) {
            return size == 0 ? null : removeUnshared(size - 1);
        }
        return removeLastShared();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized Object removeLastShared() {
        return size == 0 ? null : removeUnshared(size - 1);
    }

    private Object removeUnshared(int index) {
        Object value = getUnshared(index);
        if (index < size - 1) {
            System.arraycopy(store, index + 1, store, index, size - 1 - index);
        }
        size--;
        if (store instanceof Object[] objects) {
            objects[size] = null;
        }
        return value;
    }

    /** Removes the elements in {@code [from, end)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void removeRange(int from, int end) {
        int to = Math.min(end, size);
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
    public synchronized void appendAll(Object[] items) {
        for (Object item : items) {
            appendUnshared(item);
        }
    }

    /** Takes over the contents of another list (which may share its storage afterwards: it must not be used again). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void takeOver(PyList other) {
        replaceAll(other.store, other.size);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void clear() {
        replaceAll(NO_LONGS, 0);
    }

    /** The elements {@code start, start+step, ...}, {@code wanted} of them, as a new list. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized PyList slice(int start, int step, int wanted) {
        int count = wanted;
        if (!Sharing.isSingle() && count > 0 && Math.max(start, start + (count - 1) * step) >= size) {
            // another thread has made the list shorter since the bounds were found
            count = step > 0 ? Math.max(0, (size - start + step - 1) / step) : 0;
        }
        if (count <= 0) {
            return new PyList();
        }
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
    public synchronized Object[] toArray() {
        if (store instanceof Object[] objects) {
            return Arrays.copyOf(objects, size);
        }
        Object[] result = new Object[size];
        for (int i = 0; i < size; i++) {
            result[i] = getUnshared(i);
        }
        return result;
    }

    /** The list itself while there is one thread, else a copy that no other thread changes. */
    public PyList stable() {
        return Sharing.isSingle() ? this : copy();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized PyList copy() {
        return slice(0, 1, size);
    }

    /** Takes all elements out, into an array; the list has the given storage and is empty afterwards. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized Object[] takeAll(Object[] emptyStore) {
        Object[] items = toArray();
        replaceAll(emptyStore, 0);
        return items;
    }

    /**
     * Changes several elements in one step, if the list is of a size and the elements at some places are what was read
     * there before; else nothing changes.
     *
     * @param newSize one more or less at most; the last element goes, or comes as the one of that place
     * @param places the first {@code count} of these
     * @param seen the elements read at the places, null for one to be added
     * @param elements what is to be there
     * @return whether the list was as expected
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized boolean exchange(
            int oldSize, int newSize, int[] places, Object[] seen, Object[] elements, int count) {
        if (size != oldSize) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (seen[i] != null && !isSame(getUnshared(places[i]), seen[i])) {
                return false;
            }
        }
        if (newSize < oldSize) {
            removeUnshared(newSize);
        }
        for (int i = 0; i < count; i++) {
            if (seen[i] == null) {
                appendUnshared(elements[i]);
            } else if (elements[i] != seen[i] && places[i] < newSize) {
                setUnshared(places[i], elements[i]);
            }
        }
        return true;
    }

    private static boolean isSame(Object element, Object seen) {
        return element == seen
                || element instanceof Long && element.equals(seen)
                || element instanceof Double && element.equals(seen);
    }

    /** Reverses in place. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object left = getUnshared(i);
            setUnshared(i, getUnshared(j));
            setUnshared(j, left);
        }
    }
}
