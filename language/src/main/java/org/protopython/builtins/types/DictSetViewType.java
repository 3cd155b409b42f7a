// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PySet;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.hashing.SetAlgebra;

/** The views of keys and of items as sets. */
@PyTypeMethods({"dict_keys", "dict_items"})
public final class DictSetViewType {
    private DictSetViewType() {}

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyDictView self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyDictView self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin("__lt__(self, value, /)")
    static Object lessThan(PyDictView self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin("__le__(self, value, /)")
    static Object lessOrEqual(PyDictView self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin("__gt__(self, value, /)")
    static Object greaterThan(PyDictView self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin("__ge__(self, value, /)")
    static Object greaterOrEqual(PyDictView self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyDictView self, Object value) {
        boolean setLike = value instanceof PySet
                || value instanceof PyDictView view && !view.type().isSubtypeOf(BuiltinTypes.DICT_VALUES);
        if (!setLike) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        long own = self.dict().size();
        long other = Items.length(value);
        return switch (operator) {
            case EQ -> own == other && SetAlgebra.allIn(self, value);
            case NE -> own != other || !SetAlgebra.allIn(self, value);
            case LT -> own < other && SetAlgebra.allIn(self, value);
            case LE -> own <= other && SetAlgebra.allIn(self, value);
            case GT -> own > other && SetAlgebra.allIn(value, self);
            case GE -> own >= other && SetAlgebra.allIn(value, self);
        };
    }

    private static PySet setOf(Object iterable) {
        return SetAlgebra.of(BuiltinTypes.SET, iterable);
    }

    @PyBuiltin("__and__(self, value, /)")
    static Object and(PyDictView self, Object value) {
        PySet result = new PySet();
        Object iterator = Iteration.iterator(value);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Items.contains(self, item)) {
                result.add(item);
            }
        }
        return result;
    }

    @PyBuiltin("__rand__(self, value, /)")
    static Object andReflected(PyDictView self, Object value) {
        return and(self, value);
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(PyDictView self, Object value) {
        PySet result = setOf(self);
        SetAlgebra.addAll(result, value);
        return result;
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object orReflected(PyDictView self, Object value) {
        PySet result = setOf(value);
        SetAlgebra.addAll(result, self);
        return result;
    }

    @PyBuiltin("__sub__(self, value, /)")
    static Object subtract(PyDictView self, Object value) {
        return SetAlgebra.difference(setOf(self), value, BuiltinTypes.SET);
    }

    @PyBuiltin("__rsub__(self, value, /)")
    static Object subtractReflected(PyDictView self, Object value) {
        return SetAlgebra.difference(setOf(value), self, BuiltinTypes.SET);
    }

    @PyBuiltin("__xor__(self, value, /)")
    static Object xor(PyDictView self, Object value) {
        PySet result = setOf(self);
        SetAlgebra.toggleAll(result, value);
        return result;
    }

    @PyBuiltin("__rxor__(self, value, /)")
    static Object xorReflected(PyDictView self, Object value) {
        PySet result = setOf(value);
        SetAlgebra.toggleAll(result, self);
        return result;
    }

    @PyBuiltin(value = "isdisjoint(self, other, /)", doc = "Whether the view and the iterable have nothing in common.")
    static boolean isDisjoint(PyDictView self, Object other) {
        Object iterator = Iteration.iterator(other);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Items.contains(self, item)) {
                return false;
            }
        }
        return true;
    }
}
