// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/** {@code hz}: Chinese in seven bits, between <code>~{</code> and <code>~}</code>; the state's first byte is 1 there. */
final class HzCodec extends MultibyteCodec {
    private final CharacterSet characters = CharacterSet.of(CharacterSet.GB2312);

    HzCodec() {
        super("hz");
    }

    @Override
    boolean hasState() {
        return true;
    }

    @Override
    int decodeNext(byte[] bytes, int at, byte[] state, CodePointBuilder out) {
        int c = bytes[at] & 0xff;
        if (c == '~') {
            return at + 1 == bytes.length ? 0 : decodeTilde(bytes[at + 1], state, out);
        }
        if (c >= 0x80) {
            return -1;
        }
        if (state[0] == 0) {
            out.append(c);
            return 1;
        }
        if (at + 2 > bytes.length) {
            return 0;
        }
        return characters.decode(bytes, at, out) ? 2 : -1;
    }

    private static int decodeTilde(byte second, byte[] state, CodePointBuilder out) {
        boolean chinese = state[0] != 0;
        if (second == (chinese ? '}' : '{')) {
            state[0] = (byte) (chinese ? 0 : 1);
            return 2;
        }
        if (chinese || second != '~' && second != '\n') {
            return -1;
        }
        if (second == '~') {
            out.append('~');
        }
        return 2;
    }

    @Override
    int encodeNext(int[] text, int at, boolean last, byte[] state, ByteArrayBuilder out) {
        int c = text[at];
        if (c < 0x80) {
            finish(state, out);
            out.append(c);
            if (c == '~') {
                out.append('~');
            }
            return 1;
        }
        byte[] code = characters.encode(c);
        if (code == null) {
            return -1;
        }
        if (state[0] == 0) {
            out.append('~').append('{');
            state[0] = 1;
        }
        out.append(code);
        return 1;
    }

    @Override
    public void finish(byte[] state, ByteArrayBuilder out) {
        if (state[0] != 0) {
            out.append('~').append('}');
            state[0] = 0;
        }
    }
}
