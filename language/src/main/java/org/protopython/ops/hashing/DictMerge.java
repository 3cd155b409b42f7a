// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.hashing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.ExceptionNotes;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code dict.update}: from a dict, anything with {@code keys()}, or pairs. */
public final class DictMerge {
    private DictMerge() {}

    /** Sets a key of an exact dict or of a subclass without asking the subclass. */
    public static void put(PyDict dict, Object key, Object value) {
        dict.put(key, KeyHashes.forDict(key), value);
    }

    /** {@code self.update(source)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void update(PyDict self, Object source) {
        if (isPlainDict(source)) {
            putAll(self, (PyDict) source);
        } else if (Attributes.getOrNull(source, "keys") != null) {
            updateIfMapping(self, source);
        } else {
            updateFromPairs(self, source);
        }
    }

    /**
     * {@code self.update(source)} for a mapping: a dict, or anything with {@code keys()}.
     *
     * @return false for what is no mapping
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean updateIfMapping(PyDict self, Object source) {
        if (isPlainDict(source)) {
            putAll(self, (PyDict) source);
            return true;
        }
        Object method = Attributes.getOrNull(source, "keys");
        if (method == null) {
            return false;
        }
        for (Object key : keys(source, method)) {
            put(self, key, Items.get(source, key));
        }
        return true;
    }

    /**
     * What {@code keys()} of a mapping gives, all of it before the first value is asked for: that may change it.
     *
     * @param method the attribute {@code keys} of the mapping
     */
    public static Object[] keys(Object mapping, Object method) {
        Object keys = Calls.call(method);
        Object iterator;
        try {
            iterator = Iteration.iterator(keys);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError(
                        "%s.keys() returned a non-iterable (type %s)", PyType.of(mapping), PyType.of(keys));
            }
            throw e;
        }
        return Items.toArray(iterator);
    }

    /** A dict whose class does not iterate in a way of its own. */
    public static boolean isPlainDict(Object source) {
        return source instanceof PyDict dict
                && (dict.type() == BuiltinTypes.DICT || dict.type().sharesSlot(BuiltinTypes.DICT, Slot.ITER));
    }

    private static void putAll(PyDict self, PyDict source) {
        if (self == source) {
            return;
        }
        int size = source.size();
        PyDict entries = source.stable();
        for (int i = entries.next(0); i >= 0; i = entries.next(i + 1)) {
            self.put(entries.keyAt(i), entries.hashAt(i), entries.valueAt(i));
            if (entries == source && source.size() != size) {
                throw Errors.runtimeError("dict mutated during update");
            }
        }
    }

    private static void updateFromPairs(PyDict self, Object source) {
        Object iterator = Iteration.iterator(source);
        long number = 0;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            Object[] pair;
            try {
                pair = pair(item);
            } catch (PException e) {
                if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                    ExceptionNotes.add(
                            e.exception(),
                            PyStrings.of(
                                    "Cannot convert dictionary update sequence element #" + number + " to a sequence"));
                }
                throw e;
            }
            if (pair.length != 2) {
                throw Errors.valueError(
                        "dictionary update sequence element #%d has length %d; 2 is required", number, pair.length);
            }
            put(self, pair[0], pair[1]);
            number++;
        }
    }

    private static Object[] pair(Object item) {
        if (item instanceof PyTuple || item instanceof PyList) {
            return Items.toArray(item);
        }
        PyType type = PyType.of(item);
        if (type.slot(Slot.ITER) == null && type.slot(Slot.GETITEM) == null && type != BuiltinTypes.FOREIGN) {
            throw Errors.typeError("object is not iterable");
        }
        return Items.toArray(item);
    }

    /** Whether both have the same keys with equal values. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(PyDict self, PyDict right) {
        PyDict left = self.stable();
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = left.next(0); i >= 0; i = left.next(i + 1)) {
            Object value = left.valueAt(i);
            Object other = right.get(left.keyAt(i), left.hashAt(i));
            if (other == null || !org.protopython.ops.Operators.equal(value, other)) {
                return false;
            }
        }
        return true;
    }
}
