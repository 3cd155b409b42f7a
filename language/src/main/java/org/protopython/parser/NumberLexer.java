// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/** Finds the ends of numbers. Their values are computed by {@link NumberLiterals}. */
abstract class NumberLexer extends LexerState {
    private static final String[] WORDS_AFTER_NUMBERS = {"and", "else", "for", "if", "in", "is", "not", "or"};

    NumberLexer(String source, String filename, ParseOptions options) {
        super(source, filename, options);
    }

    NumberLexer(LineInput input, String filename, boolean lenient) {
        super(input, filename, lenient);
    }

    /** A number which starts at pos, with a digit or with a dot before a digit. */
    final void number() {
        int start = pos;
        char c = chars[pos];
        if (c == '0') {
            char next = chars[pos + 1];
            switch (next) {
                case 'x', 'X' -> radix(16, "hexadecimal");
                case 'o', 'O' -> radix(8, "octal");
                case 'b', 'B' -> radix(2, "binary");
                default -> zero(start);
            }
        } else if (c == '.') {
            fraction();
        } else {
            digits();
            rest();
        }
        tokens.add(TokenKind.NUMBER, start, pos, 0);
    }

    private void radix(int radix, String name) {
        pos += 2;
        do {
            if (chars[pos] == '_') {
                pos++;
            }
            if (Character.digit(chars[pos], radix) < 0 || chars[pos] > 127) {
                if (isDigit(chars[pos])) {
                    pos++;
                    throw error("invalid digit '" + chars[pos - 1] + "' in " + name + " literal");
                }
                throw error("invalid " + name + " literal");
            }
            while (chars[pos] < 128 && Character.digit(chars[pos], radix) >= 0) {
                pos++;
            }
        } while (chars[pos] == '_');
        if (isDigit(chars[pos])) {
            pos++;
            throw error("invalid digit '" + chars[pos - 1] + "' in " + name + " literal");
        }
        verifyEnd(name);
    }

    /** A number with a leading zero: it must be zero, unless it turns out to be a float. */
    private void zero(int start) {
        boolean nonzero = false;
        while (true) {
            if (chars[pos] == '_') {
                pos++;
                if (!isDigit(chars[pos])) {
                    throw error("invalid decimal literal");
                }
            }
            if (chars[pos] != '0') {
                break;
            }
            pos++;
        }
        int zeros = pos;
        if (isDigit(chars[pos])) {
            nonzero = true;
            digits();
        }
        char c = chars[pos];
        if (c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J') {
            rest();
        } else if (nonzero && !lenient) {
            throw error(
                    PySyntaxException.Kind.SYNTAX,
                    "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
                    start,
                    zeros,
                    false,
                    true);
        } else {
            verifyEnd("decimal");
        }
    }

    private void digits() {
        while (true) {
            while (isDigit(chars[pos])) {
                pos++;
            }
            if (chars[pos] != '_') {
                return;
            }
            pos++;
            if (!isDigit(chars[pos])) {
                throw error("invalid decimal literal");
            }
        }
    }

    /** What may follow the digits of a decimal number. */
    private void rest() {
        if (chars[pos] == '.') {
            fraction();
            return;
        }
        if (exponent()) {
            return;
        }
        if (imaginary()) {
            return;
        }
        verifyEnd("decimal");
    }

    private void fraction() {
        pos++;
        if (isDigit(chars[pos])) {
            digits();
        }
        if (!exponent() && !imaginary()) {
            verifyEnd("decimal");
        }
    }

    private boolean exponent() {
        char c = chars[pos];
        if (c != 'e' && c != 'E') {
            return false;
        }
        char next = chars[pos + 1];
        if (next == '+' || next == '-') {
            if (!isDigit(chars[pos + 2])) {
                pos += 2;
                throw error("invalid decimal literal");
            }
            pos += 2;
        } else if (isDigit(next)) {
            pos++;
        } else {
            return false;
        }
        digits();
        if (!imaginary()) {
            verifyEnd("decimal");
        }
        return true;
    }

    private boolean imaginary() {
        if (chars[pos] != 'j' && chars[pos] != 'J') {
            return false;
        }
        pos++;
        verifyEnd("imaginary");
        return true;
    }

    /** Numbers may touch some keywords, but no other word. */
    private void verifyEnd(String name) {
        char c = chars[pos];
        if (lenient || c >= 128 || !isWord(c) && !isDigit(c)) {
            return;
        }
        for (String word : WORDS_AFTER_NUMBERS) {
            if (startsWith(word, pos)) {
                String message = "invalid " + name + " literal";
                tokens.options.warnings().add(message, message, PySyntaxException.Origin.LEXER, pos - 1, pos - 1);
                return;
            }
        }
        throw error("invalid " + name + " literal");
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }
}
