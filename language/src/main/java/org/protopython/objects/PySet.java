// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** {@code set} and {@code frozenset}; the type tells which. */
public final class PySet extends HashTable {
    private long cachedHash;
    private boolean hashed;

    public PySet() {
        this(BuiltinTypes.SET);
    }

    public PySet(PyType type) {
        super(type, false);
    }

    public boolean isFrozen() {
        return type().isSubtypeOf(BuiltinTypes.FROZENSET);
    }

    public boolean contains(Object key) {
        return contains(key, HashKeys.hash(key));
    }

    public boolean contains(Object key, long hash) {
        return Sharing.isSingle() ? find(key, hash) >= 0 : containsShared(key, hash);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private boolean containsShared(Object key, long hash) {
        return (boolean) atomically(key, hash, entry -> entry >= 0);
    }

    /** Adds a key; false when it was there. */
    public boolean add(Object key) {
        return add(key, HashKeys.hash(key));
    }

    public boolean add(Object key, long hash) {
        return Sharing.isSingle() ? insert(key, hash, null) == null : addShared(key, hash);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private boolean addShared(Object key, long hash) {
        return (boolean) atomically(key, hash, entry -> {
            if (entry < 0) {
                add(key, hash, null);
            }
            return entry < 0;
        });
    }

    /** Adds a key that is not there, to a set that no other thread knows yet. */
    public void addAbsent(Object key, long hash) {
        add(key, hash, null);
    }

    /** Removes a key; false when it was not there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean remove(Object key) {
        return remove(key, HashKeys.hash(key));
    }

    /** As {@link #remove(Object)}, with the hash at hand. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean remove(Object key, long hash) {
        if (!Sharing.isSingle()) {
            return atomically(key, hash, entry -> entry < 0 ? null : deleteEntry(entry)) != null;
        }
        int entry = find(key, hash);
        return entry >= 0 && deleteEntry(entry) != null;
    }

    /** Removes the first key; null when the set is empty. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized Object removeFirst() {
        int entry = next(0);
        return entry < 0 ? null : deleteEntry(entry);
    }

    /** The set itself while there is one thread, else a copy that no other thread changes. */
    public PySet stable() {
        return Sharing.isSingle() ? this : copy(type());
    }

    public void clear() {
        removeAll();
    }

    /** A shallow copy with the given exact type. */
    public PySet copy(PyType type) {
        PySet copy = new PySet(type);
        copy.copyFrom(this);
        return copy;
    }

    /** Replaces the contents by those of another set, which is left empty. */
    public void replaceBy(PySet other) {
        takeFrom(other);
    }

    /** The hash of a frozenset once computed; {@link #hasCachedHash} tells whether. */
    public long cachedHash() {
        return cachedHash;
    }

    public boolean hasCachedHash() {
        return hashed;
    }

    public void cacheHash(long hash) {
        cachedHash = hash;
        hashed = true;
    }
}
