// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.SliceBounds;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Building, changing and searching a {@code deque}; its operators are in {@link DequeOperators}. */
@PyTypeMethods(
        value = "deque",
        doc = "A sequence made to grow and shrink at both ends; at most maxlen items, if that is given.")
final class DequeType {
    /** How often a search begins anew because other threads have changed the deque. */
    private static final int MOST_TRIALS = 1000;

    private DequeType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyDeque(cls);
    }

    @PyBuiltin("__init__(self, /, iterable=(), maxlen=None)")
    static void init(PyDeque self, Object iterable, Object maxlen) {
        long bound = PyDeque.UNBOUNDED;
        if (maxlen != PyNone.NONE) {
            if (!Items.isInt(maxlen)) {
                throw Errors.typeError("an integer is required");
            }
            bound = ArgumentConversions.toLong(maxlen);
            if (bound < 0) {
                throw Errors.valueError("maxlen must be non-negative");
            }
        }
        self.setMaximum(bound);
        if (self.size() > 0) {
            self.clear();
        }
        extend(self, iterable);
    }

    @PyGetter(value = "maxlen", doc = "The most items the deque may have; None for any number.")
    static Object maximum(PyDeque self) {
        return self.maximum() < 0 ? PyNone.NONE : (Object) self.maximum();
    }

    @PyBuiltin(value = "append(self, item, /)", inline = true, doc = "Add an item at the right end.")
    static void append(PyDeque self, Object item) {
        self.addLast(item);
    }

    @PyBuiltin(value = "appendleft(self, item, /)", inline = true, doc = "Add an item at the left end.")
    static void appendLeft(PyDeque self, Object item) {
        self.addFirst(item);
    }

    @PyBuiltin(value = "extend(self, iterable, /)", doc = "Append each item of the iterable at the right end.")
    static void extend(PyDeque self, Object iterable) {
        Object iterator = Iteration.iterator(iterable == self ? new PyTuple(self.toArray()) : iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            self.addLast(item);
        }
    }

    @PyBuiltin(
            value = "extendleft(self, iterable, /)",
            doc = "Append each item of the iterable at the left end, so that they stand there in reverse order.")
    static void extendLeft(PyDeque self, Object iterable) {
        Object iterator = Iteration.iterator(iterable == self ? new PyTuple(self.toArray()) : iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            self.addFirst(item);
        }
    }

    @PyBuiltin(
            value = "pop(self, /)",
            doc = "Take out the rightmost item and give it. Raises IndexError when there is none.")
    static Object pop(PyDeque self) {
        return popped(self.removeLast());
    }

    @PyBuiltin(
            value = "popleft(self, /)",
            doc = "Take out the leftmost item and give it. Raises IndexError when there is none.")
    static Object popLeft(PyDeque self) {
        return popped(self.removeFirst());
    }

    private static Object popped(Object item) {
        if (item == null) {
            throw Errors.indexError("pop from an empty deque");
        }
        return item;
    }

    @PyBuiltin(value = "clear(self, /)", doc = "Take out all items.")
    static void clear(PyDeque self) {
        self.clear();
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new deque of the same items.")
    static Object copy(PyDeque self) {
        if (self.type() == CollectionTypes.DEQUE) {
            PyDeque result = new PyDeque(self.type());
            result.setMaximum(self.maximum());
            extend(result, self);
            return result;
        }
        return self.maximum() < 0 ? Calls.call(self.type(), self) : Calls.call(self.type(), self, self.maximum());
    }

    @PyBuiltin(value = "__copy__(self, /)", doc = "A new deque of the same items.")
    static Object shallowCopy(PyDeque self) {
        return copy(self);
    }

    @PyBuiltin(value = "reverse(self, /)", doc = "Turn the order of the items round.")
    static void reverse(PyDeque self) {
        self.reverse();
    }

    @PyBuiltin(
            value = "rotate(self, n=1, /)",
            doc = "Move n items from the right end to the left, or from the left to the right if n is negative.")
    static void rotate(PyDeque self, long n) {
        self.rotate(n);
    }

    @PyBuiltin(
            value = "insert(self, index, value, /)",
            doc = "Add an item before the one at index. Raises IndexError if the deque has as many as maxlen says.")
    static void insert(PyDeque self, long index, Object value) {
        if (!self.insert(index, value)) {
            throw Errors.indexError("deque already at its maximum size");
        }
    }

    /**
     * The position of an equal element, -1 when there is none. While other threads may change the deque it is searched as
     * it was at the beginning.
     */
    private static int find(PyDeque self, Object value, int from, int to) {
        if (!Sharing.isSingle()) {
            return find(self.toArray(), value, from, to);
        }
        long version = self.version();
        for (int i = from; i < to && i < self.size(); i++) {
            boolean equal = Operators.equal(self.get(i), value);
            if (self.version() != version) {
                throw Errors.runtimeError("deque mutated during iteration");
            } else if (equal) {
                return i;
            }
        }
        return -1;
    }

    private static int find(Object[] items, Object value, int from, int to) {
        for (int i = from; i < to && i < items.length; i++) {
            if (Operators.equal(items[i], value)) {
                return i;
            }
        }
        return -1;
    }

    @PyBuiltin(
            value = "remove(self, value, /)",
            doc = "Take out the first item that equals value. Raises ValueError when there is none.")
    static void remove(PyDeque self, Object value) {
        int trials = Sharing.isSingle() ? 1 : MOST_TRIALS;
        for (int trial = 0; trial < trials; trial++) {
            long version = self.version();
            int position = find(self.toArray(), value, 0, Integer.MAX_VALUE);
            if (self.remove(position, version)) {
                return;
            } else if (position < 0 && self.version() == version) {
                throw Errors.valueError("deque.remove(x): x not in deque");
            }
        }
        throw Errors.indexError("deque mutated during iteration");
    }

    @PyBuiltin(value = "count(self, value, /)", doc = "How many items equal value.")
    static long count(PyDeque self, Object value) {
        long version = self.version();
        long count = 0;
        for (Object item : self.toArray()) {
            boolean equal = Operators.equal(item, value);
            if (Sharing.isSingle() && self.version() != version) {
                throw Errors.runtimeError("deque mutated during iteration");
            }
            count += equal ? 1 : 0;
        }
        return count;
    }

    @PyBuiltin(value = "index(self, value, start=0, stop=sys.maxsize, /)", doc = """
        Index of the first item that equals value, in the part from start to stop.

        Raises ValueError when there is none.\
        """)
    static long indexOf(PyDeque self, Object value, Object start, Object stop) {
        int position = find(self, value, bound(start, self.size()), bound(stop, self.size()));
        if (position < 0) {
            throw Errors.valueError("deque.index(x): x not in deque");
        }
        return position;
    }

    private static int bound(Object value, int size) {
        int index = SliceBounds.bound(value);
        return index < 0 ? Math.max(0, index + size) : Math.min(index, size);
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyDeque self) {
        return self.size();
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyDeque self, Object key) {
        return find(self, key, 0, self.size()) >= 0;
    }

    private static long index(Object key) {
        return Conversions.toIndexLong(key, "sequence index must be integer, not '%s'");
    }

    private static PException outOfRange() {
        return Errors.indexError("deque index out of range");
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyDeque self, Object key) {
        Object item = self.get(index(key));
        if (item == null) {
            throw outOfRange();
        }
        return item;
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void set(PyDeque self, Object key, Object value) {
        if (!self.set(index(key), value)) {
            throw outOfRange();
        }
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyDeque self, Object key) {
        if (!self.remove(index(key))) {
            throw outOfRange();
        }
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDeque self) {
        return new PyDequeIterator(CollectionTypes.DEQUE_ITERATOR, self, false);
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator of the items from right to left.")
    static Object reversed(PyDeque self) {
        return new PyDequeIterator(CollectionTypes.DEQUE_REVERSE_ITERATOR, self, true);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDeque self) {
        if (!ReprGuard.enter(self)) {
            return "[...]";
        }
        try {
            StringBuilder text = new StringBuilder(self.type().name()).append("([");
            String separator = "";
            for (Object item : self.toArray()) {
                text.append(separator).append(Texts.reprJava(item));
                separator = ", ";
            }
            text.append(']');
            if (self.maximum() >= 0) {
                text.append(", maxlen=").append(self.maximum());
            }
            return text.append(')').toString();
        } finally {
            ReprGuard.leave(self);
        }
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the deque of: the class, maxlen and the items.")
    static Object reduce(PyDeque self) {
        Object arguments = self.maximum() < 0 ? PyTuple.EMPTY : new PyTuple(PyTuple.EMPTY, self.maximum());
        Object state = Calls.callMethod(self, "__getstate__");
        return new PyTuple(self.type(), arguments, state, Iteration.iterator(self));
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
