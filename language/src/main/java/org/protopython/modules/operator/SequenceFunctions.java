// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Identity;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;

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
        if (isConcatenated(a)) {
            return Operators.binary(BinaryOperator.ADD, a, b);
        }
        checkSequences(a, b);
        return sumOf(a, Operators.tryBinary(BinaryOperator.ADD, a, b));
    }

    /** What adding something to a sequence has given; TypeError for NotImplemented. */
    static Object sumOf(Object sequence, Object sum) {
        if (sum == PyNotImplemented.NOT_IMPLEMENTED) {
            throw notConcatenated(sequence);
        }
        return sum;
    }

    /** Whether the type itself says what concatenating is. Those of programs only know how to add. */
    static boolean isConcatenated(Object value) {
        Object add = PyType.of(value).slot(Slot.ADD);
        return isSequence(value) && add != null && !(add instanceof PyFunction);
    }

    static void checkSequences(Object a, Object b) {
        if (!isSequence(a) || !isSequence(b)) {
            throw notConcatenated(a);
        }
    }

    private static boolean isSequence(Object value) {
        return PyType.of(value).slot(Slot.GETITEM) != null && !(value instanceof PyDict);
    }

    private static PException notConcatenated(Object value) {
        return Errors.typeError("'%s' object can't be concatenated", PyType.of(value));
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
        return Iteration.iterator(iterable, "argument of type '%s' is not iterable");
    }

    private static boolean isSame(Object item, Object wanted) {
        return Identity.is(item, wanted) || Operators.equal(item, wanted);
    }

    @PyBuiltin(
            value = "length_hint(obj, default=0, /)",
            doc = "len(obj), else what obj.__length_hint__() says, else default.")
    static Object lengthHint(Object obj, Object defaultHint) {
        Object absent = Conversions.toIndex(defaultHint);
        long hint = Iteration.lengthHint(obj);
        return hint < 0 ? absent : (Object) hint;
    }
}
