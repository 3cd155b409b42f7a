// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

/** One conversion specifier of the {@code %} operator without its key. */
final class PercentConversion {
    boolean left;
    boolean plus;
    boolean blank;
    boolean alternate;
    boolean zero;
    int width = -1;
    int precision = -1;
    int type;

    /** What {@link PlainFormat} can do for numbers of the right kind; null for nothing. */
    FormatSpec plain;

    /** Takes a flag; false if the character is none. */
    boolean flag(int c) {
        switch (c) {
            case '-' -> left = true;
            case '+' -> plus = true;
            case ' ' -> blank = true;
            case '#' -> alternate = true;
            case '0' -> zero = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but the text of the value is asked for. */
    boolean isBareText() {
        return type == 's' && width < 0 && precision < 0;
    }

    /** Finds out once whether numbers are written the plain way. */
    void settle() {
        char align = left ? '<' : zero ? '=' : '>';
        char sign = plus ? '+' : blank ? ' ' : 0;
        int kind = type == 'i' || type == 'u' ? 'd' : type;
        FormatSpec spec = new FormatSpec(
                zero && !left ? '0' : ' ',
                align,
                sign,
                false,
                alternate && kind != 'd',
                width,
                (char) 0,
                precision,
                (char) 0,
                kind);
        plain = PlainFormat.isForIntegers(spec) || PlainFormat.isForFloats(spec) ? spec : null;
    }
}
