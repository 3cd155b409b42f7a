// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.protopython.ops.text.CodePointBuilder;

/** The encodings of several bytes a character that the JDK knows; those of one byte are tables in Python's library. */
final class CharsetCodec {
    private final Charset charset;
    private final String name;

    private CharsetCodec(Charset charset, String pythonName) {
        this.charset = charset;
        this.name = pythonName;
    }

    /** The codec of a normalised Python name, or null. */
    static CharsetCodec named(String normalized) {
        if (normalized.startsWith("utf") || normalized.startsWith("ucs")) {
            return null;
        }
        for (String candidate : new String[] {normalized, normalized.replace('_', '-'), normalized.replace("_", "")}) {
            try {
                Charset charset = Charset.forName(candidate);
                boolean wide = charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1;
                return wide ? new CharsetCodec(charset, normalized) : null;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                continue;
            }
        }
        return null;
    }

    void encode(int[] text, CodecErrorHandler handler, ByteArrayBuilder out) {
        CharsetEncoder encoder = charset.newEncoder();
        new TextEncoder(name, "illegal multibyte sequence") {
            @Override
            boolean put(int c, ByteArrayBuilder bytes) {
                String character = Character.toString(c);
                if (!encoder.canEncode(character)) {
                    return false;
                }
                bytes.append(character.getBytes(charset));
                return true;
            }
        }.encode(text, handler, out);
    }

    void decode(byte[] bytes, CodecErrorHandler handler, CodePointBuilder out) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length * 2 + 2);
        while (true) {
            CoderResult result = decoder.decode(in, chars, true);
            out.append(chars.flip().toString());
            chars.clear();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                int start = in.position();
                boolean incomplete = start + result.length() >= bytes.length && result.isMalformed();
                String reason = incomplete ? "incomplete multibyte sequence" : "illegal multibyte sequence";
                Replacement replacement = handler.handle(CodecError.decoding(name, bytes, start, start + 1, reason));
                TextEncoder.appendDecoded(replacement, out);
                in.position(replacement.position());
                decoder.reset();
            }
        }
    }
}
