// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.BiConsumer;

/** {@code dict}: an insertion-ordered hash table, also the namespace of modules. */
public final class PyDict extends HashTable {
    /** Cells of names that compiled code watches; null for dictionaries that are no namespace. */
    private NameCells watched;

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

    public Object get(Object key, long hash) {
        if (!Sharing.isSingle()) {
            return getShared(key, hash);
        }
        int entry = find(key, hash);
        return entry < 0 ? null : valueAt(entry);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object getShared(Object key, long hash) {
        return atomically(key, hash, entry -> entry < 0 ? null : valueAt(entry));
    }

    public Object get(String key) {
        return get((Object) PyStrings.ofName(key));
    }

    public boolean contains(Object key) {
        long hash = HashKeys.hash(key);
        return Sharing.isSingle() ? find(key, hash) >= 0 : get(key, hash) != null;
    }

    /** The entry number of a key, -1 when absent; only good as long as no other thread changes the dict. */
    public int entryOf(Object key) {
        return find(key, HashKeys.hash(key));
    }

    /** The value of a key, which is {@code value} from now on if there was none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object getOrPut(Object key, long hash, Object value) {
        if (Sharing.isSingle()) {
            int entry = find(key, hash);
            if (entry >= 0) {
                return valueAt(entry);
            }
            add(key, hash, value);
        } else {
            Object found = atomically(key, hash, entry -> {
                if (entry >= 0) {
                    return valueAt(entry);
                }
                add(key, hash, value);
                tell(key, value);
                return null;
            });
            return found != null ? found : value;
        }
        tell(key, value);
        return value;
    }

    /** Removes the last key; the key and its value, or null when the dict is empty. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized PyTuple removeLast() {
        PyTuple last = take(previous(end() - 1));
        trim();
        return last;
    }

    /** Removes the first key; the key and its value, or null when the dict is empty. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized PyTuple removeFirst() {
        return take(next(0));
    }

    private PyTuple take(int entry) {
        if (entry < 0) {
            return null;
        }
        PyTuple item = new PyTuple(keyAt(entry), valueAt(entry));
        removeEntry(entry);
        return item;
    }

    /** Moves a key to the end or to the start; whether it is there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean move(Object key, long hash, boolean toEnd) {
        return (boolean) atomically(key, hash, entry -> {
            if (entry < 0) {
                return false;
            }
            Object own = keyAt(entry);
            Object value = deleteEntry(entry);
            if (toEnd) {
                add(own, hash, value);
            } else {
                addFirst(own, hash, value);
            }
            return true;
        });
    }

    /** The dict itself while there is one thread, else a copy that no other thread changes. */
    public PyDict stable() {
        return Sharing.isSingle() ? this : copy();
    }

    public void put(Object key, Object value) {
        put(key, HashKeys.hash(key), value);
    }

    public void put(Object key, long hash, Object value) {
        if (Sharing.isSingle()) {
            insert(key, hash, value);
            tell(key, value);
        } else {
            putShared(key, hash, value);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void putShared(Object key, long hash, Object value) {
        atomically(key, hash, entry -> {
            if (entry >= 0) {
                replace(entry, value);
            } else {
                add(key, hash, value);
            }
            tell(key, value);
            return null;
        });
    }

    public void put(String key, Object value) {
        put((Object) PyStrings.ofName(key), value);
    }

    /** Removes a key; its value, or null when it was absent. */
    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public Object remove(Object key) {
        return remove(key, HashKeys.hash(key));
    }

    /** As {@link #remove(Object)}, with the hash at hand. */
    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public Object remove(Object key, long hash) {
        if (!Sharing.isSingle()) {
            return atomically(key, hash, entry -> entry < 0 ? null : removeEntry(entry));
        }
        int entry = find(key, hash);
        return entry < 0 ? null : removeEntry(entry);
    }

    /** Removes an entry found before; its value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object removeEntry(int entry) {
        Object key = keyAt(entry);
        Object value = deleteEntry(entry);
        tell(key, null);
        return value;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void clear() {
        removeAll();
        if (watched != null) {
            watched.clear();
        }
    }

    /** A shallow copy, an exact dict. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyDict copy() {
        PyDict copy = new PyDict();
        copy.copyFrom(this);
        return copy;
    }

    /** Gives each key with its value to an action: those of now, where other threads may change the dict meanwhile. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void forEach(BiConsumer<Object, Object> action) {
        PyDict source = stable();
        for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
            action.accept(source.keyAt(i), source.valueAt(i));
        }
    }

    /** {@code self.update(other)} for another dict. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void putAll(PyDict other) {
        PyDict source = other.stable();
        for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
            put(source.keyAt(i), source.hashAt(i), source.valueAt(i));
        }
    }

    /** The cell that always mirrors the value of a name; made on first request. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized NameCell watch(TruffleString name) {
        return cells().getOrMake(name, key -> new NameCell(get((Object) key)));
    }

    private NameCells cells() {
        if (watched == null) {
            watched = new NameCells();
        }
        return watched;
    }

    /**
     * The cell that code of a text has put here, or null.
     *
     * @param number tells names of the text apart
     */
    public GlobalCell globalCell(Object text, int number) {
        NameCells cells = watched;
        return cells == null ? null : cells.get(text, number);
    }

    /** Puts a cell where {@link #globalCell} finds it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void putGlobalCell(Object text, int number, GlobalCell cell) {
        cells().put(text, number, cell);
    }

    /** Tells who watches the name of its new value: under the lock of what has changed it, or two could tell in disorder. */
    private void tell(Object key, Object value) {
        if (watched != null) {
            tellWatcher(key, value);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void tellWatcher(Object key, Object value) {
        if (key instanceof TruffleString name) {
            NameCell cell = watched.get(name);
            if (cell != null) {
                cell.set(value);
            }
        }
    }
}
