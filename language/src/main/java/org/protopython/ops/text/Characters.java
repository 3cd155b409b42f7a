// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * Properties of characters in Unicode 16 as the predicates of {@code str} see them.
 *
 * <p>The JDK's tables answer, as they are loaded anyway; where Python's notion differs the difference is listed here.
 */
public final class Characters {
    private static final int ASCII_END = 0x80;

    /** Ideographs that stand for numbers; sorted. */
    private static final int[] NUMERIC_IDEOGRAPHS = {
        0x3405, 0x3483, 0x382a, 0x3b4d, 0x4e00, 0x4e03, 0x4e07, 0x4e09, 0x4e24, 0x4e5d, 0x4e8c, 0x4e94, 0x4e96, 0x4eac,
        0x4ebf, 0x4ec0, 0x4edf, 0x4ee8, 0x4f0d, 0x4f70, 0x4fe9, 0x5006, 0x5104, 0x5146, 0x5169, 0x516b, 0x516d, 0x5341,
        0x5343, 0x5344, 0x5345, 0x534c, 0x53c1, 0x53c2, 0x53c3, 0x53c4, 0x56db, 0x58f1, 0x58f9, 0x5e7a, 0x5efe, 0x5eff,
        0x5f0c, 0x5f0d, 0x5f0e, 0x5f10, 0x62d0, 0x62fe, 0x634c, 0x67d2, 0x6d1e, 0x6f06, 0x7396, 0x767e, 0x7695, 0x79ed,
        0x8086, 0x842c, 0x8cae, 0x8cb3, 0x8d30, 0x920e, 0x94a9, 0x9621, 0x9646, 0x964c, 0x9678, 0x96f6, 0xf96b, 0xf973,
        0xf978, 0xf9b2, 0xf9d1, 0xf9d3, 0xf9fd, 0x20001, 0x20064, 0x200e2, 0x20121, 0x2092a, 0x20983, 0x2098c, 0x2099c,
        0x20aea, 0x20afd, 0x20b19, 0x22390, 0x22998, 0x23b1b, 0x2626d, 0x2f890
    };

    /** Ranges of characters of category No with the value of one digit, as first and last; sorted. */
    private static final int[] DIGIT_RANGES = {
        0xb2, 0xb3, 0xb9, 0xb9, 0x1369, 0x1371, 0x19da, 0x19da, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x2460,
        0x2468, 0x2474, 0x247c, 0x2488, 0x2490, 0x24ea, 0x24ea, 0x24f5, 0x24fd, 0x24ff, 0x24ff, 0x2776, 0x277e, 0x2780,
        0x2788, 0x278a, 0x2792, 0x10a40, 0x10a43, 0x10e60, 0x10e68, 0x11052, 0x1105a, 0x1f100, 0x1f10a
    };

    /** Characters of ID_Continue that NFKC makes unfit for identifiers; sorted. */
    private static final int[] NOT_IDENTIFIER_PART = {
        0x37a, 0x2e2f, 0x309b, 0x309c, 0xfc5e, 0xfc5f, 0xfc60, 0xfc61, 0xfc62, 0xfc63, 0xfdfa, 0xfdfb, 0xfe70, 0xfe72,
        0xfe74, 0xfe76, 0xfe78, 0xfe7a, 0xfe7c, 0xfe7e
    };

    /** Characters of ID_Start, beyond the former, that NFKC makes unfit to begin an identifier; sorted. */
    private static final int[] NOT_IDENTIFIER_START = {0xe33, 0xeb3, 0xff9e, 0xff9f};

    private Characters() {}

    public static boolean isSpace(int c) {
        if (c < ASCII_END) {
            return c == ' ' || c >= 0x09 && c <= 0x0d || c >= 0x1c && c <= 0x1f;
        }
        return isSpaceSlow(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean isSpaceSlow(int c) {
        return c == 0x85 || Character.isSpaceChar(c);
    }

    public static boolean isLineBreak(int c) {
        return c >= 0x0a && c <= 0x0d || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    public static boolean isPrintable(int c) {
        return c < ASCII_END ? c >= ' ' && c < 0x7f : isPrintableSlow(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
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

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isAlpha(int c) {
        return c < ASCII_END ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isDecimal(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Decimal digits and others with the value of one digit, such as superscripts. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isDigit(int c) {
        if (c < ASCII_END) {
            return c >= '0' && c <= '9';
        }
        if (isDecimal(c)) {
            return true;
        }
        for (int i = 0; i < DIGIT_RANGES.length && c >= DIGIT_RANGES[i]; i += 2) {
            if (c <= DIGIT_RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isNumeric(int c) {
        if (c < ASCII_END) {
            return c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            case Character.OTHER_LETTER -> Arrays.binarySearch(NUMERIC_IDEOGRAPHS, c) >= 0;
            default -> false;
        };
    }

    public static boolean isAlphanumeric(int c) {
        return isAlpha(c) || isNumeric(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isLower(int c) {
        return c < ASCII_END ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isUpper(int c) {
        return c < ASCII_END ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isTitle(int c) {
        return Character.isTitleCase(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isCased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isCaseIgnorable(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> isMiddleOfWord(c);
        };
    }

    /** Punctuation that joins the parts of a word. */
    private static boolean isMiddleOfWord(int c) {
        return switch (c) {
            case '\'', '.', ':', 0xb7, 0x387, 0x55f, 0x5f4, 0x2018, 0x2019, 0x2024, 0x2027 -> true;
            case 0xfe13, 0xfe52, 0xfe55, 0xff07, 0xff0e, 0xff1a -> true;
            default -> false;
        };
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isIdentifierStart(int c) {
        if (c < ASCII_END) {
            return c == '_' || Character.isLetter(c);
        }
        return Character.isUnicodeIdentifierStart(c)
                && Arrays.binarySearch(NOT_IDENTIFIER_PART, c) < 0
                && Arrays.binarySearch(NOT_IDENTIFIER_START, c) < 0;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isIdentifierPart(int c) {
        if (c < ASCII_END) {
            return c == '_' || Character.isLetterOrDigit(c);
        }
        boolean joiner = c == 0x200c || c == 0x200d;
        return joiner
                || Character.isUnicodeIdentifierPart(c)
                        && !Character.isIdentifierIgnorable(c)
                        && Arrays.binarySearch(NOT_IDENTIFIER_PART, c) < 0;
    }
}
