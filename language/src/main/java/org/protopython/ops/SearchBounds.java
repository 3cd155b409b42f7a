// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyNone;
import org.protopython.runtime.Errors;

/**
 * The optional bounds of {@code find}, {@code count}, {@code startswith} and their like.
 *
 * @param start not negative, perhaps beyond the length, in which case nothing is found
 * @param end within 0..length
 */
public record SearchBounds(int start, int end) {
    private static final String MESSAGE = "slice indices must be integers or None or have an __index__ method";

    /** Resolves bounds; null and None stand for absent ones. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static SearchBounds of(Object start, Object end, int length) {
        return new SearchBounds(
                isAbsent(start) ? 0 : Math.max(resolve(start, length), 0),
                isAbsent(end) ? length : Math.clamp(resolve(end, length), 0, length));
    }

    private static boolean isAbsent(Object bound) {
        return bound == null || bound == PyNone.NONE;
    }

    private static int resolve(Object bound, int length) {
        if (Conversions.toIndexOrNull(bound) == null) {
            throw Errors.typeError(MESSAGE);
        }
        int index = Conversions.toIndexClamped(bound);
        return index < 0 ? index + length : index;
    }
}
