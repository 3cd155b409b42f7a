// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.concurrent.atomic.AtomicLong;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** What {@code functools.lru_cache} makes of a function. The ring of results begins with the least recently used. */
final class PyCachedFunction extends PyObject {
    static final PyType TYPE =
            BuiltinTypes.defineForModule("_lru_cache_wrapper", "functools", BuiltinTypes.OBJECT, true);

    /** No limit. */
    static final long UNLIMITED = -1;

    /** Stands between positional and keyword arguments in a key. */
    private static final PyTuple MARK = new PyTuple(PyTuple.NO_ITEMS);

    /** One result. */
    private static final class Link {
        private final Object key;
        private final long hash;
        private final Object result;
        private Link previous;
        private Link next;

        Link(Object key, long hash, Object result) {
            this.key = key;
            this.hash = hash;
            this.result = result;
            this.previous = this;
            this.next = this;
        }

        void unlink() {
            previous.next = next;
            next.previous = previous;
            previous = this;
            next = this;
        }

        void linkBefore(Link other) {
            previous = other.previous;
            next = other;
            previous.next = this;
            other.previous = this;
        }
    }

    private final Object function;
    private final long maxSize;
    private final boolean typed;
    private final Object infoType;
    private final PyDict results = new PyDict();
    private final Link root = new Link(null, 0, null);
    /** Results in the ring, and those about to be: never more than there may be. */
    private long places;

    private final AtomicLong hits = new AtomicLong();
    private final AtomicLong misses = new AtomicLong();

    PyCachedFunction(PyType type, Object function, long maxSize, boolean typed, Object infoType) {
        super(type);
        this.function = function;
        this.maxSize = maxSize;
        this.typed = typed;
        this.infoType = infoType;
    }

    Object function() {
        return function;
    }

    long maxSize() {
        return maxSize;
    }

    Object infoType() {
        return infoType;
    }

    long hits() {
        return hits.get();
    }

    long misses() {
        return misses.get();
    }

    long size() {
        return results.size();
    }

    /** Whether one int or str as the only argument is its own key. */
    boolean isTyped() {
        return typed;
    }

    /** The key for any arguments. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    PyTuple key(Object[] args, PyDict keywords) {
        int named = keywords == null ? 0 : keywords.size();
        int length = args.length + (named == 0 ? 0 : 1 + 2 * named);
        Object[] parts = new Object[typed ? length + args.length + named : length];
        System.arraycopy(args, 0, parts, 0, args.length);
        int next = args.length;
        if (named > 0) {
            parts[next++] = MARK;
            for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
                parts[next++] = keywords.keyAt(i);
                parts[next++] = keywords.valueAt(i);
            }
        }
        if (typed) {
            for (Object arg : args) {
                parts[next++] = PyType.of(arg);
            }
            for (int i = named == 0 ? -1 : keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
                parts[next++] = PyType.of(keywords.valueAt(i));
            }
        }
        return new PyTuple(parts);
    }

    /** The result kept for a key, which becomes the most recently used; null when there is none. */
    Object lookup(Object key, long hash) {
        Link found = (Link) results.get(key, hash);
        if (found == null) {
            misses.incrementAndGet();
            return null;
        }
        hits.incrementAndGet();
        if (maxSize != UNLIMITED && found.next != root) {
            use(found);
        }
        return found.result;
    }

    private synchronized void use(Link link) {
        if (link.next != link) {
            link.unlink();
            link.linkBefore(root);
        }
    }

    void countMiss() {
        misses.incrementAndGet();
    }

    /** Keeps a result, and drops the least recently used one if there are too many. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void keep(Object key, long hash, Object result) {
        Link link = new Link(key, hash, result);
        if (maxSize == UNLIMITED) {
            results.getOrPut(key, hash, link);
        } else if (results.get(key, hash) == null && takePlace()) {
            boolean isNew = results.getOrPut(key, hash, link) == link;
            synchronized (this) {
                if (isNew) {
                    link.linkBefore(root);
                } else {
                    // the function called itself with the same arguments, or another thread was faster
                    places--;
                }
            }
        }
    }

    /** Gets a place for a result, if need be that of the oldest one; false when others are about to fill them all. */
    private boolean takePlace() {
        Link oldest;
        synchronized (this) {
            if (places < maxSize) {
                places++;
                return true;
            }
            oldest = root.next;
            if (oldest == root) {
                return false;
            }
            oldest.unlink();
        }
        results.remove(oldest.key, oldest.hash);
        return true;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    void clear() {
        results.clear();
        synchronized (this) {
            while (root.next != root) {
                root.next.unlink();
                places--;
            }
        }
        hits.set(0);
        misses.set(0);
    }
}
