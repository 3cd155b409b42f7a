// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashTable;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;

/** {@code dict}. */
@PyTypeMethods(value = "dict", doc = """
    dict() -> {}
    dict(mapping) -> a shallow copy
    dict(iterable_of_pairs) -> each pair's first item to its second
    dict(**kwargs) -> names to values, also added to either of the above\
    """)
public final class DictType {
    private DictType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyDict(cls);
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void init(PyDict self, Object[] args, PyDict kwargs) {
        update(self, args, kwargs, "dict");
    }

    @PyBuiltin(value = "update(self, /, *args, **kwargs)", doc = """
        Set the keys of another mapping, or of an iterable of pairs, to its values; then those of keywords.

        Keys that are there already get the new value.\
        """)
    static void update(PyDict self, Object[] args, PyDict kwargs) {
        update(self, args, kwargs, "update");
    }

    private static void update(PyDict self, Object[] args, PyDict kwargs, String function) {
        if (args.length > 1) {
            throw Errors.typeError("%s expected at most 1 argument, got %d", function, args.length);
        } else if (args.length == 1) {
            DictMerge.update(self, args[0]);
        }
        if (kwargs != null) {
            self.putAll(kwargs);
        }
    }

    @PyBuiltin(
            value = "fromkeys(cls, iterable, value=None, /)",
            doc = "A new dict of the keys that an iterable gives, all with the same value.",
            kind = Kind.CLASS_METHOD)
    static Object fromKeys(PyType cls, Object iterable, Object value) {
        if (cls == BuiltinTypes.DICT) {
            PyDict result = new PyDict();
            putAll(result, iterable, value);
            return result;
        }
        Object result = Calls.call(cls);
        if (result instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            putAll(dict, iterable, value);
            return dict;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            Items.set(result, key, value);
        }
        return result;
    }

    private static void putAll(PyDict dict, Object iterable, Object value) {
        if (iterable instanceof HashTable table && table.type().isBuiltin()) {
            // the hashes are known
            HashTable keys = table instanceof PyDict other ? other.stable() : ((PySet) table).stable();
            for (int i = keys.next(0); i >= 0; i = keys.next(i + 1)) {
                dict.put(keys.keyAt(i), keys.hashAt(i), value);
            }
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            DictMerge.put(dict, key, value);
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDict self) {
        if (self.size() == 0) {
            return "{}";
        } else if (!ReprGuard.enter(self)) {
            return "{...}";
        }
        try {
            StringBuilder text = new StringBuilder("{");
            String separator = "";
            PyDict source = self.stable();
            for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
                Object value = source.valueAt(i);
                text.append(separator).append(Texts.reprJava(source.keyAt(i))).append(": ");
                text.append(Texts.reprJava(value));
                separator = ", ";
            }
            return text.append('}').toString();
        } finally {
            ReprGuard.leave(self);
        }
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyDict self, Object value) {
        return value instanceof PyDict other ? (Object) DictMerge.equal(self, other) : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyDict self, Object value) {
        return value instanceof PyDict other
                ? (Object) !DictMerge.equal(self, other)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PyDict self) {
        return self.size();
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDict self) {
        return new PyHashIterator(BuiltinTypes.DICT_KEYITERATOR, self, PyHashIterator.Kind.KEYS, false);
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator over the keys, the last one first.")
    static Object reversed(PyDict self) {
        return new PyHashIterator(BuiltinTypes.DICT_REVERSEKEYITERATOR, self, PyHashIterator.Kind.KEYS, true);
    }

    @PyBuiltin(value = "__contains__(self, key, /)", doc = "Whether the dict has the key.", inline = true)
    static boolean contains(PyDict self, Object key) {
        return self.get(key, KeyHashes.forDict(key)) != null;
    }

    @PyBuiltin(
            value = "__getitem__(self, key, /)",
            doc = "The value of a key. Raises KeyError without it, unless the class has a __missing__() to ask.",
            inline = true)
    static Object getItem(PyDict self, Object key) {
        Object value = self.get(key, KeyHashes.forDict(key));
        return value == null ? missing(self, key) : value;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object missing(PyDict self, Object key) {
        if (self.type() != BuiltinTypes.DICT) {
            Object value = Calls.callSpecial(self, Slot.MISSING, key);
            if (value != null) {
                return value;
            }
        }
        throw Errors.keyError(key);
    }

    @PyBuiltin(value = "__setitem__(self, key, value, /)", inline = true)
    static void setItem(PyDict self, Object key, Object value) {
        self.put(key, KeyHashes.forDict(key), value);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void deleteItem(PyDict self, Object key) {
        if (self.remove(key, KeyHashes.forDict(key)) == null) {
            throw Errors.keyError(key);
        }
    }

    @PyBuiltin(
            value = "get(self, key, default=None, /)",
            doc = "The value of a key, or default when it is not there.",
            inline = true)
    static Object get(PyDict self, Object key, Object defaultValue) {
        Object value = self.get(key, KeyHashes.forDict(key));
        return value == null ? defaultValue : value;
    }

    @PyBuiltin(
            value = "setdefault(self, key, default=None, /)",
            doc = "The value of a key, which is set to default first when it is not there.")
    static Object setDefault(PyDict self, Object key, Object defaultValue) {
        return self.getOrPut(key, KeyHashes.forDict(key), defaultValue);
    }

    @PyBuiltin(value = "pop(self, key, default=<unrepresentable>, /)", doc = """
        Take out a key and give its value.

        A key that is not there gives default, or raises KeyError without one.\
        """)
    static Object pop(PyDict self, Object key, Object defaultValue) {
        if (self.size() > 0) {
            Object value = self.remove(key, KeyHashes.forDict(key));
            if (value != null) {
                return value;
            }
        }
        if (defaultValue == null) {
            throw Errors.keyError(key);
        }
        return defaultValue;
    }

    @PyBuiltin(
            value = "popitem(self, /)",
            doc = "Take out the key added last and give it with its value, as a pair. Raises KeyError when empty.")
    static Object popItem(PyDict self) {
        PyTuple last = self.removeLast();
        if (last == null) {
            throw Errors.keyError(PyStrings.of("popitem(): dictionary is empty"));
        }
        return last;
    }

    @PyBuiltin(value = "keys(self, /)", doc = "A view of the keys, which shows later changes too.", inline = true)
    static Object keys(PyDict self) {
        return new PyDictView(BuiltinTypes.DICT_KEYS, self);
    }

    @PyBuiltin(value = "values(self, /)", doc = "A view of the values, which shows later changes too.", inline = true)
    static Object values(PyDict self) {
        return new PyDictView(BuiltinTypes.DICT_VALUES, self);
    }

    @PyBuiltin(
            value = "items(self, /)",
            doc = "A view of the pairs of a key and its value, which shows later changes too.",
            inline = true)
    static Object items(PyDict self) {
        return new PyDictView(BuiltinTypes.DICT_ITEMS, self);
    }

    @PyBuiltin(value = "clear(self, /)", doc = "Take out all keys.")
    static void clear(PyDict self) {
        self.clear();
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new dict of the same keys and values.")
    static Object copy(PyDict self) {
        return self.copy();
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return union(self, value);
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object orReflected(Object self, Object value) {
        return union(value, self);
    }

    private static Object union(Object left, Object right) {
        if (!(left instanceof PyDict first) || !(right instanceof PyDict second)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDict result = first.copy();
        DictMerge.update(result, second);
        return result;
    }

    @PyBuiltin("__ior__(self, value, /)")
    static Object orInPlace(PyDict self, Object value) {
        DictMerge.update(self, value);
        return self;
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as dict[str, int]: a GenericAlias.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(PyDict self) {
        return 48L + 24L * self.end();
    }
}
