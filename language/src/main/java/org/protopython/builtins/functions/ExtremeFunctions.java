// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.runtime.Errors;
import org.protopython.runtime.QuaternaryBuiltinNode;

/** {@code min} and {@code max}. */
@PyModule("builtins")
public final class ExtremeFunctions {
    private ExtremeFunctions() {}

    private static boolean isPair(Object[] args, Object key, Object defaultValue) {
        return args.length == 1 && key == PyNone.NONE && defaultValue == null;
    }

    @PyBuiltin(value = "max(arg1, /, *args, key=None, default=<unrepresentable>)", doc = """
                    max(iterable, *[, default=obj, key=func]) -> value
                    max(arg1, arg2, *args, *[, key=func]) -> value

                    With a single iterable argument, return its biggest item. The
                    default keyword-only argument specifies an object to return if
                    the provided iterable is empty.
                    With two or more positional arguments, return the largest argument.""")
    abstract static class MaxNode extends QuaternaryBuiltinNode {
        static boolean longs(Object arg1, Object[] args, Object key, Object defaultValue) {
            return arg1 instanceof Long && isPair(args, key, defaultValue) && args[0] instanceof Long;
        }

        static boolean doubles(Object arg1, Object[] args, Object key, Object defaultValue) {
            return arg1 instanceof Double && isPair(args, key, defaultValue) && args[0] instanceof Double;
        }

        @Specialization(guards = "longs(arg1, args, key, defaultValue)")
        static long ofLongs(Object arg1, Object[] args, Object key, Object defaultValue) {
            return Math.max((long) arg1, (long) args[0]);
        }

        @Specialization(guards = "doubles(arg1, args, key, defaultValue)")
        static double ofDoubles(Object arg1, Object[] args, Object key, Object defaultValue) {
            return (double) args[0] > (double) arg1 ? (double) args[0] : (double) arg1;
        }

        @Specialization(replaces = {"ofLongs", "ofDoubles"})
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object arg1, Object args, Object key, Object defaultValue) {
            return extreme("max", CompareOperator.GT, arg1, (Object[]) args, key, defaultValue);
        }
    }

    @PyBuiltin(value = "min(arg1, /, *args, key=None, default=<unrepresentable>)", doc = """
                    min(iterable, *[, default=obj, key=func]) -> value
                    min(arg1, arg2, *args, *[, key=func]) -> value

                    With a single iterable argument, return its smallest item. The
                    default keyword-only argument specifies an object to return if
                    the provided iterable is empty.
                    With two or more positional arguments, return the smallest argument.""")
    abstract static class MinNode extends QuaternaryBuiltinNode {
        static boolean longs(Object arg1, Object[] args, Object key, Object defaultValue) {
            return arg1 instanceof Long && isPair(args, key, defaultValue) && args[0] instanceof Long;
        }

        static boolean doubles(Object arg1, Object[] args, Object key, Object defaultValue) {
            return arg1 instanceof Double && isPair(args, key, defaultValue) && args[0] instanceof Double;
        }

        @Specialization(guards = "longs(arg1, args, key, defaultValue)")
        static long ofLongs(Object arg1, Object[] args, Object key, Object defaultValue) {
            return Math.min((long) arg1, (long) args[0]);
        }

        @Specialization(guards = "doubles(arg1, args, key, defaultValue)")
        static double ofDoubles(Object arg1, Object[] args, Object key, Object defaultValue) {
            return (double) args[0] < (double) arg1 ? (double) args[0] : (double) arg1;
        }

        @Specialization(replaces = {"ofLongs", "ofDoubles"})
        @TruffleBoundary(transferToInterpreterOnException = false)
        static Object general(Object arg1, Object args, Object key, Object defaultValue) {
            return extreme("min", CompareOperator.LT, arg1, (Object[]) args, key, defaultValue);
        }
    }

    private static Object extreme(
            String function, CompareOperator operator, Object arg1, Object[] args, Object key, Object defaultValue) {
        Object iterator = null;
        Object best;
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
