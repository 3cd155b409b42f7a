// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.ops.hashing.SetAlgebra;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** What changes a {@code set}; the rest is in {@link AnySetType}. */
@PyTypeMethods(value = "set", doc = "Different hashable objects, in no order; those of an iterable, if one is given.")
public final class SetType {
    private SetType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PySet(cls);
    }

    @PyBuiltin("__init__(self, iterable=(), /)")
    static void init(PySet self, Object iterable) {
        if (self.size() > 0) {
            self.clear();
        }
        if (iterable != PyTuple.EMPTY) {
            SetAlgebra.addAll(self, iterable);
        }
    }

    @PyBuiltin(
            value = "add(self, object, /)",
            doc = "Add an object, unless one that equals it is there already.",
            inline = true)
    static void add(PySet self, Object object) {
        self.add(object, KeyHashes.forSet(object));
    }

    @PyBuiltin(value = "remove(self, object, /)", doc = "Take out an object. Raises KeyError when it is not there.")
    static void remove(PySet self, Object object) {
        if (!discardElement(self, object)) {
            throw Errors.keyError(object);
        }
    }

    @PyBuiltin(value = "discard(self, object, /)", doc = "Take out an object, if it is there.")
    static void discard(PySet self, Object object) {
        discardElement(self, object);
    }

    /** An unhashable set is looked for as the frozenset that equals it. */
    private static boolean discardElement(PySet self, Object object) {
        long hash;
        try {
            hash = KeyHashes.forSet(object);
        } catch (PException e) {
            if (object instanceof PySet key && e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                return self.remove(key.copy(BuiltinTypes.FROZENSET));
            }
            throw e;
        }
        return self.remove(object, hash);
    }

    @PyBuiltin(value = "pop(self, /)", doc = "Take out some object and give it. Raises KeyError for an empty set.")
    static Object pop(PySet self) {
        Object first = self.removeFirst();
        if (first == null) {
            throw Errors.keyError(PyStrings.of("pop from an empty set"));
        }
        return first;
    }

    @PyBuiltin(value = "clear(self, /)", doc = "Take out all objects.")
    static void clear(PySet self) {
        self.clear();
    }

    @PyBuiltin(value = "update(self, /, *others)", doc = "Add all that is in the iterables.")
    static void update(PySet self, Object[] others) {
        for (Object other : others) {
            SetAlgebra.addAll(self, other);
        }
    }

    @PyBuiltin(value = "difference_update(self, /, *others)", doc = "Take out all that is in any of the iterables.")
    static void differenceUpdate(PySet self, Object[] others) {
        for (Object other : others) {
            SetAlgebra.removeAll(self, other);
        }
    }

    @PyBuiltin(
            value = "intersection_update(self, /, *others)",
            doc = "Take out all that is not in each of the iterables.")
    static void intersectionUpdate(PySet self, Object[] others) {
        PySet result = self.copy(BuiltinTypes.SET);
        for (Object other : others) {
            result = SetAlgebra.intersection(result, other, BuiltinTypes.SET);
        }
        self.replaceBy(result);
    }

    @PyBuiltin(
            value = "symmetric_difference_update(self, other, /)",
            doc = "Take out what is in the iterable too, and add what is only there.")
    static void symmetricDifferenceUpdate(PySet self, Object other) {
        SetAlgebra.toggleAll(self, other);
    }

    @PyBuiltin("__ior__(self, value, /)")
    static Object orInPlace(PySet self, Object value) {
        if (!(value instanceof PySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetAlgebra.addAll(self, value);
        return self;
    }

    @PyBuiltin("__iand__(self, value, /)")
    static Object andInPlace(PySet self, Object value) {
        if (!(value instanceof PySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        intersectionUpdate(self, new Object[] {value});
        return self;
    }

    @PyBuiltin("__isub__(self, value, /)")
    static Object subtractInPlace(PySet self, Object value) {
        if (!(value instanceof PySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetAlgebra.removeAll(self, value);
        return self;
    }

    @PyBuiltin("__ixor__(self, value, /)")
    static Object xorInPlace(PySet self, Object value) {
        if (!(value instanceof PySet)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        SetAlgebra.toggleAll(self, value);
        return self;
    }
}
