// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/**
 * An encoding of several bytes a character, which works on pieces of a text and may keep a state between them.
 *
 * <p>An object serves one operation of one thread. The state is eight bytes, which Python shows as a number.
 */
public abstract class MultibyteCodec {
    public static final int STATE_SIZE = 8;

    private static final String ILLEGAL = "illegal multibyte sequence";

    private final String name;

    MultibyteCodec(String name) {
        this.name = name;
    }

    /** The codec of one of Python's names, or null. */
    public static MultibyteCodec named(String name) {
        if (name.equals("hz")) {
            return new HzCodec();
        }
        if (name.startsWith("euc_jis")) {
            return EucJisCodec.of(name);
        }
        return name.startsWith("iso2022_") ? Iso2022Codec.of(name) : CharsetCodec.of(name);
    }

    /** The state at the beginning of a text that is decoded, or else encoded. */
    public byte[] begin(boolean decoding) {
        return new byte[STATE_SIZE];
    }

    /** Whether the state ever changes. */
    boolean hasState() {
        return false;
    }

    /** Writes what ends a text in the state, and returns to the beginning. */
    public void finish(byte[] state, ByteArrayBuilder out) {}

    /** Decodes a character: the number of bytes it took, 0 if some are missing, negative the number of wrong ones. */
    abstract int decodeNext(byte[] bytes, int at, byte[] state, CodePointBuilder out);

    /**
     * Encodes a character: the number of characters it took, 0 if the next one must be known, -1 if there is no code.
     *
     * @param last whether no more characters follow
     */
    abstract int encodeNext(int[] text, int at, boolean last, byte[] state, ByteArrayBuilder out);

    /** Decodes bytes and returns how many were used: all if no more follow. */
    public final int decode(byte[] bytes, byte[] state, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        int at = 0;
        while (at < bytes.length) {
            int taken = decodeNext(bytes, at, state, out);
            if (taken > 0) {
                at += taken;
                continue;
            }
            if (taken == 0 && !last) {
                return at;
            }
            int end = taken == 0 ? bytes.length : Math.min(bytes.length, at - taken);
            String reason = taken == 0 ? "incomplete multibyte sequence" : ILLEGAL;
            Replacement replacement = handler.handle(CodecError.decoding(name, bytes, at, end, reason));
            TextEncoder.appendDecoded(replacement, out);
            at = replacement.position();
        }
        return at;
    }

    /** Encodes text and returns how many characters were used: all if no more follow. */
    public final int encode(int[] text, byte[] state, CodecErrorHandler handler, boolean last, ByteArrayBuilder out) {
        int at = 0;
        while (at < text.length) {
            int taken = encodeNext(text, at, last, state, out);
            if (taken > 0) {
                at += taken;
                continue;
            }
            if (taken == 0) {
                return at;
            }
            CodecError error = CodecError.encoding(name, text, at, at + 1, ILLEGAL);
            Replacement replacement = handler.handle(error);
            if (replacement.bytes() != null) {
                out.append(replacement.bytes());
            } else {
                encodeReplacement(replacement.text(), error, state, out);
            }
            at = replacement.position();
        }
        if (last) {
            finish(state, out);
        }
        return at;
    }

    private void encodeReplacement(int[] text, CodecError error, byte[] state, ByteArrayBuilder out) {
        int at = 0;
        while (at < text.length) {
            int taken = encodeNext(text, at, true, state, out);
            if (taken < 0) {
                throw CodecExceptions.of(error);
            }
            at += taken;
        }
    }
}
