// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.codec.CodecErrorHandlers;
import org.protopython.ops.text.codec.TextCodec;

/** Names of files, variables and arguments between text and the bytes that the system has: UTF-8 with surrogateescape. */
public final class FileNames {
    private static final int ESCAPED = 0xDC00;
    private static final int NON_ASCII = 0x80;

    private FileNames() {}

    /** The bytes of a text; a lone surrogate that stands for a byte becomes that byte. */
    public static byte[] encode(String text) {
        if (!check(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] result = new byte[text.length() * 3];
        int size = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isEscaped(text, i)) {
                byte[] plain = text.substring(start, i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(plain, 0, result, size, plain.length);
                size += plain.length;
                start = i + 1;
                if (i < text.length()) {
                    result[size++] = (byte) (text.charAt(i) - ESCAPED);
                }
            }
        }
        return Arrays.copyOf(result, size);
    }

    /**
     * A lone surrogate that stands for no byte is a UnicodeEncodeError.
     *
     * @return whether there are some that stand for bytes
     */
    public static boolean check(String text) {
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isEscaped(text, i)) {
                escaped = true;
            } else {
                TextCodec.encode(PyStrings.of(text), "utf-8", CodecErrorHandlers.named("surrogateescape"));
            }
        }
        return escaped;
    }

    private static boolean isEscaped(String text, int index) {
        char c = text.charAt(index);
        return c >= ESCAPED + NON_ASCII
                && c < ESCAPED + 2 * NON_ASCII
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** The text of bytes; a byte that is no part of a character becomes a lone surrogate. */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int start = 0;
        while (start < bytes.length) {
            int length = characterLength(bytes, start);
            if (length == 0) {
                result.append((char) (ESCAPED + (bytes[start] & 0xFF)));
                start++;
            } else {
                result.append(new String(bytes, start, length, StandardCharsets.UTF_8));
                start += length;
            }
        }
        return result.toString();
    }

    /** Length of the valid character there, 0 if there is none. */
    private static int characterLength(byte[] bytes, int start) {
        int first = bytes[start] & 0xFF;
        int length =
                first < NON_ASCII ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length < 2 || start + length > bytes.length) {
            return length == 1 ? 1 : 0;
        }
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        boolean replaced = text.indexOf('\uFFFD') >= 0
                && !(length == 3
                        && first == 0xEF
                        && (bytes[start + 1] & 0xFF) == 0xBF
                        && (bytes[start + 2] & 0xFF) == 0xBD);
        return replaced ? 0 : length;
    }
}
