// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.protopython.ops.text.CodePointBuilder;

/**
 * ISO 2022: escape sequences select sets of characters.
 *
 * <p>The state's first three bytes are the marks of the sets selected as G0, G1 and G2, the fifth one holds flags.
 */
final class Iso2022Codec extends MultibyteCodec {
    private static final int FLAGS = 4;

    /** G1 is in use instead of G0. */
    private static final int SHIFTED = 1;

    /** An escape sequence of another standard is passed on until its end. */
    private static final int PASSING = 2;

    private static final int ESCAPE = 0x1b;
    private static final int SHIFT_OUT = 0x0e;
    private static final int SHIFT_IN = 0x0f;
    private static final int LONGEST_SEQUENCE = 16;
    private static final int LATIN_1 = 'A';
    private static final int GREEK = 'F';

    private final CharacterSet[] sets;

    /** Whether the sets are selected as G1, and shifted to; else as G0. */
    private final boolean shifts;

    private final boolean hasG2;
    private final boolean hasPairs;

    private Iso2022Codec(String name, boolean shifts, boolean hasG2, int... marks) {
        super(name);
        this.shifts = shifts;
        this.hasG2 = hasG2;
        this.sets = Arrays.stream(marks).mapToObj(CharacterSet::of).toArray(CharacterSet[]::new);
        this.hasPairs = Arrays.stream(sets).anyMatch(CharacterSet::hasPairs);
    }

    static Iso2022Codec of(String name) {
        int jis = CharacterSet.JIS_X_0208;
        int supplement = CharacterSet.JIS_X_0212;
        int roman = CharacterSet.JIS_X_0201_ROMAN;
        int old = CharacterSet.JIS_X_0208_1978;
        int second = CharacterSet.JIS_X_0213_SECOND;
        return switch (name) {
            case "iso2022_kr" -> new Iso2022Codec(name, true, false, CharacterSet.KS_X_1001);
            case "iso2022_jp" -> new Iso2022Codec(name, false, false, jis, roman, old);
            case "iso2022_jp_1" -> new Iso2022Codec(name, false, false, jis, supplement, roman, old);
            case "iso2022_jp_2" ->
                new Iso2022Codec(
                        name, false, true, jis, supplement, CharacterSet.KS_X_1001, CharacterSet.GB2312, roman, old);
            case "iso2022_jp_ext" ->
                new Iso2022Codec(name, false, false, jis, supplement, roman, CharacterSet.JIS_X_0201_KATAKANA, old);
            case "iso2022_jp_3" -> new Iso2022Codec(name, false, false, jis, CharacterSet.JIS_X_0213_2000, second);
            case "iso2022_jp_2004" -> new Iso2022Codec(name, false, false, jis, CharacterSet.JIS_X_0213_2004, second);
            default -> null;
        };
    }

    @Override
    public byte[] begin(boolean decoding) {
        byte[] state = super.begin(decoding);
        Arrays.fill(state, 0, decoding ? 3 : 2, (byte) CharacterSet.ASCII);
        return state;
    }

    @Override
    boolean hasState() {
        return true;
    }

    @Override
    public void finish(byte[] state, ByteArrayBuilder out) {
        shiftIn(state, out);
        selectAscii(state, out);
    }

    private static void shiftIn(byte[] state, ByteArrayBuilder out) {
        if ((state[FLAGS] & SHIFTED) != 0) {
            out.append(SHIFT_IN);
            state[FLAGS] &= ~SHIFTED;
        }
    }

    private static void selectAscii(byte[] state, ByteArrayBuilder out) {
        if (state[0] != CharacterSet.ASCII) {
            out.append(ESCAPE).append('(').append(CharacterSet.ASCII);
            state[0] = CharacterSet.ASCII;
        }
    }

    private CharacterSet set(int mark) {
        for (CharacterSet set : sets) {
            if (set.mark() == (mark & 0xff)) {
                return set;
            }
        }
        return null;
    }

    @Override
    int decodeNext(byte[] bytes, int at, byte[] state, CodePointBuilder out) {
        int c = bytes[at] & 0xff;
        if ((state[FLAGS] & PASSING) != 0) {
            if (isSequenceEnd(c)) {
                state[FLAGS] &= ~PASSING;
            }
            out.append(c);
            return 1;
        }
        if (c == ESCAPE) {
            return decodeEscape(bytes, at, state, out);
        }
        if (shifts && (c == SHIFT_OUT || c == SHIFT_IN)) {
            state[FLAGS] = (byte) (c == SHIFT_OUT ? SHIFTED : 0);
            return 1;
        }
        if (c == '\n') {
            state[FLAGS] &= ~SHIFTED;
        }
        if (c >= 0x80) {
            return -1;
        }
        CharacterSet set = set((state[FLAGS] & SHIFTED) != 0 ? state[1] : state[0]);
        if (set == null || c < 0x20) {
            out.append(c);
            return 1;
        }
        if (at + set.width() > bytes.length) {
            return 0;
        }
        return set.decode(bytes, at, out) ? set.width() : -set.width();
    }

    private static boolean isSequenceEnd(int c) {
        return c >= '@' && c <= 'Z';
    }

    private int decodeEscape(byte[] bytes, int at, byte[] state, CodePointBuilder out) {
        if (at + 1 == bytes.length) {
            return 0;
        }
        if (hasG2 && bytes[at + 1] == 'N') {
            return at + 3 > bytes.length ? 0 : decodeG2(bytes[at + 2], state, out);
        }
        if ("($).&".indexOf(bytes[at + 1]) < 0) {
            out.append(ESCAPE);
            state[FLAGS] |= PASSING;
            return 1;
        }
        int end = at + 1;
        while (end < bytes.length && !isSequenceEnd(bytes[end]) || isRevision(bytes, end, at)) {
            end++;
            if (end - at >= LONGEST_SEQUENCE) {
                return -1;
            }
        }
        if (end >= bytes.length) {
            return 0;
        }
        String sequence = new String(bytes, at + 1, end - at, StandardCharsets.ISO_8859_1);
        return select(sequence, state) ? sequence.length() + 1 : -sequence.length() - 1;
    }

    /** Whether a position is at the end of the sequence that announces the revision of JIS X 0208 of the next one. */
    private boolean isRevision(byte[] bytes, int end, int at) {
        return !shifts && end == at + 2 && end < bytes.length && bytes[end - 1] == '&' && bytes[end] == '@';
    }

    /** Does what an escape sequence says, or returns false. */
    private boolean select(String sequence, byte[] state) {
        int last = sequence.charAt(sequence.length() - 1);
        String how = sequence.substring(0, sequence.length() - 1);
        boolean revised = !shifts && how.equals("&@\u001b$") && last == 'B';
        int mark = how.startsWith("$") || revised ? last | CharacterSet.WIDE : last;
        int place =
                switch (how) {
                    case "(", "$", "$(" -> 0;
                    case ")", "$)" -> 1;
                    case "." -> hasG2 ? 2 : -1;
                    default -> revised ? 0 : -1;
                };
        boolean known =
                mark == CharacterSet.ASCII || (place == 2 ? mark == LATIN_1 || mark == GREEK : set(mark) != null);
        if (place < 0 || !known) {
            return false;
        }
        state[place] = (byte) mark;
        return true;
    }

    private static int decodeG2(byte code, byte[] state, CodePointBuilder out) {
        if (code < 0) {
            return -3;
        }
        if (state[2] != LATIN_1 && state[2] != GREEK) {
            out.append(code);
            return 3;
        }
        String charset = state[2] == LATIN_1 ? "ISO-8859-1" : "ISO-8859-7";
        String text = new String(new byte[] {(byte) (code | 0x80)}, Charset.forName(charset));
        if (text.equals("\ufffd")) {
            return -3;
        }
        out.append(text);
        return 3;
    }

    @Override
    int encodeNext(int[] text, int at, boolean last, byte[] state, ByteArrayBuilder out) {
        int c = text[at];
        if (c < 0x80) {
            selectAscii(state, out);
            shiftIn(state, out);
            out.append(c);
            return 1;
        }
        if (hasPairs && CharsetCodec.JIS_PAIR_STARTS.indexOf(c) >= 0) {
            if (at + 1 == text.length && !last) {
                return 0;
            } else if (at + 1 < text.length && encode(state, out, c, text[at + 1])) {
                return 2;
            }
        }
        return encode(state, out, c) ? 1 : -1;
    }

    /** Encodes a character, or two of one code, in the first set that has it. */
    private boolean encode(byte[] state, ByteArrayBuilder out, int... characters) {
        for (CharacterSet set : sets) {
            byte[] code = set.encode(characters);
            if (code != null) {
                select(set, state, out);
                out.append(code);
                return true;
            }
        }
        return false;
    }

    private void select(CharacterSet set, byte[] state, ByteArrayBuilder out) {
        int place = shifts ? 1 : 0;
        if (!shifts) {
            shiftIn(state, out);
        }
        if ((state[place] & 0xff) != set.mark()) {
            int last = set.mark() & ~CharacterSet.WIDE;
            out.append(ESCAPE);
            if (set.width() == 2) {
                out.append('$');
            }
            if (shifts) {
                out.append(')');
            } else if (set.width() == 1 || last > 'B') {
                out.append('(');
            }
            out.append(last);
            state[place] = (byte) set.mark();
        }
        if (shifts && (state[FLAGS] & SHIFTED) == 0) {
            out.append(SHIFT_OUT);
            state[FLAGS] |= SHIFTED;
        }
    }
}
