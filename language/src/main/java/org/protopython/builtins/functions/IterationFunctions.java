// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Conversions;
import org.protopython.ops.Generators;
import org.protopython.ops.GetIteratorNode;
import org.protopython.ops.Iteration;
import org.protopython.ops.NextNode;
import org.protopython.ops.PyCallableIterator;
import org.protopython.ops.SpecialCallNode;
import org.protopython.ops.Summation;
import org.protopython.ops.TruthNode;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.UnaryBuiltinNode;

/** What is asked of iterables and iterators. */
@PyModule("builtins")
public final class IterationFunctions {
    private IterationFunctions() {}

    @PyBuiltin(value = "iter(object, sentinel=<unrepresentable>, /)", doc = """
        iter(object) -> iterator over its items
        iter(callable, sentinel) -> iterator of what calls give, until one gives sentinel\
        """)
    static Object iterator(Object object, Object sentinel) {
        if (sentinel == null) {
            return Iteration.iterator(object);
        } else if (PyType.of(object).slot(Slot.CALL) == null) {
            throw Errors.typeError("iter(v, w): v must be callable");
        }
        return new PyCallableIterator(object, sentinel);
    }

    @PyBuiltin(value = "next(iterator, default=<unrepresentable>, /)", doc = """
        next(iterator[, default]) -> its next item

        At the end default, or StopIteration without one.\
        """)
    @ImportStatic(Slot.class)
    abstract static class NextFunctionNode extends BinaryBuiltinNode {
        private static final Object[] NO_ARGUMENTS = {};

        @Specialization
        static Object next(
                VirtualFrame frame,
                Object iterator,
                Object defaultValue,
                @Cached NextNode next,
                @Cached("create(NEXT)") SpecialCallNode method) {
            Object item = defaultValue == null && raisesItself(iterator)
                    ? method.execute(frame, iterator, NO_ARGUMENTS)
                    : null;
            if (item == null) {
                item = next.execute(frame, iterator);
            }
            if (item != null) {
                return item;
            } else if (defaultValue != null) {
                return defaultValue;
            }
            throw iterator instanceof PyGenerator generator
                    ? Generators.stopped(generator.yielded())
                    : Errors.stopIteration(null);
        }

        /** Whether the StopIteration at the end is one that a method raises, with a value of its own. */
        private static boolean raisesItself(Object iterator) {
            return iterator instanceof PyObject
                    && !(iterator instanceof PyIterator)
                    && !(iterator instanceof PyGenerator);
        }
    }

    @PyBuiltin(value = "all(iterable, /)", doc = "Whether no item is false; True when there are no items.")
    abstract static class AllNode extends UnaryBuiltinNode {
        @Specialization
        static boolean doIterable(
                VirtualFrame frame,
                Object iterable,
                @Cached GetIteratorNode getIterator,
                @Cached NextNode next,
                @Cached TruthNode truth) {
            Object iterator = getIterator.execute(frame, iterable);
            for (Object item = next.execute(frame, iterator); item != null; item = next.execute(frame, iterator)) {
                if (!truth.execute(frame, item)) {
                    return false;
                }
            }
            return true;
        }
    }

    @PyBuiltin(value = "any(iterable, /)", doc = "Whether some item is true; False when there are no items.")
    abstract static class AnyNode extends UnaryBuiltinNode {
        @Specialization
        static boolean doIterable(
                VirtualFrame frame,
                Object iterable,
                @Cached GetIteratorNode getIterator,
                @Cached NextNode next,
                @Cached TruthNode truth) {
            Object iterator = getIterator.execute(frame, iterable);
            for (Object item = next.execute(frame, iterator); item != null; item = next.execute(frame, iterator)) {
                if (truth.execute(frame, item)) {
                    return true;
                }
            }
            return false;
        }
    }

    @PyBuiltin(value = "sum(iterable, /, start=0)", doc = """
        start + first item + second item and so on.

        Meant for numbers: a str, bytes or bytearray as start raises TypeError.\
        """)
    abstract static class SumNode extends BinaryBuiltinNode {
        @Specialization
        static Object doIterable(
                VirtualFrame frame,
                Object iterable,
                Object start,
                @Cached GetIteratorNode getIterator,
                @Cached NextNode next) {
            Object iterator = getIterator.execute(frame, iterable);
            if (!(start instanceof Long || start instanceof Double)) {
                checkStart(start);
            }
            Summation sum = new Summation(start);
            for (Object item = next.execute(frame, iterator); item != null; item = next.execute(frame, iterator)) {
                sum.add(item);
            }
            return sum.result();
        }

        @TruffleBoundary(transferToInterpreterOnException = false)
        private static void checkStart(Object start) {
            if (Conversions.asText(start) != null) {
                throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
            } else if (start instanceof PyBytes) {
                throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
            } else if (start instanceof PyByteArray) {
                throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
            }
        }
    }
}
