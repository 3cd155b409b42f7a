// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Iterates over a dict or set in either direction; notices that the size changed. */
public final class PyHashIterator extends PyIterator {
    /** What an element of the iteration is. */
    public enum Kind {
        KEYS,
        VALUES,
        ITEMS
    }

    /** Thrown by {@link #next}: the caller turns it into a RuntimeError of the container's kind. */
    public static final class ChangedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ChangedException(String message) {
            super(message, null, false, false);
        }
    }

    private HashTable table;
    private final Kind kind;
    private final boolean backwards;
    private final int expectedSize;
    private final int orderedEnd;
    private int entry;
    private int remaining;

    public PyHashIterator(PyType type, HashTable table, Kind kind, boolean backwards) {
        super(type);
        this.table = table;
        this.kind = kind;
        this.backwards = backwards;
        this.expectedSize = table.size();
        this.remaining = expectedSize;
        int end = table.end();
        this.orderedEnd = type == BuiltinTypes.ODICT_ITERATOR ? end : -1;
        this.entry = backwards ? end - 1 : 0;
    }

    public PyHashIterator(PySet set) {
        this(BuiltinTypes.SET_ITERATOR, set, Kind.KEYS, false);
    }

    @Override
    public Object next() {
        HashTable current = table;
        if (current == null) {
            return null;
        }
        return Sharing.isSingle() ? next(current) : nextShared(current);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object nextShared(HashTable current) {
        synchronized (current) {
            return next(current);
        }
    }

    private Object next(HashTable current) {
        if (orderedEnd >= 0 && remaining == 0) {
            table = null;
            return null;
        }
        if (current.size() != expectedSize || orderedEnd >= 0 && current.end() != orderedEnd) {
            throw changed("changed size");
        }
        int found = backwards ? current.previous(entry) : current.next(entry);
        if (found < 0) {
            table = null;
            remaining = 0;
            return null;
        }
        if (remaining == 0 && current instanceof PyDict) {
            throw changed("keys changed");
        }
        entry = backwards ? found - 1 : found + 1;
        remaining--;
        return element(current, found);
    }

    /**
     * All elements as they are now, of an iterator that has just been made: as one step, whatever other threads do.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object[] snapshot() {
        HashTable current = table;
        synchronized (current) {
            Object[] items = new Object[current.size()];
            int found = backwards ? current.end() - 1 : 0;
            for (int i = 0; i < items.length; i++) {
                found = backwards ? current.previous(found) : current.next(found);
                items[i] = element(current, found);
                found += backwards ? -1 : 1;
            }
            table = null;
            remaining = 0;
            return items;
        }
    }

    private Object element(HashTable current, int place) {
        return switch (kind) {
            case KEYS -> current.keyAt(place);
            case VALUES -> current.valueAt(place);
            case ITEMS -> new PyTuple(current.keyAt(place), current.valueAt(place));
        };
    }

    /** An iterator at the same place. */
    public PyHashIterator copy() {
        return new PyHashIterator(type(), this);
    }

    private PyHashIterator(PyType type, PyHashIterator other) {
        super(type);
        this.table = other.table;
        this.kind = other.kind;
        this.backwards = other.backwards;
        this.expectedSize = other.expectedSize;
        this.orderedEnd = other.orderedEnd;
        this.remaining = other.remaining;
        this.entry = other.entry;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private ChangedException changed(String what) {
        boolean ordered = type() == BuiltinTypes.ODICT_ITERATOR;
        String text = ordered ? "OrderedDict mutated" : (table instanceof PyDict ? "dictionary " : "Set ") + what;
        return new ChangedException(text + " during iteration");
    }

    @Override
    public long lengthHint() {
        HashTable current = table;
        return current == null || current.size() != expectedSize ? 0 : remaining;
    }
}
