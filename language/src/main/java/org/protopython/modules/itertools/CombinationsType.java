// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** {@code combinations}. */
@PyTypeMethods(
        value = "combinations",
        doc = "Tuples of r items of an iterable, in all ways to choose them, each in their order there.")
final class CombinationsType {
    private CombinationsType() {}

    @PyBuiltin("__new__(cls, /, iterable, r)")
    static Object create(PyType cls, Object iterable, long r) {
        Object[] pool = Items.toArray(iterable);
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        int length = (int) Math.min(r, pool.length + 1L);
        return new PyStepIterator(cls, new Selection(pool, length, length > pool.length) {
            @Override
            void first(int[] indices) {
                for (int i = 0; i < indices.length; i++) {
                    indices[i] = i;
                }
            }

            @Override
            boolean advance(int[] indices) {
                int i = indices.length - 1;
                while (i >= 0 && indices[i] == i + pool.length - indices.length) {
                    i--;
                }
                if (i < 0) {
                    return false;
                }
                indices[i]++;
                for (int k = i + 1; k < indices.length; k++) {
                    indices[k] = indices[k - 1] + 1;
                }
                return true;
            }
        });
    }
}
