// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CharacterNames;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.TextRepr;
import org.protopython.util.Escapes;

/** {@code unicode_escape} and {@code raw_unicode_escape}. */
public final class EscapeCodec {
    private static final String NAME = "unicodeescape";
    private static final String RAW_NAME = "rawunicodeescape";

    private EscapeCodec() {}

    static int[] encode(int[] text) {
        CodePointBuilder out = new CodePointBuilder(text.length);
        for (int c : text) {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        out.append(c);
                    } else {
                        TextRepr.appendEscape(out, c);
                    }
                }
            }
        }
        return out.toArray();
    }

    static int[] encodeRaw(int[] text) {
        CodePointBuilder out = new CodePointBuilder(text.length);
        for (int c : text) {
            if (c <= 0xff) {
                out.append(c);
            } else {
                TextRepr.appendEscape(out, c);
            }
        }
        return out.toArray();
    }

    /** Returns how many bytes it took; an escape at the end that may go on is left when more input may follow. */
    static int decodeRaw(byte[] bytes, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        int i = 0;
        while (i < bytes.length) {
            int c = bytes[i] & 0xff;
            if (c == '\\' && !last && isOpen(bytes, i, "uU")) {
                return i;
            }
            if (c != '\\' || i + 1 == bytes.length) {
                out.append(c);
                i++;
                continue;
            }
            int kind = bytes[i + 1];
            if (kind == 'u' || kind == 'U') {
                i = decodeHex(bytes, i, kind, RAW_NAME, handler, out);
            } else {
                out.append(c).append(kind & 0xff);
                i += 2;
            }
        }
        return i;
    }

    /** Whether the escape at a place reaches the end of the input before it is complete. */
    private static boolean isOpen(byte[] bytes, int at, String hexadecimal) {
        if (at + 1 == bytes.length) {
            return true;
        }
        int kind = bytes[at + 1] & 0xff;
        int i = at + 2;
        if (hexadecimal.indexOf(kind) >= 0) {
            int end = i + (kind == 'x' ? 2 : kind == 'u' ? 4 : 8);
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

    /** As {@link #decodeRaw}; raises DeprecationWarning for an escape that is none. */
    static int decode(byte[] bytes, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        InvalidEscapes invalid = new InvalidEscapes(bytes, "");
        int i = 0;
        while (i < bytes.length) {
            int c = bytes[i] & 0xff;
            if (c == '\\' && !last && isOpen(bytes, i, "xuU")) {
                break;
            } else if (c != '\\') {
                out.append(c);
                i++;
            } else if (i + 1 == bytes.length) {
                i = fail(NAME, bytes, i, i + 1, "\\ at end of string", handler, out);
            } else {
                i = decodeEscape(bytes, i, handler, invalid, out);
            }
        }
        invalid.warn();
        return i;
    }

    private static int decodeEscape(
            byte[] bytes, int at, CodecErrorHandler handler, InvalidEscapes invalid, CodePointBuilder out) {
        int kind = bytes[at + 1] & 0xff;
        int simple = Escapes.simple(kind);
        if (simple >= 0) {
            out.append(simple);
            return at + 2;
        }
        switch (kind) {
            case '\n' -> {}
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int end = Escapes.octalEnd(bytes, at + 1);
                int value = Escapes.octal(bytes, at + 1, end);
                invalid.octal(at + 1, value);
                out.append(value);
                return end;
            }
            case 'x', 'u', 'U' -> {
                return decodeHex(bytes, at, kind, NAME, handler, out);
            }
            case 'N' -> {
                return decodeName(bytes, at, handler, out);
            }
            default -> {
                invalid.unknown(at + 1);
                out.append('\\').append(kind);
            }
        }
        return at + 2;
    }

    private static int decodeHex(
            byte[] bytes, int at, int kind, String name, CodecErrorHandler handler, CodePointBuilder out) {
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
        long value = 0;
        int i = at + 2;
        int end = i + digits;
        while (i < end && i < bytes.length && Character.digit(bytes[i], 16) >= 0) {
            value = value * 16 + Character.digit(bytes[i++], 16);
        }
        if (i < end) {
            String shape = (char) kind + "X".repeat(digits);
            return fail(name, bytes, at, i, "truncated \\" + shape + " escape", handler, out);
        }
        if (value > Character.MAX_CODE_POINT) {
            String reason = name.equals(RAW_NAME) ? "\\Uxxxxxxxx out of range" : "illegal Unicode character";
            return fail(name, bytes, at, i, reason, handler, out);
        }
        out.append((int) value);
        return i;
    }

    private static int decodeName(byte[] bytes, int at, CodecErrorHandler handler, CodePointBuilder out) {
        int i = at + 2;
        if (i < bytes.length && bytes[i] == '{') {
            StringBuilder name = new StringBuilder();
            i++;
            while (i < bytes.length && bytes[i] != '}') {
                name.append((char) (bytes[i++] & 0xff));
            }
            if (i < bytes.length && !name.isEmpty()) {
                int c = CharacterNames.codePointOf(name.toString());
                if (c < 0) {
                    return fail(NAME, bytes, at, i + 1, "unknown Unicode character name", handler, out);
                }
                out.append(c);
                return i + 1;
            }
        }
        return fail(NAME, bytes, at, i, "malformed \\N character escape", handler, out);
    }

    private static int fail(
            String name,
            byte[] bytes,
            int start,
            int end,
            String reason,
            CodecErrorHandler handler,
            CodePointBuilder out) {
        Replacement replacement = handler.handle(CodecError.decoding(name, bytes, start, end, reason));
        TextEncoder.appendDecoded(replacement, out);
        return replacement.position();
    }
}
