// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/** JIS X 0213 in EUC, with the characters of Shift JIS in the JDK, and what JIS X 0212 has beyond it. */
final class EucJisCodec extends MultibyteCodec {
    private static final int SINGLE_SHIFT_2 = 0x8e;
    private static final int SINGLE_SHIFT_3 = 0x8f;
    private static final int HIGH = 0xa0;

    private final CharsetCodec shiftJis;
    private final CharsetDifferences differences;

    /** The encoding with JIS X 0212, or null. */
    private final CharsetCodec supplement;

    private EucJisCodec(String name, String shiftJis, CharsetCodec supplement) {
        super(name);
        this.shiftJis = CharsetCodec.of(shiftJis);
        this.differences = CharsetDifferences.of(name);
        this.supplement = supplement;
    }

    static EucJisCodec of(String name) {
        return switch (name) {
            case "euc_jis_2004" -> new EucJisCodec(name, "shift_jis_2004", CharsetCodec.of("euc_jp"));
            case "euc_jisx0213" -> new EucJisCodec(name, "shift_jisx0213", CharsetCodec.of("euc_jp"));
            case "iso2022_jp_2004" -> new EucJisCodec(name, "shift_jis_2004", null);
            case "iso2022_jp_3" -> new EucJisCodec(name, "shift_jisx0213", null);
            default -> null;
        };
    }

    @Override
    int decodeNext(byte[] bytes, int at, byte[] state, CodePointBuilder out) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            out.append(first);
            return 1;
        }
        int width = first == SINGLE_SHIFT_3 ? 3 : 2;
        if (at + width > bytes.length) {
            return 0;
        }
        String own = differences.text(bytes, at, width);
        if (own != null) {
            out.append(own);
            return width;
        }
        int last = bytes[at + width - 1] & 0xff;
        byte[] code;
        if (first == SINGLE_SHIFT_2) {
            code = last < HIGH + 1 || last > 0xdf ? null : new byte[] {(byte) last};
        } else {
            code = JisRows.toShiftJis(width == 3, (bytes[at + width - 2] & 0xff) - HIGH, last - HIGH);
        }
        if (code != null && shiftJis.decodeNext(code, 0, state, out) == code.length) {
            return width;
        }
        return width == 3 && supplement != null && supplement.decodeNext(bytes, at, state, out) == 3 ? 3 : -1;
    }

    @Override
    int encodeNext(int[] text, int at, boolean last, byte[] state, ByteArrayBuilder out) {
        if (text[at] < 0x80) {
            out.append(text[at]);
            return 1;
        }
        byte[] own = differences.code(Character.toString(text[at]));
        if (own != null) {
            out.append(own);
            return own.length == 0 ? -1 : 1;
        }
        ByteArrayBuilder found = new ByteArrayBuilder(4);
        int taken = shiftJis.encodeNext(text, at, last, state, found);
        if (taken == 0) {
            return 0;
        }
        byte[] code = found.toArray();
        if (taken < 0 || code.length == 1 && code[0] >= 0) {
            return encodeSupplement(text[at], state, out) ? 1 : -1;
        }
        if (code.length == 1) {
            out.append(SINGLE_SHIFT_2).append(code[0]);
            return taken;
        }
        if (JisRows.isSecondPlane(code)) {
            out.append(SINGLE_SHIFT_3);
        }
        out.append(HIGH + JisRows.row(code)).append(HIGH + JisRows.cell(code));
        return taken;
    }

    private boolean encodeSupplement(int c, byte[] state, ByteArrayBuilder out) {
        if (supplement == null) {
            return false;
        }
        ByteArrayBuilder found = new ByteArrayBuilder(4);
        supplement.encodeNext(new int[] {c}, 0, true, state, found);
        byte[] code = found.toArray();
        if (code.length != 3) {
            return false;
        }
        out.append(code);
        return true;
    }
}
