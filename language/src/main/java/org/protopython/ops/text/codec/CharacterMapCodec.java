// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.IntFunction;
import org.protopython.ops.text.CodePointBuilder;

/** Encodings that a function describes, which gives null for what they do not have. */
public final class CharacterMapCodec {
    private static final String NAME = "charmap";
    private static final String REASON = "character maps to <undefined>";

    private CharacterMapCodec() {}

    /** Decodes by a function from a byte to characters. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void decode(
            byte[] bytes, CodecErrorHandler handler, CodePointBuilder out, IntFunction<int[]> characters) {
        int i = 0;
        while (i < bytes.length) {
            int[] mapped = characters.apply(bytes[i] & 0xff);
            if (mapped != null) {
                out.append(mapped, 0, mapped.length);
                i++;
                continue;
            }
            Replacement replacement = handler.handle(CodecError.decoding(NAME, bytes, i, i + 1, REASON));
            TextEncoder.appendDecoded(replacement, out);
            bytes = replacement.inputAfter(bytes);
            i = replacement.position();
        }
    }

    /** Encodes by a function from a character to bytes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void encode(
            int[] text, CodecErrorHandler handler, ByteArrayBuilder out, IntFunction<byte[]> bytesOf) {
        new TextEncoder(NAME, REASON) {
            @Override
            boolean put(int c, ByteArrayBuilder bytes) {
                byte[] mapped = bytesOf.apply(c);
                if (mapped == null) {
                    return false;
                }
                bytes.append(mapped);
                return true;
            }
        }.encode(text, handler, out);
    }
}
