// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.binascii;

import java.io.ByteArrayOutputStream;

/** The quoted-printable encoding of MIME. */
final class QuotedPrintable {
    private static final int LINE = 76;
    private static final int HEX = 16;
    private static final int LAST_ASCII = 126;
    private static final String DIGITS = "0123456789ABCDEF";

    private final byte[] data;
    private final boolean quoteTabs;
    private final boolean isText;
    private final boolean header;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int column;
    private boolean withReturns;

    QuotedPrintable(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        this.data = data;
        this.quoteTabs = quoteTabs;
        this.isText = isText;
        this.header = header;
    }

    static byte[] decode(byte[] text, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length) {
            byte character = text[i++];
            if (character == '=') {
                i = decodeEscape(text, i, out);
            } else {
                out.write(header && character == '_' ? ' ' : character);
            }
        }
        return out.toByteArray();
    }

    private static int decodeEscape(byte[] text, int start, ByteArrayOutputStream out) {
        if (start >= text.length) {
            return start;
        } else if (text[start] == '\n' || text[start] == '\r') {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            return end + 1;
        } else if (text[start] == '=') {
            out.write('=');
            return start + 1;
        }
        int high = Character.digit(text[start], HEX);
        int low = start + 1 < text.length ? Character.digit(text[start + 1], HEX) : -1;
        if (high < 0 || low < 0) {
            out.write('=');
            return start;
        }
        out.write(high * HEX + low);
        return start + 2;
    }

    byte[] encode() {
        int first = 0;
        while (first < data.length && data[first] != '\n') {
            first++;
        }
        withReturns = first > 0 && first < data.length && data[first - 1] == '\r';
        for (int i = 0; i < data.length; i++) {
            boolean end = lineEnd(i);
            if (end) {
                i += data[i] == '\r' ? 1 : 0;
                endLine();
            } else {
                encode(i);
            }
        }
        return out.toByteArray();
    }

    private void endLine() {
        if (withReturns) {
            out.write('\r');
        }
        out.write('\n');
        column = 0;
    }

    private boolean lineEnd(int i) {
        return isText && (isAt(i, '\n') || isAt(i, '\r') && isAt(i + 1, '\n'));
    }

    private boolean isAt(int i, int character) {
        return i < data.length && data[i] == character;
    }

    private void encode(int i) {
        int character = data[i] & 0xff;
        boolean last = i + 1 >= data.length;
        boolean blank = character == ' ' || character == '\t';
        boolean quoted = character > LAST_ASCII
                || character == '='
                || header && character == '_'
                || character == '.' && column == 0 && (last || isAt(i + 1, '\n') || isAt(i + 1, '\r') || isAt(i + 1, 0))
                || !isText && (character == '\r' || character == '\n')
                || blank && last
                || character < '!' && character != '\r' && character != '\n' && !blank
                || blank && quoteTabs;
        int width = quoted ? 3 : 1;
        if (column + width >= LINE && (quoted || !last && !isAt(i + 1, '\n'))) {
            out.write('=');
            endLine();
        }
        column += width;
        // a blank at the end of a line is quoted without counting for its length
        if (quoted || blank && lineEnd(i + 1) && !(header && character == ' ')) {
            out.write('=');
            out.write(DIGITS.charAt(character / HEX));
            out.write(DIGITS.charAt(character % HEX));
        } else {
            out.write(header && character == ' ' ? '_' : character);
        }
    }
}
