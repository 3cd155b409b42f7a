// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

/** The classes of characters of XML 1.0. */
final class XmlNames {
    private XmlNames() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether a text may contain the character; halves of pairs are not looked at. */
    static boolean isAllowed(char c) {
        return c >= ' ' ? c < '\ufffe' : isSpace(c);
    }

    static boolean isAllowed(int codePoint) {
        return codePoint >= ' '
                ? codePoint <= Character.MAX_CODE_POINT
                        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                        && codePoint != 0xfffe
                        && codePoint != 0xffff
                : codePoint >= 0 && isSpace((char) codePoint);
    }

    static boolean isStart(char c) {
        return c == '_' || c == ':' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 && isForeign(c);
    }

    static boolean isPart(char c) {
        return isStart(c) || c == '-' || c == '.' || c >= '0' && c <= '9' || c == '\u00b7';
    }

    private static boolean isForeign(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Where the name at a position ends; the position itself when there is none. */
    static int end(CharSequence text, int start) {
        if (start >= text.length() || !isStart(text.charAt(start))) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int skipSpace(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
