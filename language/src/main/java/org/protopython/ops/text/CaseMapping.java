// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Locale;

/** The case methods of {@code str} with Unicode's full mappings, where one character may become three. */
public final class CaseMapping {
    private static final int ASCII_END = 0x80;
    private static final int CAPITAL_SIGMA = 0x3a3;
    private static final int SMALL_SIGMA = 0x3c3;
    private static final int FINAL_SIGMA = 0x3c2;
    private static final int CAPITAL_I_WITH_DOT = 0x130;
    private static final int DOTLESS_I = 0x131;
    private static final int CAPITAL_SHARP_S = 0x1e9e;
    private static final int N_AFTER_APOSTROPHE = 0x149;
    private static final int CAPITAL_IOTA = 0x399;
    private static final int COMBINING_IOTA = 0x345;

    /** ASCII characters in upper and lower case: a loop over a table is ten times as fast as one that flips bits. */
    private static final byte[] UPPER = new byte[ASCII_END];

    private static final byte[] LOWER = new byte[ASCII_END];

    static {
        for (int c = 0; c < ASCII_END; c++) {
            UPPER[c] = (byte) (c >= 'a' && c <= 'z' ? c - 0x20 : c);
            LOWER[c] = (byte) (c >= 'A' && c <= 'Z' ? c + 0x20 : c);
        }
    }

    private CaseMapping() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString lower(TruffleString text) {
        if (CodePoints.isAscii(text)) {
            return asciiCase(text, 'A', 'Z');
        }
        int[] source = CodePoints.of(text);
        CodePointBuilder result = new CodePointBuilder(source.length);
        for (int i = 0; i < source.length; i++) {
            appendLower(result, source, i);
        }
        return result.toText();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString upper(TruffleString text) {
        if (CodePoints.isAscii(text)) {
            return asciiCase(text, 'a', 'z');
        }
        int[] source = CodePoints.of(text);
        CodePointBuilder result = new CodePointBuilder(source.length);
        for (int c : source) {
            appendUpper(result, c);
        }
        return result.toText();
    }

    /** Flips the case of the ASCII letters in one range; the same text if there are none. */
    private static TruffleString asciiCase(TruffleString text, char first, char last) {
        InternalByteArray bytes = CodePoints.asciiBytes(text);
        byte[] array = bytes.getArray();
        int end = bytes.getEnd();
        int i = bytes.getOffset();
        while (i < end && (array[i] < first || array[i] > last)) {
            i++;
        }
        if (i == end) {
            return text;
        }
        byte[] flipped = first == 'a' ? UPPER : LOWER;
        int offset = bytes.getOffset();
        byte[] result = new byte[end - offset];
        for (int j = 0; j < result.length; j++) {
            result[j] = flipped[array[offset + j]];
        }
        return AsciiText.of(result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString title(TruffleString text) {
        int[] source = CodePoints.of(text);
        CodePointBuilder result = new CodePointBuilder(source.length);
        boolean afterCased = false;
        for (int i = 0; i < source.length; i++) {
            if (afterCased) {
                appendLower(result, source, i);
            } else {
                appendTitle(result, source[i]);
            }
            afterCased = Characters.isCased(source[i]);
        }
        return result.toText();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString capitalize(TruffleString text) {
        int[] source = CodePoints.of(text);
        if (source.length == 0) {
            return text;
        }
        CodePointBuilder result = new CodePointBuilder(source.length);
        appendTitle(result, source[0]);
        for (int i = 1; i < source.length; i++) {
            appendLower(result, source, i);
        }
        return result.toText();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString swapCase(TruffleString text) {
        int[] source = CodePoints.of(text);
        CodePointBuilder result = new CodePointBuilder(source.length);
        for (int i = 0; i < source.length; i++) {
            if (Characters.isUpper(source[i])) {
                appendLower(result, source, i);
            } else if (Characters.isLower(source[i])) {
                appendUpper(result, source[i]);
            } else {
                result.append(source[i]);
            }
        }
        return result.toText();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString caseFold(TruffleString text) {
        if (CodePoints.isAscii(text)) {
            return asciiCase(text, 'A', 'Z');
        }
        int[] source = CodePoints.of(text);
        CodePointBuilder result = new CodePointBuilder(source.length);
        for (int c : source) {
            appendFolded(result, c);
        }
        return result.toText();
    }

    /** Folding is the lower case of the upper case, but for Cherokee, which folds to its capitals, and a few letters. */
    private static void appendFolded(CodePointBuilder result, int c) {
        if (c == CAPITAL_SHARP_S) {
            result.append("ss");
        } else if (c == CAPITAL_I_WITH_DOT) {
            result.append('i').append(0x307);
        } else if (c == DOTLESS_I || c >= 0x13a0 && c <= 0x13f5) {
            result.append(c);
        } else if (c >= 0x13f8 && c <= 0x13fd) {
            result.append(c - 8);
        } else if (c >= 0xab70 && c <= 0xabbf) {
            result.append(c - 0xab70 + 0x13a0);
        } else if (expands(c)) {
            for (char upper : upperOf(c).toCharArray()) {
                result.append(Character.toLowerCase((int) upper));
            }
        } else {
            result.append(Character.toLowerCase(Character.toUpperCase(c)));
        }
    }

    private static void appendLower(CodePointBuilder result, int[] source, int index) {
        int c = source[index];
        if (c == CAPITAL_SIGMA) {
            result.append(isFinal(source, index) ? FINAL_SIGMA : SMALL_SIGMA);
        } else if (c == CAPITAL_I_WITH_DOT) {
            result.append('i').append(0x307);
        } else {
            result.append(Character.toLowerCase(c));
        }
    }

    /** Unicode's Final_Sigma: a cased letter before, none after, whatever case-ignorable stands between. */
    private static boolean isFinal(int[] source, int index) {
        int before = index - 1;
        while (before >= 0 && Characters.isCaseIgnorable(source[before])) {
            before--;
        }
        if (before < 0 || !Characters.isCased(source[before])) {
            return false;
        }
        int after = index + 1;
        while (after < source.length && Characters.isCaseIgnorable(source[after])) {
            after++;
        }
        return after == source.length || !Characters.isCased(source[after]);
    }

    private static void appendUpper(CodePointBuilder result, int c) {
        if (expands(c)) {
            result.append(upperOf(c));
        } else {
            result.append(Character.toUpperCase(c));
        }
    }

    private static String upperOf(int c) {
        return Character.toString(c).toUpperCase(Locale.ROOT);
    }

    private static void appendTitle(CodePointBuilder result, int c) {
        int title = Character.toTitleCase(c);
        if (title != c || !expands(c) || Character.isTitleCase(c)) {
            result.append(title);
            return;
        }
        String upper = upperOf(c);
        int last = upper.length() - 1;
        if (c == N_AFTER_APOSTROPHE || last == 0) {
            result.append(upper);
        } else if (upper.charAt(last) != CAPITAL_IOTA || c < 0x1f00) {
            result.append(upper.charAt(0));
            for (int i = 1; i <= last; i++) {
                result.append(Character.toLowerCase((int) upper.charAt(i)));
            }
        } else {
            result.append(upper.substring(0, last)).append(COMBINING_IOTA);
        }
    }

    /** Whether the character may have an upper or title case of several characters; generous. */
    private static boolean expands(int c) {
        return c == 0xdf
                || c == 0x149
                || c == 0x1f0
                || c == 0x390
                || c == 0x3b0
                || c == 0x587
                || c >= 0x1e96 && c <= 0x1ffc
                || c >= 0xfb00 && c <= 0xfb17;
    }
}
