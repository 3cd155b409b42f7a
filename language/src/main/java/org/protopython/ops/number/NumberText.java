// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

/** What the text forms of int, float and complex share. */
public final class NumberText {
    private NumberText() {}

    /**
     * Strips white space at both ends and replaces every Unicode decimal digit by its ASCII digit and inner Unicode spaces
     * by blanks. Other characters stay, so that the caller's scanner refuses them.
     */
    public static String toAscii(String source) {
        int start = 0;
        int end = source.length();
        while (start < end && isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(source.charAt(end - 1))) {
            end--;
        }
        int i = start;
        while (i < end && source.charAt(i) < 0x80) {
            i++;
        }
        if (i == end) {
            return source.substring(start, end);
        }
        StringBuilder ascii = new StringBuilder(end - start).append(source, start, i);
        while (i < end) {
            int c = source.codePointAt(i);
            i += Character.charCount(c);
            int digit = c < 0x80 ? -1 : Character.digit(c, 10);
            if (digit >= 0 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                ascii.append((char) ('0' + digit));
            } else if (c >= 0x80 && c <= 0xffff && isSpace((char) c)) {
                ascii.append(' ');
            } else {
                ascii.appendCodePoint(c);
            }
        }
        return ascii.toString();
    }

    /**
     * White space as {@code str.isspace} sees it, without the separators U+001C to U+001F, which no number may have around
     * it; no such character lies beyond the basic plane.
     */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= 0x09 && c <= 0x0d;
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }

    /** Removes underscores that stand between two digits; null if one stands elsewhere. */
    static String withoutUnderscores(String text) {
        if (text.indexOf('_') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_') {
                result.append(c);
            } else if (i == 0
                    || i + 1 == text.length()
                    || !isDigit(text.charAt(i - 1))
                    || !isDigit(text.charAt(i + 1))) {
                return null;
            }
        }
        return result.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
