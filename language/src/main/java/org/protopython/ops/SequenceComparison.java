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

    private SequenceComparison() {}

    /** The hash of a tuple of these elements, which programs can see and which is CPython's (an xxHash). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long hash(Object[] items) {
        return HashKeys.hash(items);
    }

    /** {@code left == right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
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
    @TruffleBoundary(transferToInterpreterOnException = false)
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
