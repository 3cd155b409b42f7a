// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * Insertion-ordered open addressing: {@code index} maps hash positions to entry numbers, the entries lie in insertion
 * order in {@code keys}/{@code values}. A deleted entry has a null key and stays until the next rebuild. Shared by dict
 * and set; a set has no {@code values}.
 */
public abstract class HashTable extends PyObject {
    private static final int MIN_INDEX = 8;
    /** Tables up to this size grow more than they must, as most of the work of growing is done there. */
    private static final int SMALL = 1 << 12;

    private static final int FREE = 0;
    private static final int DELETED = -1;

    /** The arrays of empty tables, which are made anew for the first key. */
    private static final int[] NO_INDEX = {FREE};

    private static final Object[] NOTHING = {};
    private static final long[] NO_HASHES = {};

    private int[] index;
    private Object[] keys;
    private long[] hashes;
    private Object[] values;
    /** Places of the index that are not free: those of live and of deleted entries. Never all, or a search has no end. */
    private int filled;

    private int used;
    /** No entry below this one is live, so that taking the first one again and again does not search for it. */
    private int first;

    private int size;
    private final boolean mapping;

    HashTable(PyType type, boolean mapping) {
        super(type);
        this.mapping = mapping;
        reset();
    }

    private void reset() {
        index = NO_INDEX;
        keys = NOTHING;
        hashes = NO_HASHES;
        values = mapping ? NOTHING : null;
        used = 0;
        first = 0;
        filled = 0;
        size = 0;
    }

    /** Number of live entries. */
    public final int size() {
        return size;
    }

    /** One past the last entry number in use; entries below may be deleted. */
    public final int end() {
        return used;
    }

    /** The key of an entry, null when the entry is deleted. */
    public final Object keyAt(int entry) {
        return keys[entry];
    }

    public final Object valueAt(int entry) {
        return values[entry];
    }

    public final long hashAt(int entry) {
        return hashes[entry];
    }

    /** What comparing a key with others has said, for an operation that is tried again. */
    private record Known(Object candidate, boolean same, Known others) {
        static Boolean answer(Known known, Object candidate) {
            for (Known each = known; each != null; each = each.others) {
                if (each.candidate == candidate) {
                    return each.same;
                }
            }
            return null;
        }
    }

    /** An operation on the entry of a key, -1 when the key is absent; runs under the lock. */
    @FunctionalInterface
    protected interface EntryOperation {
        Object apply(int entry);
    }

    /** Finds a key and does something with its entry, as one step for all threads. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    protected final Object atomically(Object key, long hash, EntryOperation operation) {
        Known known = null;
        while (true) {
            Object candidate;
            synchronized (this) {
                int position = probe(key, hash, known);
                if (position >= 0) {
                    return operation.apply(index[position] - 1);
                }
                candidate = keys[index[-position - 1] - 1];
            }
            known = new Known(candidate, HashKeys.equal(candidate, key), known);
        }
    }

    /**
     * The place in the index of a key or of the end of its chain; {@code -place - 1} of a key that must be compared by
     * code that may not run under the lock, or may change the table.
     */
    private int probe(Object key, long hash, Known known) {
        int mask = index.length - 1;
        int position = spread(hash) & mask;
        while (index[position] != FREE) {
            int entry = index[position] - 1;
            if (entry >= 0 && hashes[entry] == hash) {
                Object candidate = keys[entry];
                Boolean same = candidate == key ? Boolean.TRUE : HashKeys.equalOrNull(candidate, key);
                if (same == null) {
                    same = Known.answer(known, candidate);
                    if (same == null) {
                        return -position - 1;
                    }
                }
                if (same) {
                    return position;
                }
            }
            position = (position + 1) & mask;
        }
        return position;
    }

    /** Adds a key that is absent; under the lock when there are several threads. */
    protected final void add(Object key, long hash, Object value) {
        if (used == keys.length || filled > index.length / 4 * 3) {
            rebuild(size < SMALL ? size * 2 + 1 : size + 1, 0);
        }
        fill(used++, key, hash, value);
    }

    /** As {@link #add}, before all other keys. */
    protected final void addFirst(Object key, long hash, Object value) {
        if (first == 0 || filled > index.length / 4 * 3) {
            rebuild(size + 1, size / 2 + MIN_INDEX);
        }
        fill(--first, key, hash, value);
    }

    private void fill(int entry, Object key, long hash, Object value) {
        keys[entry] = key;
        hashes[entry] = hash;
        if (mapping) {
            values[entry] = value;
        }
        size++;
        if (place(index, entry, hash)) {
            filled++;
        }
    }

    /** Makes room for so many keys more. */
    public final void reserve(int more) {
        if (Sharing.isSingle() && used + more > keys.length) {
            rebuild(size + more, 0);
        }
    }

    /** Replaces the value of an entry; the old one. */
    protected final Object replace(int entry, Object value) {
        Object old = values[entry];
        values[entry] = value;
        return old;
    }

    /** The first live entry at or after the given one, -1 at the end. */
    public final int next(int entry) {
        for (int i = Math.max(entry, first); i < used; i++) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    /** The last live entry at or before the given one, -1 at the start. */
    public final int previous(int entry) {
        for (int i = Math.min(entry, used - 1); i >= 0; i--) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    private static int spread(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32);
    }

    /**
     * The entry of a key, -1 when absent. The comparison may run Python code, which may change this table. Compiled code
     * walks up to the first key of that hash, which nearly always is the one; all else is {@link #probe}'s.
     */
    protected final int find(Object key, long hash) {
        int[] places = index;
        int mask = places.length - 1;
        int position = spread(hash) & mask;
        for (int place = places[position]; place != FREE; place = places[position]) {
            if (place > 0 && hashes[place - 1] == hash) {
                return HashKeys.isSame(keys[place - 1], key) ? place - 1 : findByContents(key, hash);
            }
            position = position + 1 & mask;
        }
        return -1;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private int findByContents(Object key, long hash) {
        Known known = null;
        while (true) {
            int position = probe(key, hash, known);
            if (position >= 0) {
                return index[position] - 1;
            }
            int entry = index[-position - 1] - 1;
            Object candidate = keys[entry];
            boolean same = HashKeys.equal(candidate, key);
            if (same && entry < used && keys[entry] == candidate) {
                return entry;
            }
            known = new Known(candidate, same, known);
        }
    }

    /** Adds or replaces; the old value, or null when the key is new. An existing key object is kept. */
    protected final Object insert(Object key, long hash, Object value) {
        int entry = find(key, hash);
        if (entry >= 0) {
            if (mapping) {
                Object old = values[entry];
                values[entry] = value;
                return old;
            }
            return key;
        }
        addNew(key, hash, value);
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void addNew(Object key, long hash, Object value) {
        add(key, hash, value);
    }

    /** Whether the place was free before. */
    private static boolean place(int[] index, int entry, long hash) {
        int mask = index.length - 1;
        int position = spread(hash) & mask;
        while (index[position] > 0) {
            position = (position + 1) & mask;
        }
        boolean free = index[position] == FREE;
        index[position] = entry + 1;
        return free;
    }

    /** Makes room for so many live entries behind a gap, without deleted ones. */
    private void rebuild(int wanted, int gap) {
        int capacity = MIN_INDEX;
        while (capacity < (wanted + gap) * 3) {
            capacity <<= 1;
        }
        int[] newIndex = new int[capacity];
        int room = capacity / 2 + 1;
        Object[] newKeys = new Object[room];
        long[] newHashes = new long[room];
        Object[] newValues = mapping ? new Object[room] : null;
        int count = gap;
        int from = first;
        if (used - first == size) {
            System.arraycopy(keys, first, newKeys, gap, size);
            System.arraycopy(hashes, first, newHashes, gap, size);
            if (mapping) {
                System.arraycopy(values, first, newValues, gap, size);
            }
            for (; count < gap + size; count++) {
                place(newIndex, count, newHashes[count]);
            }
            from = used;
        }
        for (int i = from; i < used; i++) {
            if (keys[i] != null) {
                newKeys[count] = keys[i];
                newHashes[count] = hashes[i];
                if (mapping) {
                    newValues[count] = values[i];
                }
                place(newIndex, count, hashes[i]);
                count++;
            }
        }
        index = newIndex;
        keys = newKeys;
        hashes = newHashes;
        values = newValues;
        used = count;
        first = gap;
        filled = size;
    }

    /** Deletes an entry found before; its value, or its key in a set. */
    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    protected final Object deleteEntry(int entry) {
        int mask = index.length - 1;
        int position = spread(hashes[entry]) & mask;
        while (index[position] != entry + 1) {
            position = (position + 1) & mask;
        }
        index[position] = DELETED;
        Object old = mapping ? values[entry] : keys[entry];
        keys[entry] = null;
        if (mapping) {
            values[entry] = null;
        }
        size--;
        while (first < used && keys[first] == null) {
            first++;
        }
        // An iterator over a dict notices a key that was deleted and added anew, as it has a new place then.
        if (!mapping) {
            trim();
        }
        return old;
    }

    /** Forgets deleted entries at the end. */
    protected final void trim() {
        if (size == 0) {
            reset();
            return;
        }
        while (used > 0 && keys[used - 1] == null) {
            used--;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    protected final synchronized void removeAll() {
        reset();
    }

    /** Takes over a copy of another table's entries; this table must be empty. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    protected final void copyFrom(HashTable other) {
        synchronized (other) {
            copyEntries(other);
        }
    }

    private void copyEntries(HashTable other) {
        if (other.mapping == mapping) {
            index = other.index.clone();
            keys = other.keys.clone();
            hashes = other.hashes.clone();
            values = mapping ? other.values.clone() : null;
            used = other.used;
            first = other.first;
            filled = other.filled;
            size = other.size;
            return;
        }
        for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
            insert(other.keys[i], other.hashes[i], null);
        }
    }

    /** Exchanges the contents of two tables. */
    protected final synchronized void takeFrom(HashTable other) {
        index = other.index;
        keys = other.keys;
        hashes = other.hashes;
        values = other.values;
        used = other.used;
        first = other.first;
        filled = other.filled;
        size = other.size;
        other.reset();
    }

    /** The live keys in order. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final synchronized Object[] keysToArray() {
        Object[] result = new Object[size];
        int count = 0;
        for (int i = 0; i < used && count < result.length; i++) {
            if (keys[i] != null) {
                result[count++] = keys[i];
            }
        }
        return count == result.length ? result : Arrays.copyOf(result, count);
    }
}
