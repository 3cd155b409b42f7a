// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.sequence.Lists;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code len}, subscription and {@code in} by the special methods, uncached. */
public final class Items {
    private Items() {}

    /** {@code len(self)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long length(Object self) {
        Object answer = Calls.callSpecial(self, Slot.LEN);
        if (answer == null) {
            throw Errors.typeError("object of type '%s' has no len()", PyType.of(self));
        }
        return checkedLength(answer);
    }

    /** What a method {@code __len__} answered, as a length. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long checkedLength(Object answer) {
        Object index = Conversions.toIndex(answer);
        if (Conversions.toBigInteger(index).signum() < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        } else if (!(index instanceof Long length)) {
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        } else {
            return length;
        }
    }

    /** {@code self[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object get(Object self, Object key) {
        if (self instanceof TruffleString text && key instanceof Long index) {
            int position = normalise(index, PyStrings.length(text));
            if (position >= 0) {
                return PyStrings.ofCodePoint(text.codePointAtIndexUncached(position, PyStrings.ENCODING));
            }
        }
        Object result = Calls.callSpecial(self, Slot.GETITEM, key);
        if (result != null) {
            return result;
        } else if (self == org.protopython.objects.BuiltinTypes.TYPE) {
            return GenericAliases.of(self, key);
        } else if (self instanceof PyType type) {
            Object method = Attributes.getOrNull(type, Slot.CLASS_GETITEM.dunder());
            if (method != null && method != PyNone.NONE) {
                return Calls.call(method, key);
            }
            throw Errors.typeError("type '%s' is not subscriptable", type);
        }
        throw Errors.typeError("'%s' object is not subscriptable", PyType.of(self));
    }

    /** {@code self[key] = value}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void set(Object self, Object key, Object value) {
        if (Calls.callSpecial(self, Slot.SETITEM, key, value) == null) {
            checkOther(self, Slot.DELITEM, Slot.SETITEM);
            throw Errors.typeError("'%s' object does not support item assignment", PyType.of(self));
        }
    }

    /** {@code del self[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void delete(Object self, Object key) {
        if (Calls.callSpecial(self, Slot.DELITEM, key) == null) {
            checkOther(self, Slot.SETITEM, Slot.DELITEM);
            PyType type = PyType.of(self);
            boolean sequence = (!type.isBuiltin() || type.slot(Slot.LEN) != null) && Conversions.isIndex(key);
            throw Errors.typeError(
                    sequence
                            ? "'%s' object doesn't support item deletion"
                            : "'%s' object does not support item deletion",
                    type);
        }
    }

    /** A class of a program with one of the two methods has the protocol, and lacks the other. */
    private static void checkOther(Object self, Slot present, Slot missing) {
        PyType type = PyType.of(self);
        if (!type.isBuiltin() && type.slot(present) != null) {
            throw Errors.attributeError(missing.dunder());
        }
    }

    /** {@code element in self}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean contains(Object self, Object element) {
        PyType type = PyType.of(self);
        Object method = type.slot(Slot.CONTAINS);
        if (method == PyNone.NONE) {
            throw Errors.typeError("'%s' object is not a container", type);
        } else if (method != null) {
            return Conversions.isTrue(Calls.callUnbound(method, self, type, element));
        }
        Object iterator = Iteration.iteratorOrNull(self);
        if (iterator == null) {
            throw Errors.typeError("argument of type '%s' is not a container or iterable", type);
        }
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Operators.equal(item, element)) {
                return true;
            }
        }
        return false;
    }

    /** An index of a sequence of the given length, negative ones counted from the end; -1 when out of range. */
    public static int normalise(long index, int length) {
        long position = index < 0 ? index + length : index;
        return position < 0 || position >= length ? -1 : (int) position;
    }

    /** {@code self[name]} of a namespace that is a dict or any mapping; null when the key is missing. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object getOrNull(Object mapping, Object key) {
        if (mapping instanceof PyDict dict && dict.type() == org.protopython.objects.BuiltinTypes.DICT) {
            return dict.get(key);
        }
        try {
            return get(mapping, key);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /** The elements of a list or tuple without a copy where possible, of any other iterable by iteration. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toArray(Object iterable) {
        Object[] held = held(iterable);
        return held != null ? held : rest(iterable, Iteration.iterator(iterable));
    }

    /** The elements of a list or tuple that iterates over them, null for any other value. */
    private static Object[] held(Object iterable) {
        if (iterable instanceof PyTuple tuple && tuple.type().sharesSlot(BuiltinTypes.TUPLE, Slot.ITER)) {
            return tuple.items();
        } else if (iterable instanceof PyList list && list.type().sharesSlot(BuiltinTypes.LIST, Slot.ITER)) {
            return list.toArray();
        }
        return null;
    }

    private static Object[] rest(Object iterable, Object iterator) {
        if (iterator != iterable && iterator instanceof PyHashIterator hash) {
            return hash.snapshot();
        }
        PyList list = new PyList(new Object[0]);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            list.append(item);
        }
        return list.toArray();
    }

    /** As {@link #toArray} in a list that grows, for which the iterable is asked how much to expect. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] spread(Object iterable) {
        if (!Iteration.showsLengthHint(iterable)) {
            return toArray(iterable);
        }
        PyList list = new PyList(new Object[0]);
        Lists.extend(list, iterable);
        return list.toArray();
    }

    /**
     * As {@link #toArray}, in other words where the value gives no iterator: those replace a TypeError that its
     * {@code __iter__} raises too.
     *
     * @param refusal the TypeError, formatted with the type
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toArray(Object iterable, String refusal) {
        Object[] held = held(iterable);
        return held != null ? held : rest(iterable, Iteration.iterator(iterable, refusal));
    }

    /** As {@link #toArray}, but null when the value cannot be iterated over. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toArrayOrNull(Object iterable) {
        return Iteration.isIterable(PyType.of(iterable)) ? toArray(iterable) : null;
    }

    /** Whether the value is an int of any kind. */
    public static boolean isInt(Object value) {
        return value instanceof Long || value instanceof Boolean || value instanceof PyInt;
    }
}
