// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Locale;

/** Unicode names of characters; the JDK has the table, but names ideographs and syllables by their block. */
public final class CharacterNames {
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String SYLLABLE = "HANGUL SYLLABLE ";
    private static final int FIRST_SYLLABLE = 0xac00;
    private static final int LAST_SYLLABLE = 0xd7a3;
    private static final String[] LEADING = {
        "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"
    };
    private static final String[] VOWEL = {
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU",
        "EU", "YI", "I"
    };
    private static final String[] TRAILING = {
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S",
        "SS", "NG", "J", "C", "K", "T", "P", "H"
    };

    private CharacterNames() {}

    /** The name, or null if the character has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String nameOf(int c) {
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            int index = c - FIRST_SYLLABLE;
            int perLeading = VOWEL.length * TRAILING.length;
            return SYLLABLE
                    + LEADING[index / perLeading]
                    + VOWEL[index % perLeading / TRAILING.length]
                    + TRAILING[index % TRAILING.length];
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {
                return null;
            }
            default -> {}
        }
        boolean compatibility = c >= 0xf900 && c <= 0xfaff || c >= 0x2f800 && c <= 0x2fa1f;
        if (Character.isIdeographic(c) && Character.getType(c) == Character.OTHER_LETTER && !compatibility) {
            String block = Character.getName(c);
            if (block.startsWith("CJK UNIFIED")) {
                return IDEOGRAPH + Integer.toHexString(c).toUpperCase(Locale.ROOT);
            }
            return block.startsWith("TANGUT") && !block.startsWith("TANGUT COMPONENT") ? null : block;
        }
        return Character.getName(c);
    }

    /** The character of a name in any case, or -1. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int codePointOf(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.startsWith(SYLLABLE)) {
            return syllable(upper);
        }
        if (upper.startsWith(IDEOGRAPH)) {
            return ideograph(upper);
        }
        try {
            int c = Character.codePointOf(upper);
            return upper.equals(nameOf(c)) ? c : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static int syllable(String name) {
        for (int c = FIRST_SYLLABLE; c <= LAST_SYLLABLE; c++) {
            if (nameOf(c).equals(name)) {
                return c;
            }
        }
        return -1;
    }

    private static int ideograph(String name) {
        try {
            int c = Integer.parseInt(name, IDEOGRAPH.length(), name.length(), 16);
            return Character.isValidCodePoint(c) && name.equals(nameOf(c)) ? c : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
