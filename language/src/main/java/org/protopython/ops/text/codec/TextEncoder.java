// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/** Encodes one character at a time; the loop with the error handling is the same for all encodings. */
abstract class TextEncoder {
    private static final int ASCII_LIMIT = 0x80;

    private final String name;
    private final String reason;

    TextEncoder(String name, String reason) {
        this.name = name;
        this.reason = reason;
    }

    /** Writes the character, or returns false if the encoding has none. */
    abstract boolean put(int c, ByteArrayBuilder out);

    /** Whether neighbouring errors are told to the handler as one. */
    boolean joinsErrors() {
        return true;
    }

    /** Raw bytes from a handler must be a multiple of this. */
    int unit() {
        return 1;
    }

    /** The first character that a handler may not put in the place of others. */
    int replacementLimit() {
        return Character.MAX_CODE_POINT + 1;
    }

    final void encode(int[] text, CodecErrorHandler handler, ByteArrayBuilder out) {
        int i = 0;
        while (i < text.length) {
            if (put(text[i], out)) {
                i++;
                continue;
            }
            int end = i + 1;
            ByteArrayBuilder probe = new ByteArrayBuilder(16);
            while (joinsErrors() && end < text.length && !put(text[end], probe)) {
                end++;
            }
            CodecError error = CodecError.encoding(name, text, i, end, reason);
            Replacement replacement = handler.handle(error);
            write(replacement, error, out);
            i = replacement.position();
        }
    }

    private void write(Replacement replacement, CodecError error, ByteArrayBuilder out) {
        if (replacement.bytes() != null) {
            if (replacement.bytes().length % unit() != 0) {
                throw CodecExceptions.of(error);
            }
            out.append(replacement.bytes());
            return;
        }
        for (int c : replacement.text()) {
            if (c >= replacementLimit() || !put(c, out)) {
                throw CodecExceptions.of(error);
            }
        }
    }

    /** Encodings with the first 128 or 256 characters of Unicode. */
    static TextEncoder narrow(String name, int limit) {
        return new TextEncoder(name, "ordinal not in range(" + limit + ")") {
            @Override
            boolean put(int c, ByteArrayBuilder out) {
                if (c >= limit) {
                    return false;
                }
                out.append(c);
                return true;
            }
        };
    }

    static TextEncoder utf8() {
        return new TextEncoder("utf-8", "surrogates not allowed") {
            @Override
            boolean put(int c, ByteArrayBuilder out) {
                if (CodecErrorHandlers.isSurrogate(c)) {
                    return false;
                }
                Utf8Codec.put(c, out);
                return true;
            }

            @Override
            int replacementLimit() {
                return ASCII_LIMIT;
            }
        };
    }

    static TextEncoder wide(String name, WideForm form) {
        return new TextEncoder(name, "surrogates not allowed") {
            @Override
            boolean put(int c, ByteArrayBuilder out) {
                if (CodecErrorHandlers.isSurrogate(c)) {
                    return false;
                }
                form.put(c, out);
                return true;
            }

            @Override
            boolean joinsErrors() {
                return false;
            }

            @Override
            int unit() {
                return form.unit();
            }

            @Override
            int replacementLimit() {
                return ASCII_LIMIT;
            }
        };
    }

    /** Appends what a handler put in the place of an error in decoding. */
    static void appendDecoded(Replacement replacement, CodePointBuilder out) {
        out.append(replacement.text(), 0, replacement.text().length);
    }
}
