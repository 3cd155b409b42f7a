// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.HashMap;
import java.util.Map;

/** {@code dict}: an insertion-ordered hash table, also the namespace of modules. */
public final class PyDict extends HashTable {
    /** Cells of names that compiled code watches; null for dictionaries that are no namespace. */
    private Map<TruffleString, NameCell> watched;

    public PyDict() {
        this(BuiltinTypes.DICT);
    }

    public PyDict(PyType type) {
        super(type, true);
    }

    /** The value of a key, or null. */
    public Object get(Object key) {
        return get(key, HashKeys.hash(key));
    }

    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public Object get(Object key, long hash) {
        int entry = find(key, hash);
        return entry < 0 ? null : valueAt(entry);
    }

    public Object get(String key) {
        return get((Object) PyStrings.of(key));
    }

    public boolean contains(Object key) {
        return find(key, HashKeys.hash(key)) >= 0;
    }

    /** The entry number of a key, -1 when absent. */
    public int entryOf(Object key) {
        return find(key, HashKeys.hash(key));
    }

    public void put(Object key, Object value) {
        put(key, HashKeys.hash(key), value);
    }

    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public void put(Object key, long hash, Object value) {
        insert(key, hash, value);
        if (watched != null) {
            notifyWatcher(key, value);
        }
    }

    public void put(String key, Object value) {
        put((Object) PyStrings.of(key), value);
    }

    /** Removes a key; its value, or null when it was absent. */
    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public Object remove(Object key) {
        int entry = find(key, HashKeys.hash(key));
        return entry < 0 ? null : removeEntry(entry);
    }

    /** Removes an entry found before; its value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object removeEntry(int entry) {
        Object key = keyAt(entry);
        Object value = deleteEntry(entry);
        if (watched != null) {
            notifyWatcher(key, null);
        }
        return value;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public void clear() {
        removeAll();
        if (watched != null) {
            watched.values().forEach(cell -> cell.set(null));
        }
    }

    /** A shallow copy, an exact dict. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyDict copy() {
        PyDict copy = new PyDict();
        copy.copyFrom(this);
        return copy;
    }

    /** {@code self.update(other)} for another dict. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void putAll(PyDict other) {
        for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
            put(other.keyAt(i), other.hashAt(i), other.valueAt(i));
        }
    }

    /** The cell that always mirrors the value of a name; made on first request. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized NameCell watch(TruffleString name) {
        if (watched == null) {
            watched = new HashMap<>();
        }
        return watched.computeIfAbsent(name, key -> new NameCell(get((Object) key)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void notifyWatcher(Object key, Object value) {
        if (key instanceof TruffleString name) {
            NameCell cell;
            synchronized (this) {
                cell = watched.get(name);
            }
            if (cell != null) {
                cell.set(value);
            }
        }
    }
}
