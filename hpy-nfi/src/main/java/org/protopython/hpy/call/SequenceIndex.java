// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** The index an {@code sq_*} function gets. */
final class SequenceIndex {
    private SequenceIndex() {}

    static long plain(Object value) {
        return value instanceof Long number ? number : Conversions.toIndexLong(value);
    }

    /** A negative index counts from the end, where the type has a length. */
    static long of(Object sequence, Object value) {
        long index = value instanceof Long number ? number : converted(value);
        return index < 0 && PyType.of(sequence).slot(Slot.LEN) != null ? index + Items.length(sequence) : index;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long converted(Object value) {
        Object index = Conversions.toIndexOrNull(value);
        if (index == null) {
            throw Errors.typeError("sequence index must be integer, not '%s'", PyType.of(value));
        }
        return Conversions.toIndexLong(index);
    }
}
