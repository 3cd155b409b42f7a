// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** {@code combinations_with_replacement}. */
@PyTypeMethods(
        value = "combinations_with_replacement",
        doc = "Tuples of r items of an iterable, in all ways to choose them, where each may occur several times.")
final class CombinationsWithReplacementType {
    private CombinationsWithReplacementType() {}

    @PyBuiltin("__new__(cls, /, iterable, r)")
    static Object create(PyType cls, Object iterable, int r) {
        Object[] pool = Items.toArray(iterable);
        if (r < 0) {
            throw Errors.valueError("r must be non-negative");
        }
        return new PyStepIterator(cls, new Selection(pool, r, pool.length == 0 && r > 0) {
            @Override
            void first(int[] indices) {
                Arrays.fill(indices, 0);
            }

            @Override
            boolean advance(int[] indices) {
                int i = indices.length - 1;
                while (i >= 0 && indices[i] == pool.length - 1) {
                    i--;
                }
                if (i < 0) {
                    return false;
                }
                Arrays.fill(indices, i, indices.length, indices[i] + 1);
                return true;
            }
        });
    }
}
