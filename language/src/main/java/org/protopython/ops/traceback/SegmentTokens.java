// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import java.util.ArrayList;
import java.util.List;

/** A rough division of an expression's text into tokens; enough to find its outermost operator or brackets. */
final class SegmentTokens {
    /** What a token is. */
    enum Kind {
        NAME,
        LITERAL,
        OPERATOR,
        OPEN,
        CLOSE
    }

    /**
     * One token.
     *
     * @param depth number of brackets around it; a bracket counts as outside of itself
     */
    record Token(Kind kind, String text, int start, int depth) {
        int end() {
            return start + text.length();
        }

        boolean isOperandEnd() {
            return kind == Kind.NAME || kind == Kind.LITERAL || kind == Kind.CLOSE;
        }
    }

    private static final String[] OPERATORS = {
        "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", ":=", "+=", "-=", "*=",
        "/=", "%=", "@=", "&=", "|=", "^="
    };

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int depth;

    private SegmentTokens(String text) {
        this.text = text;
    }

    /** The tokens; null when the text cannot be read. */
    static List<Token> of(String text) {
        SegmentTokens reader = new SegmentTokens(text);
        while (reader.position < text.length()) {
            if (!reader.readOne()) {
                return null;
            }
        }
        return reader.depth == 0 ? reader.tokens : null;
    }

    private boolean readOne() {
        char c = text.charAt(position);
        if (Character.isWhitespace(c) || c == '\\') {
            position++;
        } else if (c == '#') {
            int end = text.indexOf('\n', position);
            position = end < 0 ? text.length() : end;
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_' || c > 0x7F) {
            readName();
        } else if (c >= '0' && c <= '9'
                || c == '.' && position + 1 < text.length() && isDigit(text.charAt(position + 1))) {
            readNumber();
        } else if (c == '"' || c == '\'') {
            return readString(position);
        } else if ("([{".indexOf(c) >= 0) {
            add(Kind.OPEN, position + 1);
            depth++;
        } else if (")]}".indexOf(c) >= 0) {
            depth--;
            add(Kind.CLOSE, position + 1);
            return depth >= 0;
        } else {
            readOperator();
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(position, end), position, depth));
        position = end;
    }

    private void readName() {
        int end = position;
        while (end < text.length()
                && (Character.isUnicodeIdentifierPart(text.charAt(end)) || text.charAt(end) > 0x7F)) {
            end++;
        }
        boolean prefix =
                end < text.length() && (text.charAt(end) == '"' || text.charAt(end) == '\'') && end - position <= 2;
        if (prefix) {
            readString(end);
        } else {
            add(Kind.NAME, end);
        }
    }

    private void readNumber() {
        int end = position;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '.'
                        || text.charAt(end) == '_'
                        || isExponentSign(end))) {
            end++;
        }
        add(Kind.LITERAL, end);
    }

    private boolean isExponentSign(int index) {
        char before = Character.toLowerCase(text.charAt(index - (index > position ? 1 : 0)));
        boolean hexadecimal = text.startsWith("0x", position) || text.startsWith("0X", position);
        return "+-".indexOf(text.charAt(index)) >= 0 && before == 'e' && !hexadecimal;
    }

    /** A string whose quote is at an index; its prefix, if any, begins at the current position. */
    private boolean readString(int quoteIndex) {
        String quote = text.substring(quoteIndex, quoteIndex + 1);
        String triple = quote.repeat(3);
        String closing = text.startsWith(triple, quoteIndex) ? triple : quote;
        int index = quoteIndex + closing.length();
        while (index < text.length() && !text.startsWith(closing, index)) {
            index += text.charAt(index) == '\\' ? 2 : 1;
        }
        if (index >= text.length()) {
            return false;
        }
        add(Kind.LITERAL, index + closing.length());
        return true;
    }

    private void readOperator() {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, position)) {
                add(operator.equals("...") ? Kind.LITERAL : Kind.OPERATOR, position + operator.length());
                return;
            }
        }
        add(Kind.OPERATOR, position + 1);
    }
}
