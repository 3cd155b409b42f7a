// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
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
@PyTypeMethods(value = "OrderedDict", doc = "Dictionary that remembers insertion order")
final class OrderedDictType {
    private OrderedDictType() {}

    @PyBuiltin("move_to_end(self, /, key, last=True)")
    static void moveToEnd(PyDict self, Object key, boolean last) {
        long hash = KeyHashes.forDict(key);
        int entry = self.entryOf(key);
        if (entry < 0) {
            throw Errors.keyError(key);
        }
        Object own = self.keyAt(entry);
        Object value = self.removeEntry(entry);
        if (last) {
            self.put(own, hash, value);
            return;
        }
        PyDict rest = self.copy();
        self.clear();
        self.put(own, hash, value);
        self.putAll(rest);
    }

    @PyBuiltin("popitem(self, /, last=True)")
    static Object popItem(PyDict self, boolean last) {
        int entry = last ? self.previous(self.end() - 1) : self.next(0);
        if (entry < 0) {
            throw Errors.keyError(PyStrings.of("dictionary is empty"));
        }
        Object key = self.keyAt(entry);
        return new PyTuple(key, self.removeEntry(entry));
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyDict self, Object value) {
        if (!(value instanceof PyDict other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return DictMerge.equal(self, other)
                && (!other.type().isSubtypeOf(CollectionTypes.ORDERED_DICT) || sameOrder(self, other));
    }

    private static boolean sameOrder(PyDict left, PyDict right) {
        Object[] keys = left.keysToArray();
        Object[] others = right.keysToArray();
        for (int i = 0; i < keys.length && i < others.length; i++) {
            if (!Operators.equal(keys[i], others[i])) {
                return false;
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
        if (self.size() == 0) {
            return name + "()";
        } else if (!ReprGuard.enter(self)) {
            return "...";
        }
        try {
            PyDict plain = new PyDict();
            Object items = Iteration.iterator(Calls.callMethod(self, "items"));
            for (Object item = Iteration.next(items); item != null; item = Iteration.next(items)) {
                Object[] pair = Items.toArray(item);
                plain.put(pair[0], pair[1]);
            }
            return name + "(" + Texts.reprJava(plain) + ")";
        } finally {
            ReprGuard.leave(self);
        }
    }

    @PyBuiltin("copy(self, /)")
    static Object copy(PyDict self) {
        return Calls.call(self.type(), self);
    }

    @PyBuiltin(value = "fromkeys(cls, /, iterable, value=None)", kind = Kind.CLASS_METHOD)
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
        DictMerge.update((PyDict) result, right);
        return result;
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyDict self) {
        Object state = Attributes.getOrNull(self, "__dict__");
        boolean bare = !(state instanceof PyDict attributes) || attributes.size() == 0;
        Object items = Iteration.iterator(Calls.callMethod(self, "items"));
        return new PyTuple(self.type(), PyTuple.EMPTY, bare ? PyNone.NONE : state, PyNone.NONE, items);
    }
}
