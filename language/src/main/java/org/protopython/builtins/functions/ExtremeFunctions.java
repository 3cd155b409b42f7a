// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.ExtremeNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.QuaternaryBuiltinNode;

/** {@code min} and {@code max}. */
@PyModule("builtins")
public final class ExtremeFunctions {
    private ExtremeFunctions() {}

    private static boolean isPair(Object[] args, Object key, Object defaultValue) {
        return args.length == 1 && key == PyNone.NONE && defaultValue == null;
    }

    static boolean longs(Object arg1, Object[] args, Object key, Object defaultValue) {
        return arg1 instanceof Long && isPair(args, key, defaultValue) && args[0] instanceof Long;
    }

    static boolean doubles(Object arg1, Object[] args, Object key, Object defaultValue) {
        return arg1 instanceof Double && isPair(args, key, defaultValue) && args[0] instanceof Double;
    }

    @PyBuiltin(value = "max(arg1, /, *args, key=None, default=<unrepresentable>)", doc = """
        max(iterable, *[, default=obj, key=func]) -> its largest item
        max(arg1, arg2, *args, *[, key=func]) -> the largest argument

        Of equal ones the first. An empty iterable gives default, or a ValueError without one.\
        """)
    @ImportStatic(ExtremeFunctions.class)
    abstract static class MaxNode extends QuaternaryBuiltinNode {
        @Specialization(guards = "longs(arg1, args, key, defaultValue)")
        static long ofLongs(Object arg1, Object[] args, Object key, Object defaultValue) {
            return Math.max((long) arg1, (long) args[0]);
        }

        @Specialization(guards = "doubles(arg1, args, key, defaultValue)")
        static double ofDoubles(Object arg1, Object[] args, Object key, Object defaultValue) {
            return (double) args[0] > (double) arg1 ? (double) args[0] : (double) arg1;
        }

        @NeverDefault
        static ExtremeNode extreme() {
            return ExtremeNode.create(CompareOperator.GT);
        }

        @Specialization(replaces = {"ofLongs", "ofDoubles"})
        static Object general(
                VirtualFrame frame,
                Object arg1,
                Object args,
                Object key,
                Object defaultValue,
                @Cached("extreme()") ExtremeNode extreme) {
            Object iterable = candidates("max", arg1, (Object[]) args, defaultValue);
            Object found = extreme.execute(frame, iterable, key);
            return found != null ? found : ifEmpty("max", defaultValue);
        }
    }

    @PyBuiltin(value = "min(arg1, /, *args, key=None, default=<unrepresentable>)", doc = """
        min(iterable, *[, default=obj, key=func]) -> its smallest item
        min(arg1, arg2, *args, *[, key=func]) -> the smallest argument

        Of equal ones the first. An empty iterable gives default, or a ValueError without one.\
        """)
    @ImportStatic(ExtremeFunctions.class)
    abstract static class MinNode extends QuaternaryBuiltinNode {
        @Specialization(guards = "longs(arg1, args, key, defaultValue)")
        static long ofLongs(Object arg1, Object[] args, Object key, Object defaultValue) {
            return Math.min((long) arg1, (long) args[0]);
        }

        @Specialization(guards = "doubles(arg1, args, key, defaultValue)")
        static double ofDoubles(Object arg1, Object[] args, Object key, Object defaultValue) {
            return (double) args[0] < (double) arg1 ? (double) args[0] : (double) arg1;
        }

        @NeverDefault
        static ExtremeNode extreme() {
            return ExtremeNode.create(CompareOperator.LT);
        }

        @Specialization(replaces = {"ofLongs", "ofDoubles"})
        static Object general(
                VirtualFrame frame,
                Object arg1,
                Object args,
                Object key,
                Object defaultValue,
                @Cached("extreme()") ExtremeNode extreme) {
            Object iterable = candidates("min", arg1, (Object[]) args, defaultValue);
            Object found = extreme.execute(frame, iterable, key);
            return found != null ? found : ifEmpty("min", defaultValue);
        }
    }

    /** What to choose from: the one iterable argument, or the arguments themselves. */
    private static Object candidates(String function, Object arg1, Object[] args, Object defaultValue) {
        if (args.length == 0) {
            return arg1;
        } else if (defaultValue != null) {
            CompilerDirectives.transferToInterpreter();
            throw Errors.typeError("Cannot specify a default for %s() with multiple positional arguments", function);
        }
        Object[] all = new Object[args.length + 1];
        all[0] = arg1;
        System.arraycopy(args, 0, all, 1, args.length);
        return new PyTuple(all);
    }

    private static Object ifEmpty(String function, Object defaultValue) {
        if (defaultValue == null) {
            CompilerDirectives.transferToInterpreter();
            throw Errors.valueError("%s() iterable argument is empty", function);
        }
        return defaultValue;
    }
}
