// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;

/** {@code compress}. */
@PyTypeMethods(value = "compress", doc = "The items of data for which the item of selectors at the same place is true.")
final class CompressType {
    private CompressType() {}

    @PyBuiltin("__new__(cls, /, data, selectors)")
    static Object create(PyType cls, Object data, Object selectors) {
        Object items = Iteration.iterator(data);
        Object choices = Iteration.iterator(selectors);
        return new PyStepIterator(cls, () -> {
            while (true) {
                Object item = Iteration.next(items);
                Object choice = item == null ? null : Iteration.next(choices);
                if (choice == null) {
                    return null;
                } else if (Conversions.isTrue(choice)) {
                    return item;
                }
            }
        });
    }
}
