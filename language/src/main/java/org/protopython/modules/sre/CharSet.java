// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import java.util.Arrays;
import java.util.List;

/**
 * The characters that one step of a pattern accepts. Those of Latin-1 are computed when the pattern is compiled; others
 * are looked up in the code of the set.
 */
final class CharSet {
    private static final int LATIN_1_END = 0x100;
    /** The length of the code of a single character, with its end. */
    private static final int LITERAL_CODE = 3;

    private static final int[] NOTHING = {Opcodes.FAILURE};
    private static final int[] EVERYTHING = {Opcodes.NEGATE, Opcodes.FAILURE};
    private static final int[] NO_LINE_FEED = {Opcodes.NEGATE, Opcodes.LITERAL, '\n', Opcodes.FAILURE};

    private static final CharSet[] NO_PARTS = {};

    static final CharSet NONE = new CharSet(NOTHING, Letters.NO_CASE);
    static final CharSet ALL = new CharSet(EVERYTHING, Letters.NO_CASE);
    static final CharSet ALL_BUT_LINE_FEED = new CharSet(NO_LINE_FEED, Letters.NO_CASE);

    private final long[] latin1 = new long[LATIN_1_END / Long.SIZE];
    private final int[] code;
    private final int mode;

    /** The sets of which this one is the union; empty for a set with code. */
    private final CharSet[] parts;

    /**
     * @param code what follows IN and its length, up to FAILURE
     * @param mode of {@link Letters}: what is done to a character before it is looked up
     */
    private CharSet(int[] code, int mode) {
        this.code = code;
        this.mode = mode;
        this.parts = NO_PARTS;
        if (!addLiteral()) {
            for (int c = 0; c < LATIN_1_END; c++) {
                if (holds(c)) {
                    latin1[c >> 6] |= 1L << c;
                }
            }
        }
    }

    /** The sets of most patterns are single characters, for which there is no need to ask about each one. */
    private boolean addLiteral() {
        boolean negated = code[0] == Opcodes.NEGATE;
        int start = negated ? 1 : 0;
        if (mode != Letters.NO_CASE || code.length != start + LITERAL_CODE || code[start] != Opcodes.LITERAL) {
            return false;
        }
        Arrays.fill(latin1, negated ? -1 : 0);
        int character = code[start + 1];
        if (character >= 0 && character < LATIN_1_END) {
            latin1[character >> 6] ^= 1L << character;
        }
        return true;
    }

    private CharSet(CharSet[] parts) {
        this.code = NOTHING;
        this.mode = Letters.NO_CASE;
        this.parts = parts;
        for (CharSet part : parts) {
            for (int i = 0; i < latin1.length; i++) {
                latin1[i] |= part.latin1[i];
            }
        }
    }

    static CharSet of(int[] code, int start, int end, int mode) {
        return new CharSet(Arrays.copyOfRange(code, start, end), mode);
    }

    /** The set of a character, or of all others. */
    static CharSet ofLiteral(int character, boolean negated, int mode) {
        int[] code = negated
                ? new int[] {Opcodes.NEGATE, Opcodes.LITERAL, character, Opcodes.FAILURE}
                : new int[] {Opcodes.LITERAL, character, Opcodes.FAILURE};
        return new CharSet(code, mode);
    }

    /** The characters of any of the sets. */
    static CharSet union(List<CharSet> sets) {
        return sets.size() == 1 ? sets.get(0) : new CharSet(sets.toArray(CharSet[]::new));
    }

    boolean contains(int c) {
        return c < LATIN_1_END ? (latin1[c >> 6] >> c & 1) != 0 : holds(c);
    }

    /** The only character, or -1 if there are more, or if others have the same lower case. */
    int single() {
        return code.length == LITERAL_CODE && code[0] == Opcodes.LITERAL && mode == Letters.NO_CASE ? code[1] : -1;
    }

    private boolean holds(int c) {
        for (CharSet part : parts) {
            if (part.contains(c)) {
                return true;
            }
        }
        if (mode == Letters.EITHER_CASE) {
            int lower = Letters.asciiLower(c);
            int upper = Letters.asciiUpper(c);
            return lists(lower) || upper != lower && lists(upper);
        }
        return lists(Letters.lower(mode, c));
    }

    private boolean lists(int c) {
        boolean found = true;
        int i = 0;
        while (true) {
            switch (code[i++]) {
                case Opcodes.FAILURE -> {
                    return !found;
                }
                case Opcodes.NEGATE -> found = !found;
                case Opcodes.LITERAL -> {
                    if (c == code[i++]) {
                        return found;
                    }
                }
                case Opcodes.CATEGORY -> {
                    if (Letters.isIn(code[i++], c)) {
                        return found;
                    }
                }
                case Opcodes.CHARSET -> {
                    if (c < LATIN_1_END && (code[i + (c >> 5)] >> c & 1) != 0) {
                        return found;
                    }
                    i += SreCompiler.CHARSET_SIZE;
                }
                case Opcodes.RANGE -> {
                    if (code[i] <= c && c <= code[i + 1]) {
                        return found;
                    }
                    i += 2;
                }
                case Opcodes.RANGE_UNI_IGNORE -> {
                    if (isInRangeOfAnyCase(c, code[i], code[i + 1])) {
                        return found;
                    }
                    i += 2;
                }
                case Opcodes.BIGCHARSET -> {
                    if (isInBlocks(c, i)) {
                        return found;
                    }
                    i += 1 + SreCompiler.BLOCK_TABLE_SIZE + code[i] * SreCompiler.CHARSET_SIZE;
                }
                default -> throw new IllegalStateException("code of a set");
            }
        }
    }

    private static boolean isInRangeOfAnyCase(int c, int first, int last) {
        if (first <= c && c <= last) {
            return true;
        }
        int upper = Character.toUpperCase(c);
        return first <= upper && upper <= last;
    }

    /** A table of bytes says for each 256 characters of the first plane which bitmap is theirs. */
    private boolean isInBlocks(int c, int start) {
        if (c > 0xffff) {
            return false;
        }
        int table = start + 1;
        int block = code[table + (c >> 10)] >> (c >> 8 & 3) * Byte.SIZE & 0xff;
        int bitmap = table + SreCompiler.BLOCK_TABLE_SIZE + block * SreCompiler.CHARSET_SIZE;
        return (code[bitmap + (c >> 5 & 7)] >> c & 1) != 0;
    }
}
