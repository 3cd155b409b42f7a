// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySet;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.ops.hashing.SetAlgebra;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** What {@code set} and {@code frozenset} have in common: all that does not change them. */
@PyTypeMethods({"set", "frozenset"})
public final class AnySetType {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private AnySetType() {}

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySet self) {
        String name = self.type().name();
        Object[] keys = self.keysToArray(); // once, as other threads may change the set meanwhile
        if (keys.length == 0) {
            return name + "()";
        } else if (!ReprGuard.enter(self)) {
            return name + "(...)";
        }
        try {
            StringBuilder text = new StringBuilder("{");
            for (Object key : keys) {
                text.append(text.length() == 1 ? "" : ", ").append(Texts.reprJava(key));
            }
            text.append('}');
            return self.type() == BuiltinTypes.SET ? text.toString() : name + "(" + text + ")";
        } finally {
            ReprGuard.leave(self);
        }
    }

    @PyBuiltin(value = "__len__(self, /)", inline = true)
    static long length(PySet self) {
        return self.size();
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PySet self) {
        return new PyHashIterator(self);
    }

    @PyBuiltin(
            value = "__contains__(self, object, /)",
            doc = "Whether the set holds an object that equals this one.",
            inline = true)
    static boolean contains(PySet self, Object key) {
        if (key instanceof PySet other) {
            return containsSet(self, other);
        }
        return self.contains(key, KeyHashes.forSet(key));
    }

    /** A set cannot be hashed, but it may be looked for as the frozenset that equals it. */
    private static boolean containsSet(PySet self, PySet key) {
        return self.contains(hashable(key));
    }

    /** The key itself, or the frozenset that equals an unhashable set. */
    static Object hashable(PySet key) {
        try {
            KeyHashes.forSet(key);
            return key;
        } catch (PException e) {
            if (e.isInstance(org.protopython.objects.ExceptionTypes.TYPE_ERROR)) {
                return key.copy(BuiltinTypes.FROZENSET);
            }
            throw e;
        }
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PySet self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PySet self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object lessThan(PySet self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PySet self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greaterThan(PySet self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PySet self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PySet self, Object value) {
        if (!(value instanceof PySet other)) {
            return NOT_IMPLEMENTED;
        }
        return switch (operator) {
            case EQ -> self.size() == other.size() && SetAlgebra.isSubset(self, other);
            case NE -> self.size() != other.size() || !SetAlgebra.isSubset(self, other);
            case LT -> self.size() < other.size() && SetAlgebra.isSubset(self, other);
            case LE -> SetAlgebra.isSubset(self, other);
            case GT -> self.size() > other.size() && SetAlgebra.isSubset(other, self);
            case GE -> SetAlgebra.isSubset(other, self);
        };
    }

    @PyBuiltin("__and__(self, value, /)")
    static Object and(PySet self, Object value) {
        return value instanceof PySet
                ? SetAlgebra.intersection(self, value, SetAlgebra.plainType(self))
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rand__(self, value, /)")
    static Object andReflected(PySet self, Object value) {
        return value instanceof PySet other ? and(other, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(PySet self, Object value) {
        return value instanceof PySet ? union(self, new Object[] {value}) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object orReflected(PySet self, Object value) {
        return value instanceof PySet other ? or(other, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__sub__(self, value, /)")
    static Object subtract(PySet self, Object value) {
        return value instanceof PySet
                ? SetAlgebra.difference(self, value, SetAlgebra.plainType(self))
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rsub__(self, value, /)")
    static Object subtractReflected(PySet self, Object value) {
        return value instanceof PySet other ? subtract(other, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__xor__(self, value, /)")
    static Object xor(PySet self, Object value) {
        return value instanceof PySet ? symmetricDifference(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rxor__(self, value, /)")
    static Object xorReflected(PySet self, Object value) {
        return value instanceof PySet other ? xor(other, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "union(self, /, *others)", doc = "A new set of what is in the set or in any of the iterables.")
    static Object union(PySet self, Object[] others) {
        PySet result = self.copy(SetAlgebra.plainType(self));
        for (Object other : others) {
            SetAlgebra.addAll(result, other);
        }
        return result;
    }

    @PyBuiltin(
            value = "intersection(self, /, *others)",
            doc = "A new set of what is in the set and in each of the iterables.")
    static Object intersection(PySet self, Object[] others) {
        PySet result = self;
        for (Object other : others) {
            result = SetAlgebra.intersection(result, other, SetAlgebra.plainType(self));
        }
        return result == self ? self.copy(SetAlgebra.plainType(self)) : result;
    }

    @PyBuiltin(
            value = "difference(self, /, *others)",
            doc = "A new set of what is in the set but in none of the iterables.")
    static Object difference(PySet self, Object[] others) {
        PySet result = self;
        for (Object other : others) {
            result = SetAlgebra.difference(result, other, SetAlgebra.plainType(self));
        }
        return result == self ? self.copy(SetAlgebra.plainType(self)) : result;
    }

    @PyBuiltin(
            value = "symmetric_difference(self, other, /)",
            doc = "A new set of what is either in the set or in the iterable, but not in both.")
    static Object symmetricDifference(PySet self, Object other) {
        PySet result = self.copy(SetAlgebra.plainType(self));
        SetAlgebra.toggleAll(result, other);
        return result;
    }

    @PyBuiltin(value = "isdisjoint(self, other, /)", doc = "Whether the set and the iterable have nothing in common.")
    static boolean isDisjoint(PySet self, Object other) {
        return SetAlgebra.isDisjoint(self, other);
    }

    @PyBuiltin(value = "issubset(self, other, /)", doc = "Whether all that is in the set is in the iterable too.")
    static boolean isSubset(PySet self, Object other) {
        if (other instanceof PySet set) {
            return SetAlgebra.isSubset(self, set);
        }
        return SetAlgebra.intersection(self, other, BuiltinTypes.SET).size() == self.size();
    }

    @PyBuiltin(value = "issuperset(self, other, /)", doc = "Whether all that is in the iterable is in the set too.")
    static boolean isSuperset(PySet self, Object other) {
        return other instanceof PySet set ? SetAlgebra.isSubset(set, self) : SetAlgebra.allIn(other, self);
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A set of the same objects.")
    static Object copy(PySet self) {
        return self.type() == BuiltinTypes.FROZENSET ? self : self.copy(SetAlgebra.plainType(self));
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as set[int]: a GenericAlias.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the set of.")
    static Object reduce(PySet self) {
        PyTuple arguments = new PyTuple(new org.protopython.objects.PyList(self.keysToArray()));
        return new PyTuple(self.type(), arguments, org.protopython.ops.Calls.callMethod(self, "__getstate__"));
    }

    @PyBuiltin(value = "__sizeof__(self, /)", doc = "Memory that the object takes, in bytes.")
    static long sizeOf(PySet self) {
        return 72L + 16L * self.end();
    }

    /** KeyError for an element that is not there. */
    static PException missing(Object element) {
        return Errors.keyError(element);
    }
}
