// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBigRangeIterator;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyRangeIterator;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** Unpickling of iterators over ranges. */
@PyTypeMethods({"range_iterator", "longrange_iterator"})
public final class RangeIteratorStateType {
    private RangeIteratorStateType() {}

    @PyBuiltin(value = "__setstate__(self, state, /)", doc = "Go on at an index.")
    static void setState(Object self, Object state) {
        if (self instanceof PyRangeIterator range) {
            Object count = Conversions.toIndex(state);
            if (count instanceof PyInt) {
                throw Errors.overflowError("Python int too large to convert to C long");
            }
            range.skip((long) count);
        } else if (self instanceof PyBigRangeIterator range) {
            if (!Items.isInt(state)) {
                throw Errors.typeError("state must be an int, not %s", PyType.of(state));
            }
            range.skip(IntegerOperations.big(state));
        }
    }
}
