// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import org.protopython.ops.text.CodePointBuilder;

/** An encoding without a state: the JDK's tables, with the few codes in which Python's differ. */
final class CharsetCodec extends MultibyteCodec {
    private static final int LONGEST = 4;

    /** What takes an accent behind it into its own code in JIS X 0213 and in HKSCS. */
    static final String JIS_PAIR_STARTS = "かきくけこカキクケコセツトㇷæɔʌəɚ˩˥";

    private static final String HKSCS_PAIR_STARTS = "Êê";

    private final CharsetDifferences differences;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder;
    private final Form form;
    private final ByteBuffer code = ByteBuffer.allocate(LONGEST);
    private final CharBuffer characters = CharBuffer.allocate(LONGEST);
    private final CharsetCodec next;

    /**
     * How an encoding uses a charset.
     *
     * @param charset the JDK's name
     * @param hasPrivateUse whether codes for private use count, which some vendors' tables have beyond Python's
     * @param next the encoding that is asked for what this one lacks, or null
     * @param pairStarts characters that may form one code with the next one
     */
    private record Form(String charset, boolean hasPrivateUse, String next, String pairStarts) {
        Form(String charset) {
            this(charset, true, null, "");
        }
    }

    private CharsetCodec(String name, Form form) {
        super(name);
        this.form = form;
        this.differences = CharsetDifferences.of(name);
        Charset charset = Charset.forName(form.charset);
        this.decoder = charset.newDecoder();
        this.encoder = charset.newEncoder();
        this.next = form.next == null ? null : of(form.next);
    }

    static CharsetCodec of(String name) {
        Form form =
                switch (name) {
                    case "cp932" -> new Form("windows-31j");
                    case "shift_jis" -> new Form("Shift_JIS");
                    case "euc_jp" -> new Form("EUC-JP");
                    case "gb2312" -> new Form("GB2312");
                    case "gbk" -> new Form("GBK", false, null, "");
                    case "gb18030" -> new Form("GB18030");
                    case "cp949" -> new Form("x-windows-949", false, null, "");
                    case "euc_kr" -> new Form("EUC-KR");
                    case "johab" -> new Form("x-Johab");
                    case "big5" -> new Form("Big5");
                    case "cp950" -> new Form("x-windows-950", false, "big5", "");
                    case "big5hkscs" -> new Form("Big5-HKSCS", true, null, HKSCS_PAIR_STARTS);
                    case "shift_jis_2004", "shift_jisx0213" -> new Form("x-SJIS_0213", true, null, JIS_PAIR_STARTS);
                    default -> null;
                };
        return form == null ? null : new CharsetCodec(name, form);
    }

    @Override
    int decodeNext(byte[] bytes, int at, byte[] state, CodePointBuilder out) {
        String single = decoded(bytes, at, 1);
        if (single != null) {
            out.append(single);
            return 1;
        }
        int width = width(bytes, at);
        if (at + width > bytes.length) {
            return 0;
        }
        String character = decoded(bytes, at, width);
        if (character == null) {
            return -1;
        }
        out.append(character);
        return width;
    }

    /** The length of the code at a position that is not of a single byte. */
    private int width(byte[] bytes, int at) {
        if (form.charset.equals("GB18030")) {
            return at + 1 < bytes.length && bytes[at + 1] >= '0' && bytes[at + 1] <= '9' ? 4 : 2;
        }
        return form.charset.equals("EUC-JP") && bytes[at] == (byte) 0x8f ? 3 : 2;
    }

    /** The text of a code, or null. */
    private String decoded(byte[] bytes, int at, int width) {
        String own = differences.text(bytes, at, width);
        if (own != null) {
            return own.isEmpty() ? null : own;
        }
        characters.clear();
        decoder.reset();
        boolean failed = decoder.decode(code.clear().put(bytes, at, width).flip(), characters, true)
                .isError();
        String text = characters.flip().toString();
        if (!failed && !text.isEmpty() && (form.hasPrivateUse || !isPrivateUse(text))) {
            return text;
        }
        return next == null || width == 1 ? null : next.decoded(bytes, at, width);
    }

    private static boolean isPrivateUse(String text) {
        return Character.getType(text.charAt(0)) == Character.PRIVATE_USE;
    }

    @Override
    int encodeNext(int[] text, int at, boolean last, byte[] state, ByteArrayBuilder out) {
        if (form.pairStarts.indexOf(text[at]) >= 0) {
            if (at + 1 == text.length && !last) {
                return 0;
            }
            byte[] pair = at + 1 == text.length ? null : encoded(new String(text, at, 2));
            if (pair != null && pair.length == 2) {
                out.append(pair);
                return 2;
            }
        }
        byte[] bytes = encoded(Character.toString(text[at]));
        if (bytes == null) {
            return -1;
        }
        out.append(bytes);
        return 1;
    }

    /** The code of a text of one or two characters, or null. */
    private byte[] encoded(String text) {
        byte[] own = differences.code(text);
        if (own != null) {
            return own.length == 0 ? null : own;
        }
        byte[] bytes = charsetCode(text);
        if (bytes != null && text.equals(decoded(bytes, 0, bytes.length))) {
            return bytes;
        }
        return next == null ? null : next.encoded(text);
    }

    private byte[] charsetCode(String text) {
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
            byte[] copy = Arrays.copyOf(bytes.array(), bytes.limit());
            return copy.length <= LONGEST ? copy : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
