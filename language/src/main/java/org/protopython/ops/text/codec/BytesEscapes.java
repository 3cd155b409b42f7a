// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.runtime.Errors;
import org.protopython.util.Escapes;

/** The escapes of bytes literals, as {@code _codecs.escape_decode} and {@code escape_encode} treat them. */
public final class BytesEscapes {
    private BytesEscapes() {}

    /** Escapes what is not printable ASCII, and quotes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(byte[] bytes) {
        ByteArrayBuilder out = new ByteArrayBuilder(bytes.length);
        for (byte b : bytes) {
            switch (b) {
                case '\'', '\\' -> out.append('\\').append(b);
                case '\n' -> out.append('\\').append('n');
                case '\r' -> out.append('\\').append('r');
                case '\t' -> out.append('\\').append('t');
                default -> {
                    if (b >= ' ' && b < 0x7f) {
                        out.append(b);
                    } else {
                        out.append('\\').append('x');
                        out.append(Character.forDigit(b >> 4 & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
                    }
                }
            }
        }
        return out.toArray();
    }

    /**
     * The bytes that escapes stand for; raises ValueError for a broken one unless the error handler mends it, and
     * DeprecationWarning for one that is none.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] decode(byte[] bytes, String errors) {
        ByteArrayBuilder out = new ByteArrayBuilder(bytes.length);
        InvalidEscapes invalid = new InvalidEscapes("b");
        int i = 0;
        while (i < bytes.length) {
            byte b = bytes[i++];
            if (b != '\\') {
                out.append(b);
            } else if (i == bytes.length) {
                throw Errors.valueError("Trailing \\ in string");
            } else {
                i = escape(bytes, i, errors, invalid, out);
            }
        }
        invalid.warn();
        return out.toArray();
    }

    private static int escape(byte[] bytes, int at, String errors, InvalidEscapes invalid, ByteArrayBuilder out) {
        byte kind = bytes[at];
        int simple = Escapes.simple(kind);
        if (simple >= 0) {
            out.append(simple);
            return at + 1;
        }
        switch (kind) {
            case '\n' -> {}
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int end = Escapes.octalEnd(bytes, at);
                int value = Escapes.octal(bytes, at, end);
                invalid.octal(bytes, at, value);
                out.append(value);
                return end;
            }
            case 'x' -> {
                return hexadecimal(bytes, at, errors, out);
            }
            default -> {
                invalid.unknown(bytes, at);
                out.append('\\').append(kind);
            }
        }
        return at + 1;
    }

    private static int hexadecimal(byte[] bytes, int at, String errors, ByteArrayBuilder out) {
        int high = digit(bytes, at + 1);
        int low = high < 0 ? -1 : digit(bytes, at + 2);
        if (low >= 0) {
            out.append(high << 4 | low);
            return at + 3;
        }
        switch (errors) {
            case "strict" -> throw Errors.valueError("invalid \\x escape at position %s", at - 1);
            case "replace" -> out.append('?');
            case "ignore" -> {}
            default -> throw Errors.valueError("decoding error; unknown error handling code: %s", errors);
        }
        return high < 0 ? at + 1 : at + 2;
    }

    private static int digit(byte[] bytes, int at) {
        return at < bytes.length && bytes[at] >= 0 ? Character.digit(bytes[at], 16) : -1;
    }
}
