// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** {@code permutations}. */
@PyTypeMethods(
        value = "permutations",
        doc = "Tuples of r items of an iterable, in all ways to choose and order them; None for r is all items.")
final class PermutationsType {
    private PermutationsType() {}

    @PyBuiltin("__new__(cls, /, iterable, r=None)")
    static Object create(PyType cls, Object iterable, Object r) {
        Object[] pool = Items.toArray(iterable);
        if (r != PyNone.NONE && !Items.isInt(r)) {
            throw Errors.typeError("Expected int as r");
        }
        long wanted = r == PyNone.NONE ? pool.length : ArgumentConversions.toLong(r);
        if (wanted < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        int length = (int) Math.min(wanted, pool.length + 1L);
        return new PyStepIterator(cls, new Permutations(pool, length));
    }

    /** Keeps all indices in {@code order}, of which the first ones are the tuple, and counts down per position. */
    private static final class Permutations extends Selection {
        private final int[] order;
        private final int[] cycles;

        Permutations(Object[] pool, int length) {
            super(pool, length, length > pool.length);
            order = new int[pool.length];
            cycles = new int[length];
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            for (int i = 0; i < length; i++) {
                cycles[i] = pool.length - i;
            }
        }

        @Override
        void first(int[] indexes) {
            System.arraycopy(order, 0, indexes, 0, indexes.length);
        }

        @Override
        boolean advance(int[] indexes) {
            for (int i = indexes.length - 1; i >= 0; i--) {
                cycles[i]--;
                if (cycles[i] == 0) {
                    int moved = order[i];
                    System.arraycopy(order, i + 1, order, i, order.length - 1 - i);
                    order[order.length - 1] = moved;
                    cycles[i] = order.length - i;
                } else {
                    int other = order.length - cycles[i];
                    int swapped = order[i];
                    order[i] = order[other];
                    order[other] = swapped;
                    first(indexes);
                    return true;
                }
            }
            return false;
        }
    }
}
