// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.ops.text.CodePointBuilder;

/** Reads one JSON string out of a document. */
final class StringScan {
    private static final int HEX_DIGITS = 4;

    private final JsonSource source;
    private final boolean strict;
    private int position;

    StringScan(JsonSource source, boolean strict) {
        this.source = source;
        this.strict = strict;
    }

    /** The index behind the closing quote. */
    int end() {
        return position;
    }

    /** @param start the index behind the opening quote */
    TruffleString scan(int start) {
        int plain = source.endOfPlain(start);
        if (plain < source.length() && source.at(plain) == '"') {
            position = plain + 1;
            return source.text(start, plain);
        }
        return scanEscaped(start, plain);
    }

    /** The same for a name, which may be there already. */
    TruffleString scanName(int start) {
        int plain = source.endOfPlain(start);
        if (plain < source.length() && source.at(plain) == '"') {
            position = plain + 1;
            return source.name(start, plain);
        }
        return source.name(scanEscaped(start, plain));
    }

    private TruffleString scanEscaped(int start, int plain) {
        position = start;
        CodePointBuilder out = new CodePointBuilder(plain - start + 16);
        while (true) {
            if (position >= source.length()) {
                throw JsonModule.error("Unterminated string starting at", source.document(), start - 1);
            }
            int c = source.at(position++);
            if (c == '"') {
                return out.toText();
            } else if (c == '\\') {
                out.append(escaped(start));
            } else if (c < ' ' && strict) {
                throw JsonModule.error("Invalid control character at", source.document(), position - 1);
            } else {
                out.append(c);
            }
        }
    }

    private int escaped(int start) {
        if (position >= source.length()) {
            throw JsonModule.error("Unterminated string starting at", source.document(), start - 1);
        }
        int c = source.at(position++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw JsonModule.error("Invalid \\escape", source.document(), position - 2);
        };
    }

    private int unicode() {
        int high = hex(position);
        if (high < 0) {
            throw JsonModule.error("Invalid \\uXXXX escape", source.document(), position - 1);
        }
        position += HEX_DIGITS;
        boolean pair = Character.isHighSurrogate((char) high)
                && position + 1 < source.length()
                && source.at(position) == '\\'
                && source.at(position + 1) == 'u';
        if (pair) {
            int low = hex(position + 2);
            if (low < 0) {
                throw JsonModule.error("Invalid \\uXXXX escape", source.document(), position + 1);
            } else if (Character.isLowSurrogate((char) low)) {
                position += HEX_DIGITS + 2;
                return Character.toCodePoint((char) high, (char) low);
            }
        }
        return high;
    }

    private int hex(int start) {
        if (start + HEX_DIGITS > source.length()) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < start + HEX_DIGITS; i++) {
            int digit = source.at(i) < 0x80 ? Character.digit(source.at(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
