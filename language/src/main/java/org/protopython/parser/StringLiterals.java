// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;
import org.protopython.parser.ast.Expr.Constant.Bytes;
import org.protopython.parser.ast.Expr.Constant.CodePoints;
import org.protopython.util.Escapes;

/** Values of string literals and of the literal parts of f-strings. */
final class StringLiterals {
    /** A fault in a literal, with its message and its place. */
    static final class InvalidLiteral extends Exception {
        private static final long serialVersionUID = 1L;

        final int start;
        final int end;

        /** A start of -1 stands for the whole literal. */
        InvalidLiteral(String message, int start, int end) {
            super(message, null, false, false);
            this.start = start;
            this.end = end;
        }
    }

    private StringLiterals() {}

    /** The value of a whole STRING token: String, CodePoints or Bytes. */
    static Object parse(String source, int start, int end) throws InvalidLiteral {
        boolean raw = false;
        boolean bytes = false;
        int pos = start;
        for (char c; (c = source.charAt(pos)) != '"' && c != '\''; pos++) {
            raw |= (c | 0x20) == 'r';
            bytes |= (c | 0x20) == 'b';
        }
        char quote = source.charAt(pos);
        int size = end - pos >= 6 && source.charAt(pos + 1) == quote && source.charAt(pos + 2) == quote ? 3 : 1;
        int from = pos + size;
        int to = end - size;
        if (bytes) {
            return new Bytes(bytes(source, from, to, raw));
        }
        return value(source, from, to, raw);
    }

    /** The value of text between quotes: String, or CodePoints when a String would join two of its characters. */
    static Object value(String source, int from, int to, boolean raw) throws InvalidLiteral {
        return raw || !hasEscapedPair(source, from, to) ? text(source, from, to, raw) : codePoints(source, from, to);
    }

    /** Whether a low surrogate is escaped right after a high one. */
    private static boolean hasEscapedPair(String source, int from, int to) {
        for (int at = from; (at = source.indexOf("\\u", at, to)) >= 0; at += 2) {
            if (at + 12 <= to
                    && (source.charAt(at + 2) | 0x20) == 'd'
                    && source.startsWith("\\u", at + 6)
                    && (source.charAt(at + 8) | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }

    /** The value piece by piece, so that surrogates of different escapes do not meet. */
    private static Object codePoints(String source, int from, int to) throws InvalidLiteral {
        IntStream.Builder points = IntStream.builder();
        StringBuilder piece = new StringBuilder();
        int pos = from;
        while (pos < to) {
            char c = source.charAt(pos);
            if (c == '\\' && pos + 1 < to) {
                pos = escape(source, from, pos + 1, to, piece);
            } else {
                piece.appendCodePoint(source.codePointAt(pos));
                pos += Character.charCount(source.codePointAt(pos));
            }
            piece.codePoints().forEach(points);
            piece.setLength(0);
        }
        return new CodePoints(points.build().toArray());
    }

    private static boolean isPlain(String source, int from, int to, boolean raw) {
        int cr = source.indexOf('\r', from, to);
        return cr < 0 && (raw || source.indexOf('\\', from, to) < 0);
    }

    private static String text(String source, int from, int to, boolean raw) throws InvalidLiteral {
        if (isPlain(source, from, to, raw)) {
            return source.substring(from, to);
        }
        StringBuilder out = new StringBuilder(to - from);
        int pos = from;
        while (pos < to) {
            char c = source.charAt(pos++);
            if (c == '\r') {
                out.append('\n');
                pos = afterLineEnd(source, pos, to);
            } else if (c != '\\' || raw) {
                out.append(c);
            } else if (pos >= to) {
                out.append(c);
            } else {
                pos = escape(source, from, pos, to, out);
            }
        }
        return out.toString();
    }

    private static int afterLineEnd(String source, int pos, int to) {
        return pos < to && source.charAt(pos) == '\n' ? pos + 1 : pos;
    }

    private static int escape(String source, int from, int at, int to, StringBuilder out) throws InvalidLiteral {
        int pos = at;
        char c = source.charAt(pos++);
        int simple = Escapes.simple(c);
        if (simple >= 0) {
            out.append((char) simple);
            return pos;
        }
        switch (c) {
            case '\n' -> {}
            case '\r' -> pos = afterLineEnd(source, pos, to);
            case 'x' -> pos = hex(source, from, pos, to, 2, "\\xXX", out);
            case 'u' -> pos = hex(source, from, pos, to, 4, "\\uXXXX", out);
            case 'U' -> pos = hex(source, from, pos, to, 8, "\\UXXXXXXXX", out);
            case 'N' -> pos = named(source, from, pos, to, out);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int value = c - '0';
                for (int i = 0; i < 2 && pos < to && Escapes.isOctal(source.charAt(pos)); i++) {
                    value = value * 8 + source.charAt(pos++) - '0';
                }
                out.append((char) value);
            }
            default -> out.append('\\').append(c);
        }
        return pos;
    }

    private static int hex(String source, int from, int at, int to, int digits, String form, StringBuilder out)
            throws InvalidLiteral {
        int pos = at;
        long value = 0;
        while (pos < to && pos < at + digits) {
            int digit = hexDigit(source.charAt(pos));
            if (digit < 0) {
                break;
            }
            value = value * 16 + digit;
            pos++;
        }
        if (pos < at + digits) {
            throw unicodeError(source, from, at - 2, pos, "truncated " + form + " escape");
        }
        if (value > Character.MAX_CODE_POINT) {
            throw unicodeError(source, from, at - 2, pos, "illegal Unicode character");
        }
        out.appendCodePoint((int) value);
        return pos;
    }

    private static int hexDigit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private static int named(String source, int from, int at, int to, StringBuilder out) throws InvalidLiteral {
        int close = at < to && source.charAt(at) == '{' ? source.indexOf('}', at, to) : -1;
        if (close < 0 || close == at + 1) {
            int end = close < 0 ? (at < to && source.charAt(at) == '{' ? to : at) : close;
            throw unicodeError(source, from, at - 2, end, "malformed \\N character escape");
        }
        String name = source.substring(at + 1, close);
        int codePoint = UnicodeNames.codePoint(name);
        if (codePoint < 0) {
            throw unicodeError(source, from, at - 2, close + 1, "unknown Unicode character name");
        }
        out.appendCodePoint(codePoint);
        return close + 1;
    }

    /** Positions are those in the UTF-8 text, with each character beyond ASCII counted as an escape of ten. */
    private static InvalidLiteral unicodeError(String source, int from, int start, int end, String message) {
        int first = decodedLength(source, from, start);
        int last = first + decodedLength(source, start, end) - 1;
        return new InvalidLiteral(
                "(unicode error) 'unicodeescape' codec can't decode "
                        + (first == last ? "byte 0x5c in position " + first : "bytes in position " + first + "-" + last)
                        + ": " + message,
                -1,
                -1);
    }

    private static int decodedLength(String source, int from, int to) {
        int length = 0;
        for (int i = from; i < to; ) {
            int codePoint = source.codePointAt(i);
            length += codePoint < 128 ? 1 : 10;
            i += Character.charCount(codePoint);
        }
        return length;
    }

    private static byte[] bytes(String source, int from, int to, boolean raw) throws InvalidLiteral {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        int pos = from;
        while (pos < to) {
            char c = source.charAt(pos++);
            if (c >= 128) {
                throw new InvalidLiteral("bytes can only contain ASCII literal characters", -1, -1);
            }
            if (c == '\r') {
                out.write('\n');
                pos = afterLineEnd(source, pos, to);
                continue;
            }
            if (c != '\\' || raw || pos >= to) {
                out.write(c);
                continue;
            }
            c = source.charAt(pos++);
            int simple = Escapes.simple(c);
            if (simple >= 0) {
                out.write(simple);
                continue;
            }
            switch (c) {
                case '\n' -> {}
                case '\r' -> pos = afterLineEnd(source, pos, to);
                case 'x' -> {
                    int high = pos < to ? hexDigit(source.charAt(pos)) : -1;
                    int low = high >= 0 && pos + 1 < to ? hexDigit(source.charAt(pos + 1)) : -1;
                    if (low < 0) {
                        throw new InvalidLiteral(
                                "(value error) invalid \\x escape at position " + (pos - 2 - from), -1, -1);
                    }
                    out.write(high * 16 + low);
                    pos += 2;
                }
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int value = c - '0';
                    for (int i = 0; i < 2 && pos < to && Escapes.isOctal(source.charAt(pos)); i++) {
                        value = value * 8 + source.charAt(pos++) - '0';
                    }
                    out.write(value);
                }
                default -> {
                    out.write('\\');
                    pos--;
                }
            }
        }
        return out.toByteArray();
    }
}
