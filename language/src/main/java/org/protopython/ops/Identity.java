// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Objects;
import org.protopython.objects.PyObject;

/**
 * {@code is}: values that Java may box anew (exact int, float, bool) are identical when they are equal bit for bit, so
 * that identity does not show the representation.
 */
public final class Identity {
    private Identity() {}

    public static boolean is(Object left, Object right) {
        if (left == right) {
            return true;
        } else if (left instanceof Long a) {
            return right instanceof Long b && a.longValue() == b.longValue();
        } else if (left instanceof Boolean a) {
            return right instanceof Boolean b && a.booleanValue() == b.booleanValue();
        } else if (left instanceof Double a) {
            return right instanceof Double b && Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
        } else if (left instanceof PyObject || left instanceof TruffleString || right instanceof PyObject) {
            return false;
        }
        return isForeign(left, right);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean isForeign(Object left, Object right) {
        return InteropLibrary.getUncached(left).isIdentical(left, right, InteropLibrary.getUncached(right));
    }

    /** {@code id(value)}; numbers have one per value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long id(Object value) {
        if (value instanceof Long number) {
            return (number << 4) | 1;
        }
        if (value instanceof Boolean flag) {
            return flag ? 17 : 33;
        }
        if (value instanceof Double number) {
            return (Double.doubleToRawLongBits(number) >>> 1) << 4 | 3;
        }
        return ObjectIds.of(Objects.requireNonNull(value));
    }

    /** {@code object.__hash__}: for objects the number that the JVM keeps in them, as ids are looked up in a table. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long hash(Object value) {
        if (!(value instanceof Long || value instanceof Boolean || value instanceof Double)) {
            return System.identityHashCode(value);
        }
        long hash = id(value) >> 4;
        return hash == -1 ? -2 : hash;
    }
}
