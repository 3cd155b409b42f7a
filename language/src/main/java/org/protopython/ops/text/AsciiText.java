// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import java.util.Arrays;
import org.protopython.objects.PyStrings;

/**
 * Text of ASCII characters as the bytes it consists of, which is what most text is: loops over an array cost a fraction
 * of the same loops by the nodes of strings, which ask for encoding and width at every step. For use behind boundaries.
 */
final class AsciiText {
    private AsciiText() {}

    /** Text of bytes that all are ASCII; the array must not be changed afterwards. */
    static TruffleString of(byte[] bytes) {
        return ofFirst(bytes, bytes.length);
    }

    /** As {@link #of(byte[])}, of the first bytes of the array only. */
    static TruffleString ofFirst(byte[] bytes, int length) {
        return switch (length) {
            case 0 -> CodePoints.EMPTY;
            case 1 -> PyStrings.ofCodePoint(bytes[0]);
            default -> TruffleString.fromByteArrayUncached(bytes, 0, length, Encoding.US_ASCII, false);
        };
    }

    /** A copy of a part of the bytes as text. */
    static TruffleString of(byte[] bytes, int start, int end) {
        return switch (end - start) {
            case 0 -> CodePoints.EMPTY;
            case 1 -> PyStrings.ofCodePoint(bytes[start]);
            default -> of(Arrays.copyOfRange(bytes, start, end));
        };
    }

    /**
     * The first index of the part between two indices of the array, or -1; the part is not empty.
     *
     * <p>Takes the product of both lengths at worst, so that a long part is not searched for in this way.
     */
    static int find(byte[] bytes, int start, int end, InternalByteArray part) {
        byte[] wanted = part.getArray();
        int offset = part.getOffset();
        int length = part.getLength();
        byte first = wanted[offset];
        int last = end - length;
        for (int i = start; i <= last; i++) {
            if (bytes[i] == first && matches(bytes, i, wanted, offset, length)) {
                return i;
            }
        }
        return -1;
    }

    /** The last index of the part between two indices of the array, or -1; the part is not empty. */
    static int findLast(byte[] bytes, int start, int end, InternalByteArray part) {
        byte[] wanted = part.getArray();
        int offset = part.getOffset();
        int length = part.getLength();
        for (int i = end - length; i >= start; i--) {
            if (matches(bytes, i, wanted, offset, length)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the part stands at an index of the array, which has room for it. */
    static boolean matches(byte[] bytes, int at, InternalByteArray part) {
        return matches(bytes, at, part.getArray(), part.getOffset(), part.getLength());
    }

    private static boolean matches(byte[] bytes, int at, byte[] part, int offset, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != part[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
