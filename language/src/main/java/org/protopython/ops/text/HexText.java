// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.charset.StandardCharsets;
import org.protopython.ops.text.codec.ByteArrayBuilder;
import org.protopython.runtime.Errors;

/** Bytes as hexadecimal digits. */
public final class HexText {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** The value of each character that is a digit, -1 for any other. */
    private static final byte[] VALUES = new byte[0x100];

    static {
        for (int i = 0; i < VALUES.length; i++) {
            VALUES[i] = (byte) (i < 0x80 ? Character.digit(i, 16) : -1);
        }
    }

    private HexText() {}

    /** The byte that two digits in ASCII stand for; negative if one of them is none. */
    public static int value(byte high, byte low) {
        return VALUES[high & 0xff] << 4 | VALUES[low & 0xff];
    }

    /**
     * Two digits for each byte.
     *
     * @param separator what to put between groups, or -1
     * @param group the size of a group, counted from the right if positive, from the left if negative
     */
    public static String format(byte[] bytes, int separator, int group) {
        return new String(digits(bytes, separator, group), StandardCharsets.ISO_8859_1);
    }

    /** As {@link #format}, in ASCII. */
    @TruffleBoundary
    public static byte[] digits(byte[] bytes, int separator, int group) {
        int size = Math.abs(group);
        boolean grouped = separator >= 0 && size > 0;
        byte[] digits = new byte[2 * bytes.length + (grouped ? Math.max(0, bytes.length - 1) / size : 0)];
        int end = 0;
        for (int i = 0; i < bytes.length; i++) {
            int position = group > 0 ? bytes.length - i : i;
            if (grouped && i > 0 && position % size == 0) {
                digits[end++] = (byte) separator;
            }
            digits[end++] = DIGITS[bytes[i] >> 4 & 0xf];
            digits[end++] = DIGITS[bytes[i] & 0xf];
        }
        return digits;
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
        int digit = text.charAt(at) < VALUES.length ? VALUES[text.charAt(at)] : -1;
        if (digit < 0) {
            throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position %s", at);
        }
        return digit;
    }
}
