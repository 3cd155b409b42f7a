// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.graalvm.shadowed.com.ibm.icu.lang.UCharacter;
import org.graalvm.shadowed.com.ibm.icu.lang.UProperty;

/**
 * Properties of characters in Unicode 16 as the predicates of {@code str} see them.
 *
 * <p>The JDK's tables answer where they can, as they are loaded anyway; ICU's answer the rest.
 */
public final class Characters {
    private static final int ASCII_END = 0x80;

    private Characters() {}

    public static boolean isSpace(int c) {
        if (c < ASCII_END) {
            return c == ' ' || c >= 0x09 && c <= 0x0d || c >= 0x1c && c <= 0x1f;
        }
        return isSpaceSlow(c);
    }

    @TruffleBoundary
    private static boolean isSpaceSlow(int c) {
        return c == 0x85 || Character.isSpaceChar(c);
    }

    public static boolean isLineBreak(int c) {
        return c >= 0x0a && c <= 0x0d || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    public static boolean isPrintable(int c) {
        return c < ASCII_END ? c >= ' ' && c < 0x7f : isPrintableSlow(c);
    }

    @TruffleBoundary
    private static boolean isPrintableSlow(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    @TruffleBoundary
    public static boolean isAlpha(int c) {
        return Character.isLetter(c);
    }

    @TruffleBoundary
    public static boolean isDecimal(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Decimal digits and others with the value of one digit, such as superscripts. */
    @TruffleBoundary
    public static boolean isDigit(int c) {
        if (c < ASCII_END) {
            return c >= '0' && c <= '9';
        }
        int type = UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
        return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT;
    }

    @TruffleBoundary
    public static boolean isNumeric(int c) {
        if (c < ASCII_END) {
            return c >= '0' && c <= '9';
        }
        return UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE) != UCharacter.NumericType.NONE;
    }

    public static boolean isAlphanumeric(int c) {
        return isAlpha(c) || isNumeric(c);
    }

    @TruffleBoundary
    public static boolean isLower(int c) {
        return Character.isLowerCase(c);
    }

    @TruffleBoundary
    public static boolean isUpper(int c) {
        return Character.isUpperCase(c);
    }

    @TruffleBoundary
    public static boolean isTitle(int c) {
        return Character.isTitleCase(c);
    }

    @TruffleBoundary
    public static boolean isCased(int c) {
        return c < ASCII_END ? Character.isLetter(c) : UCharacter.hasBinaryProperty(c, UProperty.CASED);
    }

    @TruffleBoundary
    static boolean isCaseIgnorable(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.CASE_IGNORABLE);
    }

    @TruffleBoundary
    public static boolean isIdentifierStart(int c) {
        if (c < ASCII_END) {
            return c == '_' || Character.isLetter(c);
        }
        return UCharacter.hasBinaryProperty(c, UProperty.XID_START);
    }

    @TruffleBoundary
    public static boolean isIdentifierPart(int c) {
        if (c < ASCII_END) {
            return c == '_' || Character.isLetterOrDigit(c);
        }
        return UCharacter.hasBinaryProperty(c, UProperty.XID_CONTINUE);
    }

    /** The decimal value of a digit, or -1. */
    @TruffleBoundary
    public static int decimalValue(int c) {
        return isDecimal(c) ? Character.digit(c, 10) : -1;
    }
}
