// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Identity;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.runtime.Errors;

/** What is done with containers, as functions. */
@PyModule("_operator")
public final class SequenceFunctions {
    private SequenceFunctions() {}

    @PyBuiltin(value = "getitem(a, b, /)", doc = "Same as a[b].")
    static Object getItem(Object a, Object b) {
        return Items.get(a, b);
    }

    @PyBuiltin(value = "setitem(a, b, c, /)", doc = "Same as a[b] = c.")
    static void setItem(Object a, Object b, Object c) {
        Items.set(a, b, c);
    }

    @PyBuiltin(value = "delitem(a, b, /)", doc = "Same as del a[b].")
    static void deleteItem(Object a, Object b) {
        Items.delete(a, b);
    }

    @PyBuiltin(value = "contains(a, b, /)", doc = "Same as b in a (note reversed operands).")
    static boolean contains(Object a, Object b) {
        return Items.contains(a, b);
    }

    @PyBuiltin(value = "concat(a, b, /)", doc = "Same as a + b, for a and b sequences.")
    static Object concatenate(Object a, Object b) {
        checkSequence(a);
        return Operators.binary(BinaryOperator.ADD, a, b);
    }

    static void checkSequence(Object value) {
        PyType type = PyType.of(value);
        if (type.slot(Slot.GETITEM) == null || value instanceof PyDict) {
            throw Errors.typeError("'%s' object can't be concatenated", type);
        }
    }

    @PyBuiltin(value = "countOf(a, b, /)", doc = "Return the number of items in a which are, or which equal, b.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long countOf(Object a, Object b) {
        Object iterator = iterator(a);
        long count = 0;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            count += isSame(item, b) ? 1 : 0;
        }
        return count;
    }

    @PyBuiltin(value = "indexOf(a, b, /)", doc = "Return the first index of b in a.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long indexOf(Object a, Object b) {
        Object iterator = iterator(a);
        long index = 0;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (isSame(item, b)) {
                return index;
            }
            index++;
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    private static Object iterator(Object iterable) {
        PyType type = PyType.of(iterable);
        if (type.slot(Slot.ITER) == null && type.slot(Slot.GETITEM) == null) {
            throw Errors.typeError("argument of type '%s' is not iterable", type);
        }
        return Iteration.iterator(iterable);
    }

    private static boolean isSame(Object item, Object wanted) {
        return Identity.is(item, wanted) || Operators.equal(item, wanted);
    }

    @PyBuiltin(value = "length_hint(obj, default=0, /)", doc = "Return an estimate of the number of items in obj.")
    static Object lengthHint(Object obj, Object defaultHint) {
        if (!Items.isInt(defaultHint)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(defaultHint));
        }
        long hint = Iteration.lengthHint(obj);
        return hint < 0 ? Conversions.toIndex(defaultHint) : (Object) hint;
    }
}
