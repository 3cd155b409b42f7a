// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CallNode;
import org.protopython.ops.GetIteratorNode;
import org.protopython.ops.NextNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.TernaryBuiltinNode;

/** The module {@code _functools}. */
@PyModule(value = "_functools", doc = "The part of the module functools that is built in.")
public final class FunctoolsModule {
    @PyConstant("partial")
    static final PyType PARTIAL = PyPartial.TYPE;

    @PyConstant("_PlaceholderType")
    static final PyType PLACEHOLDER_TYPE = PyPlaceholder.TYPE;

    @PyConstant("Placeholder")
    static final Object PLACEHOLDER = PyPlaceholder.PLACEHOLDER;

    @PyConstant("_lru_cache_wrapper")
    static final PyType CACHE = PyCachedFunction.TYPE;

    private FunctoolsModule() {}

    @PyBuiltin(
            value = "cmp_to_key(mycmp)",
            doc = "The sort key that orders by mycmp(a, b), which is below, at or above 0.")
    static Object comparisonToKey(Object mycmp) {
        return new PyComparisonKey(mycmp, null);
    }

    @PyBuiltin(value = "reduce(function, iterable, /, initial=<unrepresentable>)", doc = """
        Apply a function of two arguments to the items of an iterable from left to right, so as to reduce them to
        one value: with f and [a, b, c] to f(f(a, b), c). The initial value comes before the items.\
        """)
    abstract static class ReduceNode extends TernaryBuiltinNode {
        @Specialization
        static Object reduce(
                VirtualFrame frame,
                Object function,
                Object iterable,
                Object initial,
                @Cached GetIteratorNode getIterator,
                @Cached NextNode next,
                @Cached CallNode call) {
            if (!isIterable(iterable)) {
                throw Errors.typeError("reduce() arg 2 must support iteration");
            }
            Object iterator = getIterator.execute(frame, iterable);
            Object value = initial == null ? next.execute(frame, iterator) : initial;
            if (value == null) {
                throw Errors.typeError("reduce() of empty iterable with no initial value");
            }
            for (Object item = next.execute(frame, iterator); item != null; item = next.execute(frame, iterator)) {
                value = call.execute(frame, function, value, item);
            }
            return value;
        }

        private static boolean isIterable(Object iterable) {
            PyType type = PyType.of(iterable);
            return type.slot(Slot.ITER) != null || type.slot(Slot.GETITEM) != null;
        }
    }
}
