// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.util.Map;

/** References: {@code &name;} and {@code &#number;}. */
final class XmlReferences {
    private static final Map<String, String> PREDEFINED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "apos", "'", "quot", "\"");
    private static final int HEXADECIMAL = 16;

    private XmlReferences() {}

    /** Where the reference at a position ends; -1 when there is not all of it. Raises INVALID_TOKEN. */
    static int end(String text, int start) {
        int end = start + 1;
        if (end < text.length() && text.charAt(end) == '#') {
            end++;
            boolean isHexadecimal = end < text.length() && text.charAt(end) == 'x';
            int digits = isHexadecimal ? end + 1 : end;
            end = digits;
            while (end < text.length() && Character.digit(text.charAt(end), isHexadecimal ? HEXADECIMAL : 10) >= 0) {
                end++;
            }
            if (end == digits && end < text.length()) {
                throw new XmlFault(XmlError.INVALID_TOKEN, end);
            }
        } else {
            end = XmlNames.end(text, end);
        }
        if (end == text.length()) {
            return -1;
        } else if (end == start + 1 || text.charAt(end) != ';') {
            throw new XmlFault(XmlError.INVALID_TOKEN, end);
        }
        return end + 1;
    }

    /** What a reference without its marks stands for, when that is a character; else null. Raises BAD_CHAR_REF. */
    static String character(String name, int position) {
        if (!name.startsWith("#")) {
            return PREDEFINED.get(name);
        }
        boolean isHexadecimal = name.startsWith("#x");
        int codePoint;
        try {
            codePoint = Integer.parseInt(name.substring(isHexadecimal ? 2 : 1), isHexadecimal ? HEXADECIMAL : 10);
        } catch (NumberFormatException e) {
            // more digits than any character has
            codePoint = -1;
        }
        if (!XmlNames.isAllowed(codePoint)) {
            throw new XmlFault(XmlError.BAD_CHAR_REF, position);
        }
        return Character.toString(codePoint);
    }
}
