// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.PyCallableIterator;
import org.protopython.ops.Summation;
import org.protopython.runtime.Errors;

/** What is asked of iterables and iterators. */
@PyModule("builtins")
public final class IterationFunctions {
    private IterationFunctions() {}

    @PyBuiltin(value = "len(obj, /)", doc = "Return the number of items in a container.")
    static long length(Object obj) {
        return Items.length(obj);
    }

    @PyBuiltin(value = "iter(object, sentinel=<unrepresentable>, /)", doc = """
                    Get an iterator from an object.

                    In the first form, the argument must supply its own iterator, or be a sequence.
                    In the second form, the callable is called until it returns the sentinel.""")
    static Object iterator(Object object, Object sentinel) {
        if (sentinel == null) {
            return Iteration.iterator(object);
        } else if (PyType.of(object).slot(Slot.CALL) == null) {
            throw Errors.typeError("iter(v, w): v must be callable");
        }
        return new PyCallableIterator(object, sentinel);
    }

    @PyBuiltin(value = "next(iterator, default=<unrepresentable>, /)", doc = """
                    Return the next item from the iterator.

                    If default is given and the iterator is exhausted,
                    it is returned instead of raising StopIteration.""")
    static Object next(Object iterator, Object defaultValue) {
        Object item = Iteration.next(iterator);
        if (item != null) {
            return item;
        } else if (defaultValue != null) {
            return defaultValue;
        }
        throw Errors.stopIteration(null);
    }

    @PyBuiltin(value = "all(iterable, /)", doc = """
                    Return True if bool(x) is True for all values x in the iterable.

                    If the iterable is empty, return True.""")
    static boolean all(Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (!Conversions.isTrue(item)) {
                return false;
            }
        }
        return true;
    }

    @PyBuiltin(value = "any(iterable, /)", doc = """
                    Return True if bool(x) is True for any x in the iterable.

                    If the iterable is empty, return False.""")
    static boolean any(Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Conversions.isTrue(item)) {
                return true;
            }
        }
        return false;
    }

    @PyBuiltin(value = "sum(iterable, /, start=0)", doc = """
                    Return the sum of a 'start' value (default: 0) plus an iterable of numbers

                    When the iterable is empty, return the start value.
                    This function is intended specifically for use with numeric values and may
                    reject non-numeric types.""")
    static Object sum(Object iterable, Object start) {
        if (Conversions.asText(start) != null) {
            throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        } else if (start instanceof PyBytes) {
            throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        } else if (start instanceof PyByteArray) {
            throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        Object iterator = Iteration.iterator(iterable);
        Summation sum = new Summation(start);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            sum.add(item);
        }
        return sum.result();
    }

    @PyBuiltin(value = "max(arg1, /, *args, key=None, default=<unrepresentable>)", doc = """
                    max(iterable, *[, default=obj, key=func]) -> value
                    max(arg1, arg2, *args, *[, key=func]) -> value

                    With a single iterable argument, return its biggest item. The
                    default keyword-only argument specifies an object to return if
                    the provided iterable is empty.
                    With two or more positional arguments, return the largest argument.""")
    static Object max(Object arg1, Object[] args, Object key, Object defaultValue) {
        return extreme("max", CompareOperator.GT, arg1, args, key, defaultValue);
    }

    @PyBuiltin(value = "min(arg1, /, *args, key=None, default=<unrepresentable>)", doc = """
                    min(iterable, *[, default=obj, key=func]) -> value
                    min(arg1, arg2, *args, *[, key=func]) -> value

                    With a single iterable argument, return its smallest item. The
                    default keyword-only argument specifies an object to return if
                    the provided iterable is empty.
                    With two or more positional arguments, return the smallest argument.""")
    static Object min(Object arg1, Object[] args, Object key, Object defaultValue) {
        return extreme("min", CompareOperator.LT, arg1, args, key, defaultValue);
    }

    private static Object extreme(
            String function, CompareOperator operator, Object arg1, Object[] args, Object key, Object defaultValue) {
        Object iterator = null;
        Object best = null;
        if (args.length > 0) {
            if (defaultValue != null) {
                throw Errors.typeError(
                        "Cannot specify a default for %s() with multiple positional arguments", function);
            }
            best = arg1;
        } else {
            iterator = Iteration.iterator(arg1);
            best = Iteration.next(iterator);
            if (best == null && defaultValue != null) {
                return defaultValue;
            } else if (best == null) {
                throw Errors.valueError("%s() iterable argument is empty", function);
            }
        }
        Object bestKey = keyOf(key, best);
        int next = 0;
        while (true) {
            Object item = iterator != null ? Iteration.next(iterator) : next < args.length ? args[next++] : null;
            if (item == null) {
                return best;
            }
            Object itemKey = keyOf(key, item);
            if (Conversions.isTrue(Operators.compare(operator, itemKey, bestKey))) {
                best = item;
                bestKey = itemKey;
            }
        }
    }

    private static Object keyOf(Object key, Object item) {
        return key == PyNone.NONE ? item : Calls.call(key, item);
    }
}
