// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;

/** {@code OrderedDict}: a dict keeps its order anyway; here it counts when comparing, and it can be changed. */
@PyTypeMethods(
        value = "OrderedDict",
        receiver = "CollectionTypes.ORDERED_DICT",
        doc = "A dict whose order can be changed and counts when two are compared.")
final class OrderedDictType {
    private OrderedDictType() {}

    @PyBuiltin(
            value = "move_to_end(self, /, key, last=True)",
            doc = "Move a key to the end, or to the beginning if last is false. Raises KeyError when there is none.")
    static void moveToEnd(PyDict self, Object key, boolean last) {
        long hash = KeyHashes.forDict(key);
        if (!self.move(key, hash, last)) {
            throw Errors.keyError(key);
        }
    }

    @PyBuiltin(value = "pop(self, /, key, default=<unrepresentable>)", doc = """
        Take out the value of a key and give it. A missing key gives default, or raises KeyError without one.\
        """)
    static Object pop(PyDict self, Object key, Object defaultValue) {
        Object value = self.remove(key, KeyHashes.forDict(key));
        if (value != null) {
            return value;
        } else if (defaultValue != null) {
            return defaultValue;
        }
        throw Errors.keyError(key);
    }

    @PyBuiltin(
            value = "setdefault(self, /, key, default=None)",
            doc = "The value of a key; a missing one is added first, with the default.")
    static Object setDefault(PyDict self, Object key, Object defaultValue) {
        if (self.type() == CollectionTypes.ORDERED_DICT) {
            return self.getOrPut(key, KeyHashes.forDict(key), defaultValue);
        } else if (Items.contains(self, key)) {
            return Items.get(self, key);
        }
        Items.set(self, key, defaultValue);
        return defaultValue;
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void init(PyDict self, Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("expected at most 1 argument, got %d", args.length);
        }
        MappingUpdate.update(self, args, kwargs);
    }

    @PyBuiltin(
            value = "update(self, /, *args, **kwargs)",
            doc = "Set the items of a mapping or of pairs, and those given by keyword.")
    static void update(PyDict self, Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("update() takes at most 1 positional argument (%d given)", args.length);
        }
        MappingUpdate.update(self, args, kwargs);
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDict self) {
        return OrderedDictViewType.iterator(self, PyHashIterator.Kind.KEYS, false);
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator of the keys from the last to the first.")
    static Object reversed(PyDict self) {
        return OrderedDictViewType.iterator(self, PyHashIterator.Kind.KEYS, true);
    }

    @PyBuiltin(value = "keys(self, /)", inline = true, doc = "A view of the keys, in their order.")
    static Object keys(PyDict self) {
        return new PyDictView(BuiltinTypes.ODICT_KEYS, self);
    }

    @PyBuiltin(value = "values(self, /)", inline = true, doc = "A view of the values, in the order of their keys.")
    static Object values(PyDict self) {
        return new PyDictView(BuiltinTypes.ODICT_VALUES, self);
    }

    @PyBuiltin(
            value = "items(self, /)",
            inline = true,
            doc = "A view of pairs of key and value, in the order of the keys.")
    static Object items(PyDict self) {
        return new PyDictView(BuiltinTypes.ODICT_ITEMS, self);
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "How many bytes the dictionary takes in memory.")
    static long sizeOf(PyDict self) {
        Object plain = Calls.callUnbound(BuiltinTypes.DICT.slot(Slot.SIZEOF), self, BuiltinTypes.DICT);
        return (long) plain + 64 + 56L * self.size();
    }

    @PyGetter("__dict__")
    static Object attributes(PyDict self) {
        return Attributes.dictOf(self);
    }

    @PySetter("__dict__")
    static void setAttributes(PyDict self, PyDict value) {
        Attributes.setDict(self, value);
    }

    @PyBuiltin(value = "popitem(self, /, last=True)", doc = """
        Take out the last item, or the first if last is false, and give its key and value. Raises KeyError for none.\
        """)
    static Object popItem(PyDict self, boolean last) {
        PyTuple item = last ? self.removeLast() : self.removeFirst();
        if (item == null) {
            throw Errors.keyError(PyStrings.of("dictionary is empty"));
        }
        return item;
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyDict self, Object value) {
        if (!(value instanceof PyDict other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return DictMerge.equal(self, other)
                && (!other.type().isSubtypeOf(CollectionTypes.ORDERED_DICT) || hasSameOrder(self, other));
    }

    private static boolean hasSameOrder(PyDict left, PyDict right) {
        int size = left.size();
        if (right.size() != size) {
            return false;
        }
        int leftEnd = left.end();
        int rightEnd = right.end();
        PyDict first = left.stable();
        PyDict second = right.stable();
        int j = second.next(0);
        for (int i = first.next(0); i >= 0 && j >= 0; i = first.next(i + 1), j = second.next(j + 1)) {
            if (!Operators.equal(first.keyAt(i), second.keyAt(j))) {
                return false;
            }
            if (left.size() != size || right.size() != size || left.end() != leftEnd || right.end() != rightEnd) {
                throw Errors.runtimeError("OrderedDict mutated during iteration");
            }
        }
        return true;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyDict self, Object value) {
        return equal(self, value) instanceof Boolean answer ? (Object) !answer : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDict self) {
        String name = self.type().name();
        PyDict plain = self.copy(); // of one moment, as other threads may change the items meanwhile
        if (plain.size() == 0) {
            return name + "()";
        } else if (!ReprGuard.enter(self)) {
            return "...";
        }
        try {
            return name + "(" + Texts.reprJava(self.type() == CollectionTypes.ORDERED_DICT ? plain : ownItems(self))
                    + ")";
        } finally {
            ReprGuard.leave(self);
        }
    }

    /** What a derived class calls its items. */
    private static PyDict ownItems(PyDict self) {
        PyDict plain = new PyDict();
        Object items = Iteration.iterator(Calls.callMethod(self, "items"));
        for (Object item = Iteration.next(items); item != null; item = Iteration.next(items)) {
            Object[] pair = Items.toArray(item);
            plain.put(pair[0], pair[1]);
        }
        return plain;
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new OrderedDict of the same items in the same order.")
    static Object copy(PyDict self) {
        Object copy = Calls.call(self.type());
        boolean plain = self.type() == CollectionTypes.ORDERED_DICT;
        PyDict items = self.copy();
        for (int i = items.next(0); i >= 0; i = items.next(i + 1)) {
            Object key = items.keyAt(i);
            Items.set(copy, key, plain ? items.valueAt(i) : Items.get(self, key));
        }
        return copy;
    }

    @PyBuiltin(
            value = "fromkeys(cls, /, iterable, value=None)",
            kind = Kind.CLASS_METHOD,
            doc = "A new OrderedDict with the keys of an iterable and one value for all of them.")
    static Object fromKeys(PyType cls, Object iterable, Object value) {
        Object result = Calls.call(cls);
        Object iterator = Iteration.iterator(iterable);
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            Items.set(result, key, value);
        }
        return result;
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return union(self, value, PyType.of(self));
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object orReflected(Object self, Object value) {
        return union(value, self, PyType.of(self));
    }

    private static Object union(Object left, Object right, PyType type) {
        if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.call(type, left);
        MappingUpdate.update((PyDict) result, new Object[] {right}, null);
        return result;
    }

    @PyBuiltin("__ior__(self, value, /)")
    static Object orInPlace(PyDict self, Object value) {
        MappingUpdate.update(self, new Object[] {value}, null);
        return self;
    }

    @PyBuiltin(
            value = "__reduce__(self, /)",
            doc = "What pickle makes the OrderedDict of: the class, its attributes and the items.")
    static Object reduce(PyDict self) {
        Object state = Calls.callMethod(self, "__getstate__");
        Object items = Iteration.iterator(Calls.callMethod(self, "items"));
        return new PyTuple(self.type(), PyTuple.EMPTY, state, PyNone.NONE, items);
    }
}
