// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyNone;

/** The optional bounds of {@code find}, {@code count}, {@code startswith} and their like; negative ones count from the end. */
public record SearchBounds(int start, int end) {
    public static final SearchBounds WHOLE = new SearchBounds(0, Integer.MAX_VALUE);

    /** Null and None stand for absent bounds. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static SearchBounds of(Object start, Object end) {
        return new SearchBounds(toIndex(start, WHOLE.start), toIndex(end, WHOLE.end));
    }

    private static int toIndex(Object bound, int absent) {
        return bound == null || bound == PyNone.NONE ? absent : SliceBounds.index(bound);
    }

    /**
     * The places meant in something of this length, which is to be asked for after the bounds were: those of a program
     * may change it.
     *
     * @return a start that is not negative, perhaps beyond the length, in which case nothing is found, and an end within
     *     0..length
     */
    public SearchBounds within(int length) {
        return new SearchBounds(
                Math.max(start < 0 ? start + length : start, 0), Math.clamp(end < 0 ? end + length : end, 0, length));
    }
}
