// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.HashKeys;

/**
 * How sequences compare and hash: element by element, identical elements being equal, and by length when one is the beginning
 * of the other.
 */
public final class SequenceComparison {
    private static final long HASH_START = 2870177450012600261L;
    private static final long HASH_MULTIPLIER = -7046029288634856825L;
    private static final long HASH_LANE = -4417276706812531889L;

    private SequenceComparison() {}

    /** The hash of a tuple of these elements, which programs can see and which is CPython's (an xxHash). */
    @TruffleBoundary
    public static long hash(Object[] items) {
        long hash = HASH_START;
        for (Object item : items) {
            hash += HashKeys.hash(item) * HASH_LANE;
            hash = Long.rotateLeft(hash, 31) * HASH_MULTIPLIER;
        }
        hash += items.length ^ (HASH_START ^ 3527539L);
        return hash == -1 ? 1546275796L : hash;
    }

    /** {@code left == right}. */
    @TruffleBoundary
    public static boolean equal(Object[] left, Object[] right) {
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!Operators.equal(left[i], right[i])) {
                return false;
            }
        }
        return true;
    }

    /** Any rich comparison; the result of the first differing pair may be any object. */
    @TruffleBoundary
    public static Object compare(CompareOperator operator, Object[] left, Object[] right) {
        if (operator == CompareOperator.EQ) {
            return equal(left, right);
        } else if (operator == CompareOperator.NE) {
            return !equal(left, right);
        }
        int common = Math.min(left.length, right.length);
        for (int i = 0; i < common; i++) {
            if (!Operators.equal(left[i], right[i])) {
                return Operators.compare(operator, left[i], right[i]);
            }
        }
        return operator.compare(left.length, right.length);
    }
}
