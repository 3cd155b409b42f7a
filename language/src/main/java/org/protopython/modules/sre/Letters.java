// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Locale;
import org.protopython.ops.text.Characters;

/**
 * The properties of single characters that patterns ask for. Those that depend on the locale are those of the locale
 * "C", the only one there is.
 */
final class Letters {
    static final int NO_CASE = 0;
    static final int ASCII_CASE = 1;
    static final int UNICODE_CASE = 2;

    /** For sets that are written in any case: a character is in one when its lower or its upper case is. */
    static final int EITHER_CASE = 3;

    private static final int ASCII_END = 0x80;

    private Letters() {}

    /** The character without its case. */
    static int lower(int mode, int c) {
        return switch (mode) {
            case ASCII_CASE -> asciiLower(c);
            case UNICODE_CASE -> unicodeLower(c);
            default -> c;
        };
    }

    static int asciiLower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    static int unicodeLower(int c) {
        return c < ASCII_END ? asciiLower(c) : Character.toLowerCase(c);
    }

    static int asciiUpper(int c) {
        return c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c;
    }

    static boolean isAsciiCased(int c) {
        return c < ASCII_END && Character.isLetter(c);
    }

    /** Whether the character differs from its lower case, or from the first character of its upper case. */
    @TruffleBoundary
    static boolean isUnicodeCased(int c) {
        if (c < ASCII_END) {
            return Character.isLetter(c);
        }
        if (Character.toLowerCase(c) != c || Character.toUpperCase(c) != c) {
            return true;
        }
        return Character.isLetter(c)
                && Character.toString(c).toUpperCase(Locale.ROOT).codePointAt(0) != c;
    }

    static boolean isWord(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    static boolean isUnicodeWord(int c) {
        return c < ASCII_END ? isWord(c) : Characters.isAlphanumeric(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** @param category a number of {@link Opcodes}; unknown ones have no members */
    static boolean isIn(int category, int c) {
        boolean member =
                switch (category & ~1) {
                    case Opcodes.CATEGORY_DIGIT -> isDigit(c);
                    case Opcodes.CATEGORY_SPACE -> isSpace(c);
                    case Opcodes.CATEGORY_WORD, Opcodes.CATEGORY_LOC_WORD -> isWord(c);
                    case Opcodes.CATEGORY_LINEBREAK -> c == '\n';
                    case Opcodes.CATEGORY_UNI_DIGIT -> c < ASCII_END ? isDigit(c) : Characters.isDecimal(c);
                    case Opcodes.CATEGORY_UNI_SPACE -> Characters.isSpace(c);
                    case Opcodes.CATEGORY_UNI_WORD -> isUnicodeWord(c);
                    case Opcodes.CATEGORY_UNI_LINEBREAK -> Characters.isLineBreak(c);
                    default -> throw new IllegalArgumentException("category " + category);
                };
        return member == ((category & 1) == 0);
    }
}
