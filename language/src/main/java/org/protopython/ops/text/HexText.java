// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.ops.text.codec.ByteArrayBuilder;
import org.protopython.runtime.Errors;

/** Bytes as hexadecimal digits. */
public final class HexText {
    private HexText() {}

    /**
     * Two digits for each byte.
     *
     * @param separator what to put between groups, or -1
     * @param group the size of a group, counted from the right if positive, from the left if negative
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String format(byte[] bytes, int separator, int group) {
        StringBuilder text = new StringBuilder(bytes.length * 3);
        int size = Math.abs(group);
        for (int i = 0; i < bytes.length; i++) {
            int position = group > 0 ? bytes.length - i : i;
            if (separator >= 0 && size > 0 && i > 0 && position % size == 0) {
                text.append((char) separator);
            }
            text.append(Character.forDigit(bytes[i] >> 4 & 0xf, 16)).append(Character.forDigit(bytes[i] & 0xf, 16));
        }
        return text.toString();
    }

    /** The bytes of pairs of digits with white space between pairs; raises ValueError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] parse(String text) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(text.length() / 2);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ' || c >= 0x09 && c <= 0x0d) {
                i++;
                continue;
            }
            int high = digit(text, i);
            if (i + 1 == text.length()) {
                throw Errors.valueError("fromhex() arg must contain an even number of hexadecimal digits");
            }
            bytes.append(high << 4 | digit(text, i + 1));
            i += 2;
        }
        return bytes.toArray();
    }

    private static int digit(String text, int at) {
        int digit = text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position %s", at);
        }
        return digit;
    }
}
