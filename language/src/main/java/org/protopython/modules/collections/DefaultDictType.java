// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.ops.Keywords;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;

/** {@code defaultdict}. */
@PyTypeMethods(value = "defaultdict", receiver = "CollectionTypes.DEFAULT_DICT", doc = """
    defaultdict(default_factory=None, /, [...]) -> dict that calls default_factory() for a missing value

    What follows default_factory is passed to dict.\
    """)
final class DefaultDictType {
    private DefaultDictType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void init(PyDict self, Object[] args, PyDict kwargs) {
        Object factory = args.length == 0 ? PyNone.NONE : args[0];
        if (factory != PyNone.NONE && PyType.of(factory).slot(Slot.CALL) == null) {
            throw Errors.typeError("first argument must be callable or None");
        }
        setFactory(self, factory);
        Object[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        Object parent = BuiltinTypes.DICT.slot(Slot.INIT);
        Keywords.call(parent, Calls.prepend(self, rest), kwargs);
    }

    @PyGetter(
            value = "default_factory",
            doc = "What __missing__() calls for the value of a missing key; None for a KeyError.")
    static Object factory(PyDict self) {
        Object factory = ObjectFields.get(self, CollectionTypes.FACTORY);
        return factory == null ? PyNone.NONE : factory;
    }

    @PySetter("default_factory")
    static void setFactory(PyDict self, Object value) {
        ObjectFields.put(self, CollectionTypes.FACTORY, value == null ? PyNone.NONE : value);
    }

    @PyBuiltin(value = "__missing__(self, key, /)", doc = """
        Call default_factory for the value of a missing key, and keep it. Raises KeyError when that is None.\
        """)
    static Object missing(PyDict self, Object key) {
        Object factory = factory(self);
        if (factory == PyNone.NONE) {
            throw Errors.keyError(key);
        }
        Object value = Calls.call(factory);
        // the factory may have set the key already
        return self.getOrPut(key, KeyHashes.forDict(key), value);
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new defaultdict of the same items and with the same default_factory.")
    static Object copy(PyDict self) {
        return Calls.call(self.type(), factory(self), self);
    }

    @PyBuiltin(
            value = "__copy__(self, /)",
            doc = "A new defaultdict of the same items and with the same default_factory.")
    static Object shallowCopy(PyDict self) {
        return copy(self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyDict self) {
        Object factory = factory(self);
        String text = factory == PyNone.NONE ? "None" : "...";
        if (factory != PyNone.NONE && ReprGuard.enter(factory)) {
            try {
                text = Texts.reprJava(factory);
            } finally {
                ReprGuard.leave(factory);
            }
        }
        Object contents = Calls.call(BuiltinTypes.DICT.slot(Slot.REPR), self);
        return self.type().name() + "(" + text + ", " + Texts.strJava(contents) + ")";
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return union(self, value, self);
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object orReflected(Object self, Object value) {
        return union(value, self, self);
    }

    private static Object union(Object left, Object right, Object self) {
        if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object result = Calls.call(PyType.of(self), factory((PyDict) self), left);
        DictMerge.update((PyDict) result, right);
        return result;
    }

    @PyBuiltin(
            value = "__reduce__(self, /)",
            doc = "What pickle makes the defaultdict of: the class, default_factory and the items.")
    static Object reduce(PyDict self) {
        Object factory = factory(self);
        Object arguments = factory == PyNone.NONE ? PyTuple.EMPTY : new PyTuple(factory);
        Object items = Iteration.iterator(Calls.callMethod(self, "items"));
        return new PyTuple(self.type(), arguments, PyNone.NONE, PyNone.NONE, items);
    }
}
