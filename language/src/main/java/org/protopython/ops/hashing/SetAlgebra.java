// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.hashing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.HashTable;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PySet;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;

/** Union, difference and their like, of sets and of views of dicts, with any iterable as the other operand. */
public final class SetAlgebra {
    private SetAlgebra() {}

    /** {@code set} for a set of any class, {@code frozenset} for a frozen one: the class of results. */
    public static PyType plainType(PySet set) {
        return set.isFrozen() ? BuiltinTypes.FROZENSET : BuiltinTypes.SET;
    }

    /** A set of the elements of an iterable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PySet of(PyType type, Object iterable) {
        PySet result = new PySet(type);
        if (iterable instanceof PySet set) {
            return set.copy(type);
        }
        addAll(result, iterable);
        return result;
    }

    /** The hash table behind an operand that can be asked without calls: a set, a dict, a view of keys; else null. */
    public static HashTable tableOf(Object value) {
        if (value instanceof PySet set) {
            return set;
        }
        if (value instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            return dict;
        }
        if (value instanceof PyDictView view && view.type().isSubtypeOf(BuiltinTypes.DICT_KEYS)) {
            return view.dict();
        }
        return null;
    }

    private static HashTable stable(HashTable table) {
        return table instanceof PyDict dict ? dict.stable() : ((PySet) table).stable();
    }

    private static boolean contains(HashTable table, Object key, long hash) {
        return table instanceof PyDict dict ? dict.get(key, hash) != null : ((PySet) table).contains(key, hash);
    }

    /** {@code self.update(iterable)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void addAll(PySet self, Object iterable) {
        HashTable table = tableOf(iterable);
        if (table != null) {
            HashTable source = stable(table);
            int size = source.size();
            if (source != self) {
                self.reserve(size);
            }
            for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
                self.add(source.keyAt(i), source.hashAt(i));
                if (source.size() != size && source == self) {
                    break;
                }
            }
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            self.add(item, KeyHashes.forSet(item));
        }
    }

    /** {@code self.difference_update(iterable)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void removeAll(PySet self, Object iterable) {
        if (iterable == self) {
            self.clear();
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            self.remove(item, KeyHashes.forSet(item));
        }
    }

    /** {@code self.difference(iterable)} with a result of the given class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PySet difference(PySet self, Object iterable, PyType type) {
        HashTable table = tableOf(iterable);
        if (table == null) {
            PySet result = self.copy(type);
            removeAll(result, iterable);
            return result;
        }
        PySet result = new PySet(type);
        PySet source = self.stable();
        for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
            Object key = source.keyAt(i);
            long hash = source.hashAt(i);
            if (!contains(table, key, hash)) {
                result.addAbsent(key, hash);
            }
        }
        return result;
    }

    /** {@code self.intersection(iterable)} with a result of the given class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PySet intersection(PySet self, Object iterable, PyType type) {
        PySet result = new PySet(type);
        HashTable table = tableOf(iterable);
        if (table != null) {
            boolean mine = table.size() > self.size();
            HashTable small = stable(mine ? self : table);
            HashTable large = mine ? table : self;
            for (int i = small.next(0); i >= 0; i = small.next(i + 1)) {
                Object key = small.keyAt(i);
                long hash = small.hashAt(i);
                if (contains(large, key, hash)) {
                    result.addAbsent(key, hash);
                }
            }
            return result;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            long hash = HashKeys.hash(item);
            if (self.contains(item, hash)) {
                result.add(item, hash);
                if (result.size() == self.size()) {
                    break;
                }
            }
        }
        return result;
    }

    /** {@code self.symmetric_difference_update(iterable)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void toggleAll(PySet self, Object iterable) {
        if (iterable == self) {
            self.clear();
            return;
        }
        PySet other = iterable instanceof PySet set ? set.stable() : of(BuiltinTypes.SET, iterable);
        for (int i = other.next(0); i >= 0; i = other.next(i + 1)) {
            Object key = other.keyAt(i);
            long hash = other.hashAt(i);
            if (!self.remove(key, hash)) {
                self.add(key, hash);
            }
        }
    }

    /** Whether every element of the one is in the other. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isSubset(PySet self, PySet other) {
        if (self.size() > other.size()) {
            return false;
        }
        PySet source = self.stable();
        for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
            if (!other.contains(source.keyAt(i), source.hashAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code self.isdisjoint(iterable)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isDisjoint(PySet self, Object iterable) {
        if (iterable instanceof PySet other) {
            boolean mine = other.size() > self.size();
            PySet small = (mine ? self : other).stable();
            PySet large = mine ? other : self;
            for (int i = small.next(0); i >= 0; i = small.next(i + 1)) {
                if (large.contains(small.keyAt(i), small.hashAt(i))) {
                    return false;
                }
            }
            return true;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (self.contains(item, KeyHashes.forSet(item))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every element of an iterable is in a container, by {@code in}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean allIn(Object iterable, Object container) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (!Items.contains(container, item)) {
                return false;
            }
        }
        return true;
    }

    /** The element of a view of items for an entry: the pair is in the dict with an equal value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean containsItem(PyDict dict, Object item) {
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
            return false;
        }
        Object value = dict.get(pair.get(0), KeyHashes.forDict(pair.get(0)));
        return value != null && Operators.equal(value, pair.get(1));
    }
}
