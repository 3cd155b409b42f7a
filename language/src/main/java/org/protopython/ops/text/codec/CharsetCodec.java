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
import java.util.Locale;
import org.protopython.ops.text.CodePointBuilder;

/** All encodings that Python has as tables and that the JDK knows as well. */
final class CharsetCodec {
    private final Charset charset;
    private final String name;
    private final boolean singleByte;

    private CharsetCodec(Charset charset, String pythonName) {
        this.charset = charset;
        this.singleByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
        this.name = singleByte ? "charmap" : pythonName;
    }

    /** The codec of a normalised Python name, or null. */
    static CharsetCodec named(String normalized) {
        if (normalized.startsWith("utf") || normalized.startsWith("ucs")) {
            return null;
        }
        String javaName = normalized.startsWith("mac_")
                ? "x-Mac" + normalized.substring(4, 5).toUpperCase(Locale.ROOT) + normalized.substring(5)
                : normalized;
        for (String candidate : new String[] {javaName, javaName.replace('_', '-'), javaName.replace("_", "")}) {
            try {
                Charset charset = Charset.forName(candidate);
                return charset.canEncode() ? new CharsetCodec(charset, normalized) : null;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                continue;
            }
        }
        return null;
    }

    void encode(int[] text, CodecErrorHandler handler, ByteArrayBuilder out) {
        CharsetEncoder encoder = charset.newEncoder();
        String reason = singleByte ? "character maps to <undefined>" : "illegal multibyte sequence";
        new TextEncoder(name, reason) {
            @Override
            boolean put(int c, ByteArrayBuilder bytes) {
                String character = Character.toString(c);
                if (!encoder.canEncode(character)) {
                    return false;
                }
                bytes.append(character.getBytes(charset));
                return true;
            }

            @Override
            boolean joinsErrors() {
                return singleByte;
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
                boolean incomplete = !singleByte && start + result.length() >= bytes.length && result.isMalformed();
                String reason = singleByte
                        ? "character maps to <undefined>"
                        : incomplete ? "incomplete multibyte sequence" : "illegal multibyte sequence";
                Replacement replacement = handler.handle(CodecError.decoding(name, bytes, start, start + 1, reason));
                TextEncoder.appendDecoded(replacement, out);
                in.position(replacement.position());
                decoder.reset();
            }
        }
    }
}
