// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.security.MessageDigest;
import org.protopython.objects.PyType;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** Compares secrets in a time that does not tell how much of them is equal: {@code hmac.compare_digest}. */
public final class ConstantTimeComparison {
    private ConstantTimeComparison() {}

    /** Whether two ASCII texts or two bytes-like objects are equal; TypeError for anything else. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean areEqual(Object a, Object b) {
        TruffleString left = Conversions.asText(a);
        TruffleString right = Conversions.asText(b);
        if (left != null && right != null) {
            if (!CodePoints.isAscii(left) || !CodePoints.isAscii(right)) {
                throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
            }
            return MessageDigest.isEqual(CodePoints.copyAscii(left), CodePoints.copyAscii(right));
        }
        byte[] first = left == null ? Buffers.bytesOrNull(a) : null;
        byte[] second = right == null ? Buffers.bytesOrNull(b) : null;
        if (first == null && second == null) {
            throw Errors.typeError(
                    "unsupported operand types(s) or combination of types: '%s' and '%s'", PyType.of(a), PyType.of(b));
        } else if (first == null || second == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", PyType.of(first == null ? a : b));
        }
        return MessageDigest.isEqual(first, second);
    }
}
