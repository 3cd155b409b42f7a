// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;

/** The index an {@code sq_*} function gets. */
final class SequenceIndex {
    private SequenceIndex() {}

    static long plain(Object value) {
        return value instanceof Long number ? number : Conversions.toIndexLong(value);
    }

    /** A negative index counts from the end, where the type has a length. */
    static long of(Object sequence, Object value) {
        long index = plain(value);
        return index < 0 && PyType.of(sequence).slot(Slot.LEN) != null ? index + Items.length(sequence) : index;
    }
}
