// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/** Finds the ends of strings and the parts of f-strings. */
abstract class StringLexer extends NumberLexer {
    private static final int MAX_FIELDS = 150;

    StringLexer(String source, String filename, ParseOptions options) {
        super(source, filename, options);
    }

    StringLexer(LineInput input, String filename, boolean lenient) {
        super(input, filename, lenient);
    }

    /** Whether the word from start to pos, which a quote follows, is the prefix of a string. */
    final boolean isStringPrefix(int start) {
        boolean sawB = false;
        boolean sawR = false;
        boolean sawU = false;
        boolean sawF = false;
        boolean sawT = false;
        for (int i = start; i < pos; i++) {
            boolean again;
            switch (chars[i]) {
                case 'b', 'B' -> {
                    again = sawB;
                    sawB = true;
                }
                case 'r', 'R' -> {
                    again = sawR;
                    sawR = true;
                }
                case 'u', 'U' -> {
                    again = sawU;
                    sawU = true;
                }
                case 'f', 'F' -> {
                    again = sawF;
                    sawF = true;
                }
                case 't', 'T' -> {
                    again = sawT;
                    sawT = true;
                }
                default -> again = true;
            }
            if (again) {
                return false;
            }
        }
        conflict(start, sawU && sawB, "'u' and 'b'");
        conflict(start, sawU && sawR, "'u' and 'r'");
        conflict(start, sawU && sawF, "'u' and 'f'");
        conflict(start, sawU && sawT, "'u' and 't'");
        conflict(start, sawB && sawF, "'b' and 'f'");
        conflict(start, sawB && sawT, "'b' and 't'");
        conflict(start, sawF && sawT, "'f' and 't'");
        return true;
    }

    private void conflict(int start, boolean present, String which) {
        if (present) {
            throw error(PySyntaxException.Kind.SYNTAX, which + " prefixes are incompatible", start, pos, false, true);
        }
    }

    /** A string whose prefix begins at start and whose quote is at pos. */
    final void string(int start) {
        for (int i = start; i < pos; i++) {
            switch (chars[i]) {
                case 'f', 'F' -> {
                    formatted(start, false);
                    return;
                }
                case 't', 'T' -> {
                    formatted(start, true);
                    return;
                }
                default -> {}
            }
        }
        char quote = chars[pos];
        if (pos + 2 <= length && chars[pos + 1] == quote && chars[pos + 2] == quote) {
            pos += 3;
            tripleQuoted(quote, start);
        } else {
            pos++;
            singleQuoted(quote, start);
        }
        tokens.add(TokenKind.STRING, start, pos, 0);
    }

    private void tripleQuoted(char quote, int start) {
        do {
            int last = length - 2;
            while (pos < last) {
                char c = chars[pos];
                if (c == quote && chars[pos + 1] == quote && chars[pos + 2] == quote) {
                    pos += 3;
                    return;
                }
                pos += c == '\\' ? 2 : 1;
            }
        } while (refill());
        if (mode != null && mode.quote == quote && mode.quoteSize == 3) {
            throw error(mode.prefix() + "expecting '}'", start);
        }
        throw unterminatedTriple("string literal", start);
    }

    private LexicalError unterminatedTriple(String what, int start) {
        String message = "unterminated triple-quoted " + what + " (detected at line " + line(length) + ")";
        return error(PySyntaxException.Kind.SYNTAX, message, start, start, true, true);
    }

    private void singleQuoted(char quote, int start) {
        boolean escapedQuote = false;
        while (true) {
            char c = chars[pos];
            if (c == quote) {
                pos++;
                return;
            }
            if (isLineEnd(c) || atEnd()) {
                if (atEnd() && refill()) {
                    continue;
                }
                break;
            }
            pos++;
            if (c == '\\' && !atEnd()) {
                if (chars[pos] == quote) {
                    escapedQuote = true;
                }
                skipEscaped();
            }
        }
        if (mode != null && mode.quote == quote && mode.quoteSize == 1) {
            throw error(mode.prefix() + "expecting '}'", start);
        }
        throw error(
                PySyntaxException.Kind.SYNTAX,
                "unterminated string literal (detected at line " + line(pos) + ")"
                        + (escapedQuote ? "; perhaps you escaped the end quote?" : ""),
                start,
                start,
                false,
                true);
    }

    private void skipEscaped() {
        if (chars[pos] == '\r' && chars[pos + 1] == '\n') {
            pos++;
        }
        pos++;
    }

    private void formatted(int start, boolean template) {
        boolean raw = false;
        for (int i = start; i < pos; i++) {
            raw |= (chars[i] | 0x20) == 'r';
        }
        char quote = chars[pos];
        int size = chars[pos + 1] == quote && pos + 2 <= length && chars[pos + 2] == quote ? 3 : 1;
        pos += size;
        if (modes.size() >= MAX_FIELDS) {
            throw error("too many nested f-strings or t-strings");
        }
        mode = new FStringMode(quote, size, raw, template, start);
        modes.add(mode);
        tokens.add(template ? TokenKind.TSTRING_START : TokenKind.FSTRING_START, start, pos, 0);
    }

    private boolean atQuote(FStringMode open) {
        if (chars[pos] != open.quote) {
            return false;
        }
        return open.quoteSize == 1
                || pos + 2 < length + 1 && chars[pos + 1] == open.quote && chars[pos + 2] == open.quote;
    }

    /** Reads text of the innermost f-string until code begins or the string ends. */
    final void middle() {
        FStringMode open = mode;
        int kindShift = open.template ? TokenKind.TSTRING_START - TokenKind.FSTRING_START : 0;
        int start = pos;
        while (true) {
            char c = chars[pos];
            if (c == '{') {
                if (chars[pos + 1] == '{' && !open.format) {
                    pos += 2;
                    continue;
                }
                break;
            }
            if (c == '}') {
                if (chars[pos + 1] == '}' && open.fieldCount == 0) {
                    pos += 2;
                    continue;
                }
                break;
            }
            if (c == open.quote && atQuote(open)) {
                break;
            }
            if (atEnd() || isLineEnd(c) && open.quoteSize == 1) {
                if (atEnd() && refill()) {
                    continue;
                }
                if (open.format && !atEnd()) {
                    throw error(
                            open.prefix() + "newlines are not allowed in format specifiers for single quoted "
                                    + open.word() + "s",
                            pos);
                }
                throw unterminated(open);
            }
            pos++;
            if (c == '\\') {
                escape(open);
            }
        }
        char c = chars[pos];
        if (pos > start || input != null && isEmptyPart(open, c)) {
            tokens.add(TokenKind.FSTRING_MIDDLE + kindShift, start, pos, 0);
        }
        if (c == '{') {
            if (open.fieldCount == open.fields.length) {
                if (open.fieldCount >= MAX_FIELDS) {
                    throw error(open.prefix() + "expressions nested too deeply");
                }
                open.fields = java.util.Arrays.copyOf(open.fields, open.fieldCount * 2);
            }
            open.fields[open.fieldCount++] = open.depth;
            open.text = false;
        } else if (c == open.quote && atQuote(open)) {
            tokens.add(TokenKind.FSTRING_END + kindShift, pos, pos + open.quoteSize, 0);
            pos += open.quoteSize;
            modes.removeLast();
            mode = modes.isEmpty() ? null : modes.getLast();
        } else {
            open.text = false;
        }
    }

    /** Whether programs see that a format or a part of it has no text. */
    private boolean isEmptyPart(FStringMode open, char next) {
        return open.fieldCount > 0 && (next == '}' || next == '{' && chars[pos + 1] == '{');
    }

    /** After a backslash in an f-string. */
    private void escape(FStringMode open) {
        char c = chars[pos];
        if (c == '{' || c == '}' || atEnd()) {
            return;
        }
        if (!open.raw && c == 'N' && chars[pos + 1] == '{') {
            int end = pos + 2;
            while (end < length && chars[end] != '}' && chars[end] != open.quote && !isLineEnd(chars[end])) {
                end++;
            }
            pos = chars[end] == '}' ? end + 1 : pos + 2;
            return;
        }
        skipEscaped();
    }

    private LexicalError unterminated(FStringMode open) {
        if (open.quoteSize == 3) {
            return unterminatedTriple(open.word() + " literal", open.start);
        }
        String message = "unterminated " + open.word() + " literal (detected at line " + line(pos) + ")";
        return error(message, open.start);
    }
}
