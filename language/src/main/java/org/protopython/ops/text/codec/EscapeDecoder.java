// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CharacterNames;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.util.Escapes;

/** Reads the escapes of {@code unicode_escape} and {@code raw_unicode_escape}. */
final class EscapeDecoder {
    private static final String NAME = "unicodeescape";
    private static final String RAW_NAME = "rawunicodeescape";

    private final String name;
    private final CodecErrorHandler handler;
    private final CodePointBuilder out;
    private byte[] bytes;
    private int at;

    private EscapeDecoder(String name, byte[] bytes, CodecErrorHandler handler, CodePointBuilder out) {
        this.name = name;
        this.bytes = bytes;
        this.handler = handler;
        this.out = out;
    }

    /** Returns how many bytes it took; an escape at the end that may go on is left when more input may follow. */
    static int decodeRaw(byte[] bytes, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        EscapeDecoder decoder = new EscapeDecoder(RAW_NAME, bytes, handler, out);
        decoder.decodeRaw(last);
        return decoder.at;
    }

    /** As {@link #decodeRaw}; raises DeprecationWarning for an escape that is none. */
    static int decode(byte[] bytes, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        EscapeDecoder decoder = new EscapeDecoder(NAME, bytes, handler, out);
        decoder.decode(last);
        return decoder.at;
    }

    private void decodeRaw(boolean last) {
        while (at < bytes.length) {
            int c = bytes[at] & 0xff;
            if (c == '\\' && !last && isOpen("uU")) {
                return;
            }
            if (c != '\\' || at + 1 == bytes.length) {
                out.append(c);
                at++;
                continue;
            }
            int kind = bytes[at + 1];
            if (kind == 'u' || kind == 'U') {
                hexadecimal(kind);
            } else {
                out.append(c).append(kind & 0xff);
                at += 2;
            }
        }
    }

    /** Whether the escape that is next reaches the end of the input before it is complete. */
    private boolean isOpen(String hexadecimal) {
        if (at + 1 == bytes.length) {
            return true;
        }
        int kind = bytes[at + 1] & 0xff;
        int i = at + 2;
        if (hexadecimal.indexOf(kind) >= 0) {
            int end = i + digits(kind);
            while (i < end && i < bytes.length && Character.digit(bytes[i], 16) >= 0) {
                i++;
            }
            return i < end && i == bytes.length;
        } else if (hexadecimal.indexOf('x') < 0 || kind != 'N') {
            return false;
        }
        if (i < bytes.length && bytes[i] != '{') {
            return false;
        }
        while (i < bytes.length && bytes[i] != '}') {
            i++;
        }
        return i == bytes.length;
    }

    private static int digits(int kind) {
        return kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
    }

    private void decode(boolean last) {
        InvalidEscapes invalid = new InvalidEscapes("");
        while (at < bytes.length) {
            int c = bytes[at] & 0xff;
            if (c == '\\' && !last && isOpen("xuU")) {
                break;
            } else if (c != '\\') {
                out.append(c);
                at++;
            } else if (at + 1 == bytes.length) {
                fail(at + 1, "\\ at end of string");
            } else {
                escape(invalid);
            }
        }
        invalid.warn();
    }

    private void escape(InvalidEscapes invalid) {
        int kind = bytes[at + 1] & 0xff;
        int simple = Escapes.simple(kind);
        if (simple >= 0) {
            out.append(simple);
            at += 2;
            return;
        }
        switch (kind) {
            case '\n' -> at += 2;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int end = Escapes.octalEnd(bytes, at + 1);
                int value = Escapes.octal(bytes, at + 1, end);
                invalid.octal(bytes, at + 1, value);
                out.append(value);
                at = end;
            }
            case 'x', 'u', 'U' -> hexadecimal(kind);
            case 'N' -> named();
            default -> {
                invalid.unknown(bytes, at + 1);
                out.append('\\').append(kind);
                at += 2;
            }
        }
    }

    private void hexadecimal(int kind) {
        int digits = digits(kind);
        long value = 0;
        int i = at + 2;
        int end = i + digits;
        while (i < end && i < bytes.length && Character.digit(bytes[i], 16) >= 0) {
            value = value * 16 + Character.digit(bytes[i++], 16);
        }
        if (i < end) {
            fail(i, "truncated \\" + (char) kind + "X".repeat(digits) + " escape");
        } else if (value > Character.MAX_CODE_POINT) {
            fail(i, name.equals(RAW_NAME) ? "\\Uxxxxxxxx out of range" : "illegal Unicode character");
        } else {
            out.append((int) value);
            at = i;
        }
    }

    private void named() {
        int i = at + 2;
        if (i < bytes.length && bytes[i] == '{') {
            StringBuilder character = new StringBuilder();
            i++;
            while (i < bytes.length && bytes[i] != '}') {
                character.append((char) (bytes[i++] & 0xff));
            }
            if (i < bytes.length && !character.isEmpty()) {
                int c = CharacterNames.codePointOf(character.toString());
                if (c < 0) {
                    fail(i + 1, "unknown Unicode character name");
                } else {
                    out.append(c);
                    at = i + 1;
                }
                return;
            }
        }
        fail(i, "malformed \\N character escape");
    }

    private void fail(int end, String reason) {
        Replacement replacement = handler.handle(CodecError.decoding(name, bytes, at, end, reason));
        TextEncoder.appendDecoded(replacement, out);
        bytes = replacement.inputAfter(bytes);
        at = replacement.position();
    }
}
