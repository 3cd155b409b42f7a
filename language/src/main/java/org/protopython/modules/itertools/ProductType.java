// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** {@code product}. */
@PyTypeMethods(value = "product", doc = """
    Tuples of one item of each iterable, in all ways to choose them. The last item changes fastest.

    repeat says how often the iterables are taken.\
    """)
final class ProductType {
    private ProductType() {}

    @PyBuiltin("__new__(cls, /, *iterables, repeat=1)")
    static Object create(PyType cls, Object[] iterables, long repeat) {
        if (repeat < 0) {
            throw Errors.valueError("repeat argument cannot be negative");
        } else if (repeat * iterables.length > Integer.MAX_VALUE) {
            throw Errors.overflowError("repeat argument too large");
        }
        Object[][] pools = new Object[(int) (iterables.length * repeat)][];
        for (int i = 0; i < pools.length; i++) {
            pools[i] = i < iterables.length ? Items.toArray(iterables[i]) : pools[i - iterables.length];
        }
        return new PyStepIterator(cls, new Product(pools));
    }

    private static final class Product implements PyStepIterator.Step {
        private final Object[][] pools;
        private int[] indices;
        private boolean ended;

        Product(Object[][] pools) {
            this.pools = pools;
            for (Object[] pool : pools) {
                ended |= pool.length == 0;
            }
        }

        @Override
        public boolean runsOwnCode() {
            return true;
        }

        @Override
        public Object next() {
            if (ended) {
                return null;
            } else if (indices == null) {
                indices = new int[pools.length];
            } else if (!advance()) {
                ended = true;
                return null;
            }
            Object[] items = new Object[pools.length];
            for (int i = 0; i < items.length; i++) {
                items[i] = pools[i][indices[i]];
            }
            return new PyTuple(items);
        }

        private boolean advance() {
            for (int i = pools.length - 1; i >= 0; i--) {
                if (++indices[i] < pools[i].length) {
                    return true;
                }
                indices[i] = 0;
            }
            return false;
        }
    }
}
