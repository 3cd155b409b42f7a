// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/** A set of characters with codes of seven bits a byte, which ISO 2022 selects by a mark. */
final class CharacterSet {
    /** Set in the mark of a set with two bytes a character. */
    static final int WIDE = 0x80;

    static final int ASCII = 'B';
    static final int JIS_X_0201_ROMAN = 'J';
    static final int JIS_X_0201_KATAKANA = 'I';
    static final int JIS_X_0208_1978 = '@' | WIDE;
    static final int JIS_X_0208 = 'B' | WIDE;
    static final int JIS_X_0212 = 'D' | WIDE;
    static final int KS_X_1001 = 'C' | WIDE;
    static final int GB2312 = 'A' | WIDE;

    static final int JIS_X_0213_2000 = 'O' | WIDE;
    static final int JIS_X_0213_2004 = 'Q' | WIDE;
    static final int JIS_X_0213_SECOND = 'P' | WIDE;

    private static final int SINGLE_SHIFT_2 = 0x8e;
    private static final int SINGLE_SHIFT_3 = 0x8f;
    private static final byte[] NO_STATE = new byte[MultibyteCodec.STATE_SIZE];

    private final int mark;

    /** The encoding in which the set's codes stand with their high bits set, behind a prefix unless that is 0. */
    private final MultibyteCodec codec;

    private final int prefix;

    private CharacterSet(int mark, MultibyteCodec codec, int prefix) {
        this.mark = mark;
        this.codec = codec;
        this.prefix = prefix;
    }

    static CharacterSet of(int mark) {
        return switch (mark) {
            case KS_X_1001 -> new CharacterSet(mark, CharsetCodec.of("euc_kr"), 0);
            case GB2312 -> new CharacterSet(mark, CharsetCodec.of("gb2312"), 0);
            case JIS_X_0212 -> new CharacterSet(mark, CharsetCodec.of("euc_jp"), SINGLE_SHIFT_3);
            case JIS_X_0201_KATAKANA -> new CharacterSet(mark, CharsetCodec.of("euc_jp"), SINGLE_SHIFT_2);
            case JIS_X_0213_2000 -> new CharacterSet(mark, EucJisCodec.of("iso2022_jp_3"), 0);
            case JIS_X_0213_2004 -> new CharacterSet(mark, EucJisCodec.of("iso2022_jp_2004"), 0);
            case JIS_X_0213_SECOND -> new CharacterSet(mark, EucJisCodec.of("iso2022_jp_2004"), SINGLE_SHIFT_3);
            default -> new CharacterSet(mark, CharsetCodec.of("euc_jp"), 0);
        };
    }

    int mark() {
        return mark;
    }

    /** The number of bytes a character. */
    int width() {
        return (mark & WIDE) != 0 ? 2 : 1;
    }

    /** Appends the character of the code at a position, all of which must be there, unless there is none. */
    boolean decode(byte[] bytes, int at, CodePointBuilder out) {
        if (mark == JIS_X_0201_ROMAN) {
            out.append(bytes[at] == '\\' ? '¥' : bytes[at] == '~' ? '‾' : bytes[at]);
            return true;
        }
        byte[] code = new byte[width() + (prefix == 0 ? 0 : 1)];
        code[0] = (byte) prefix;
        for (int i = 0; i < width(); i++) {
            if (bytes[at + i] < 0) {
                return false;
            }
            code[code.length - width() + i] = (byte) (bytes[at + i] | 0x80);
        }
        return codec.decodeNext(code, 0, NO_STATE, out) == code.length;
    }

    /** Whether two characters may have one code. */
    boolean hasPairs() {
        return mark == JIS_X_0213_2000 || mark == JIS_X_0213_2004;
    }

    /** The code that a character has, or two of them together; or null. */
    byte[] encode(int... characters) {
        if (mark == JIS_X_0201_ROMAN) {
            int c = characters[0];
            return c == '¥' ? new byte[] {'\\'} : c == '‾' ? new byte[] {'~'} : null;
        }
        ByteArrayBuilder out = new ByteArrayBuilder(4);
        if (codec.encodeNext(characters, 0, true, NO_STATE, out) != characters.length) {
            return null;
        }
        byte[] bytes = out.toArray();
        int first = bytes[0] & 0xff;
        int found = first == SINGLE_SHIFT_2 || first == SINGLE_SHIFT_3 ? first : 0;
        if (found != prefix || first < 0x80) {
            return null;
        }
        byte[] code = new byte[width()];
        for (int i = 0; i < code.length; i++) {
            code[i] = (byte) (bytes[bytes.length - code.length + i] & 0x7f);
        }
        return code;
    }
}
