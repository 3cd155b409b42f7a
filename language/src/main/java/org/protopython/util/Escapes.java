// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.util;

/** The escapes that literals of str and bytes and the codecs named after them have in common. */
public final class Escapes {
    private static final int OCTAL_DIGITS = 3;

    private Escapes() {}

    /** The character that a backslash and this one stand for, -1 when the escape goes on or is none. */
    public static int simple(int kind) {
        return switch (kind) {
            case '\\', '\'', '"' -> kind;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            default -> -1;
        };
    }

    public static boolean isOctal(int digit) {
        return digit >= '0' && digit <= '7';
    }

    /** Where an octal escape ends whose first digit is at a place: it has at most three of them. */
    public static int octalEnd(byte[] text, int start) {
        int i = start;
        while (i < text.length && i < start + OCTAL_DIGITS && isOctal(text[i])) {
            i++;
        }
        return i;
    }

    /** The value of the octal digits from one place to another. */
    public static int octal(byte[] text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 8 + text[i] - '0';
        }
        return value;
    }
}
