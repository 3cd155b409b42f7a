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

    @PyBuiltin(value = "getitem(a, b, /)", doc = "a[b]")
    static Object getItem(Object a, Object b) {
        return Items.get(a, b);
    }

    @PyBuiltin(value = "setitem(a, b, c, /)", doc = "a[b] = c")
    static void setItem(Object a, Object b, Object c) {
        Items.set(a, b, c);
    }

    @PyBuiltin(value = "delitem(a, b, /)", doc = "del a[b]")
    static void deleteItem(Object a, Object b) {
        Items.delete(a, b);
    }

    @PyBuiltin(value = "contains(a, b, /)", doc = "b in a")
    static boolean contains(Object a, Object b) {
        return Items.contains(a, b);
    }

    @PyBuiltin(value = "concat(a, b, /)", doc = "a + b, for a and b sequences")
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

    @PyBuiltin(value = "countOf(a, b, /)", doc = "How many items of a are b or equal it.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long countOf(Object a, Object b) {
        Object iterator = iterator(a);
        long count = 0;
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            count += isSame(item, b) ? 1 : 0;
        }
        return count;
    }

    @PyBuiltin(
            value = "indexOf(a, b, /)",
            doc = "Index of the first item of a that is b or equals it. Raises ValueError when there is none.")
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

    @PyBuiltin(
            value = "length_hint(obj, default=0, /)",
            doc = "len(obj), else what obj.__length_hint__() says, else default.")
    static Object lengthHint(Object obj, Object defaultHint) {
        if (!Items.isInt(defaultHint)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(defaultHint));
        }
        long hint = Iteration.lengthHint(obj);
        return hint < 0 ? Conversions.toIndex(defaultHint) : (Object) hint;
    }
}
