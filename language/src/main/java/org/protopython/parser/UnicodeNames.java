// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.Locale;
import java.util.Map;

/**
 * Characters by name, for {@code \N{...}}. Java knows most names but calls control characters by other names than Unicode's alias list,
 * and accepts the block name and number of unnamed characters, which Python does not.
 */
public final class UnicodeNames {
    private static final Map<String, Integer> ALIASES = Map.ofEntries(
            Map.entry("NULL", 0),
            Map.entry("NUL", 0),
            Map.entry("START OF HEADING", 1),
            Map.entry("END OF TEXT", 3),
            Map.entry("ALERT", 7),
            Map.entry("BEL", 7),
            Map.entry("BACKSPACE", 8),
            Map.entry("CHARACTER TABULATION", 9),
            Map.entry("HORIZONTAL TABULATION", 9),
            Map.entry("TAB", 9),
            Map.entry("LINE FEED", 10),
            Map.entry("NEW LINE", 10),
            Map.entry("END OF LINE", 10),
            Map.entry("LF", 10),
            Map.entry("LINE TABULATION", 11),
            Map.entry("VERTICAL TABULATION", 11),
            Map.entry("FORM FEED", 12),
            Map.entry("CARRIAGE RETURN", 13),
            Map.entry("CR", 13),
            Map.entry("ESCAPE", 27),
            Map.entry("ESC", 27),
            Map.entry("DELETE", 127),
            Map.entry("DEL", 127),
            Map.entry("NEXT LINE", 0x85),
            Map.entry("NEL", 0x85),
            Map.entry("NBSP", 0xA0),
            Map.entry("SHY", 0xAD),
            Map.entry("ZWSP", 0x200B),
            Map.entry("ZWNJ", 0x200C),
            Map.entry("ZWJ", 0x200D),
            Map.entry("BOM", 0xFEFF),
            Map.entry("BYTE ORDER MARK", 0xFEFF),
            Map.entry("ZWNBSP", 0xFEFF));

    private UnicodeNames() {}

    /** The code point, or -1. Case does not matter. */
    public static int codePoint(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        Integer alias = ALIASES.get(upper);
        if (alias != null) {
            return alias;
        }
        if (name.isEmpty() || name.charAt(0) == ' ' || name.charAt(name.length() - 1) == ' ') {
            return -1;
        }
        try {
            int codePoint = Character.codePointOf(upper);
            int type = Character.getType(codePoint);
            boolean named = type != Character.CONTROL
                    && type != Character.UNASSIGNED
                    && type != Character.SURROGATE
                    && type != Character.PRIVATE_USE;
            return named ? codePoint : -1;
        } catch (IllegalArgumentException unknown) {
            return -1;
        }
    }
}
