// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import org.protopython.parser.PySyntaxException.Kind;

/** Splits a text into tokens: lines, indentation, names and operators are read here. */
final class Lexer extends StringLexer {
    private static final int MAX_INDENT = 100;
    private static final int TAB_SIZE = 8;

    private final int[] indents = new int[MAX_INDENT];
    /** The same with tabs counted as one column: both must agree on what is deeper. */
    private final int[] altIndents = new int[MAX_INDENT];

    private final boolean ended;
    private int indent;
    /** The next line is a new one of the grammar, whose indentation counts. */
    private boolean lineStart = true;

    private Lexer(String source, String filename, ParseOptions options, boolean ended) {
        super(source, filename, options);
        this.ended = ended;
    }

    /**
     * A lexer of lines, which are read when tokens of them are wanted: {@link #advance} and {@link #nextLine} in turn,
     * {@link #finish} at the end.
     *
     * @param lenient numbers and brackets need not be right
     */
    Lexer(LineInput input, String filename, boolean lenient) {
        super(input, filename, lenient);
        this.ended = true;
    }

    /** @param ended whether the last line ends even if the text does not say so */
    static Tokens tokenize(String source, String filename, ParseOptions options, boolean ended) {
        Lexer lexer = new Lexer(source, filename, options, ended);
        Tokens tokens = lexer.tokens;
        try {
            lexer.run();
        } catch (LexicalError error) {
            tokens.error = error;
            int at = Math.min(Math.max(lexer.pos, 0), lexer.length);
            tokens.add(ERROR, at, at, 0);
        }
        tokens.open = java.util.Arrays.copyOf(lexer.brackets, lexer.level);
        return tokens;
    }

    private void run() {
        int nul = source.indexOf('\0');
        if (nul >= 0) {
            throw error(Kind.SYNTAX, "source code string cannot contain null bytes", -1, -1, false, true);
        }
        while (advance()) {
            // advance adds the tokens
        }
        finish();
    }

    /** Goes on to the next token or end of line; a token may come in parts. False at the end of the text so far. */
    boolean advance() {
        if (mode != null && mode.text) {
            middle();
            return true;
        }
        if (lineStart) {
            if (!indentation()) {
                return false;
            }
            lineStart = false;
        }
        char c = chars[pos];
        while (c == ' ' || c == '\t' || c == '\f') {
            c = chars[++pos];
        }
        int start = pos;
        if (c == '#') {
            comment(false);
            c = chars[pos];
        }
        if (c == '\n' || c == '\r') {
            skipLineEnd();
            if (level == 0 && modes.isEmpty()) {
                tokens.add(NEWLINE, start, pos, 0);
                lineStart = true;
            }
            return true;
        }
        if (pos >= length && c == 0) {
            return false;
        }
        token(c);
        return true;
    }

    /**
     * Reads the next line after the end of the text so far, which is kept only as long as it belongs to the same line of
     * the grammar. False at the end of all lines.
     */
    boolean nextLine() {
        if (lineStart) {
            drop();
        } else if (modes.isEmpty()) {
            together = length;
        }
        return refill();
    }

    /** Adds what comes behind the last token of the whole text. */
    void finish() {
        if (mode != null && level == 0) {
            throw error("unterminated " + mode.word() + " literal", mode.start);
        }
        if (level > 0) {
            int at = brackets[level - 1];
            LexicalError unclosed = error(Kind.SYNTAX, "'" + chars[at] + "' was never closed", at, -1, true, false);
            unclosed.endOfText = true;
            throw unclosed;
        }
        if (tokens.size > 0 && tokens.kinds[tokens.size - 1] != NEWLINE && tokens.kinds[tokens.size - 1] != DEDENT) {
            tokens.add(NEWLINE, length, length, 0);
        }
        for (; indent > 0; indent--) {
            tokens.add(DEDENT, length, length, 0);
        }
        tokens.add(END, length, length, 0);
    }

    /** Reads the white space at the start of a line, skipping lines without tokens. False at the end of the text. */
    private boolean indentation() {
        while (true) {
            int column = 0;
            int altColumn = 0;
            int continued = -1;
            char c;
            while (true) {
                c = chars[pos];
                if (c == ' ') {
                    column++;
                    altColumn++;
                } else if (c == '\t') {
                    column = (column / TAB_SIZE + 1) * TAB_SIZE;
                    altColumn++;
                } else if (c == '\f') {
                    column = 0;
                    altColumn = 0;
                } else if (c == '\\') {
                    continued = continued < 0 ? column : continued;
                    together = length;
                    continuation();
                    column = 0;
                    continue;
                } else {
                    break;
                }
                pos++;
            }
            if (c == '#') {
                int before = tokens.size;
                comment(true);
                if (tokens.size > before) {
                    return true;
                }
                c = chars[pos];
            }
            if (isLineEnd(c)) {
                skipLineEnd();
                continue;
            }
            if (pos >= length) {
                return false;
            }
            if (continued >= 0) {
                column = continued;
                altColumn = continued;
            }
            indentTo(column, altColumn);
            return true;
        }
    }

    private void indentTo(int column, int altColumn) {
        if (column == indents[indent]) {
            if (altColumn != altIndents[indent]) {
                throw tabError();
            }
        } else if (column > indents[indent]) {
            if (indent + 1 >= MAX_INDENT) {
                throw error(Kind.INDENTATION, "too many levels of indentation", lineStart(), lineStart(), false, false);
            }
            if (altColumn <= altIndents[indent]) {
                throw tabError();
            }
            indent++;
            indents[indent] = column;
            altIndents[indent] = altColumn;
            tokens.add(INDENT, lineStart(), pos, 0);
        } else {
            int outer = indent;
            while (outer > 0 && column < indents[outer]) {
                outer--;
            }
            if (column != indents[outer]) {
                int end = pos;
                while (end < length && !isLineEnd(chars[end])) {
                    end++;
                }
                throw error(
                        Kind.INDENTATION, "unindent does not match any outer indentation level", end, -2, false, false);
            }
            if (altColumn != altIndents[outer]) {
                throw tabError();
            }
            for (; indent > outer; indent--) {
                tokens.add(DEDENT, pos, pos, 0);
            }
        }
    }

    private int lineStart() {
        int at = pos;
        while (at > 0 && !isLineEnd(chars[at - 1])) {
            at--;
        }
        return at;
    }

    private LexicalError tabError() {
        int at = lineStart();
        return error(Kind.TAB, "inconsistent use of tabs and spaces in indentation", at, -1, false, false);
    }

    /** A backslash, which must end its line. */
    private void continuation() {
        pos++;
        int end = pos;
        boolean unended = !ended && atEnd();
        if (isLineEnd(chars[pos])) {
            skipLineEnd();
            if (!atEnd() || refill()) {
                return;
            }
        }
        if (atEnd() && !unended) {
            if (level > 0) {
                finish();
            }
            LexicalError unfinished = error(Kind.SYNTAX, "unexpected EOF while parsing", end, -2, true, false);
            unfinished.endOfText = true;
            throw unfinished;
        }
        LexicalError stray = error(
                Kind.SYNTAX,
                "unexpected character after line continuation character",
                unended ? pos - 1 : pos,
                -1,
                false,
                false);
        stray.wholeLine = true;
        throw stray;
    }

    private void token(char c) {
        int start = pos;
        if (isWord(c)) {
            word(start);
            return;
        }
        if (isDigit(c) || c == '.' && isDigit(chars[pos + 1])) {
            number();
            return;
        }
        char next = chars[pos + 1];
        switch (c) {
            case '\'', '"' -> string(start);
            case '\\' -> continuation();
            case '(' -> open(c, LPAR);
            case '[' -> open(c, LSQB);
            case '{' -> open(c, LBRACE);
            case ')' -> close(c, RPAR);
            case ']' -> close(c, RSQB);
            case '}' -> close(c, RBRACE);
            case ':' -> colon(next);
            case ',' -> operator(COMMA, 1);
            case ';' -> operator(SEMI, 1);
            case '.' -> {
                if (next == '.' && pos + 2 < length && chars[pos + 2] == '.') {
                    operator(ELLIPSIS, 3);
                } else {
                    operator(DOT, 1);
                }
            }
            case '=' -> operator(next == '=' ? EQEQUAL : EQUAL, next == '=' ? 2 : 1);
            case '!' -> operator(next == '=' ? NOTEQUAL : EXCLAMATION, next == '=' ? 2 : 1);
            case '+' -> augmentable(PLUS, 1);
            case '-' -> {
                if (next == '>') {
                    operator(ARROW, 2);
                } else {
                    augmentable(MINUS, 1);
                }
            }
            case '*' -> augmentable(next == '*' ? DOUBLESTAR : STAR, next == '*' ? 2 : 1);
            case '/' -> augmentable(next == '/' ? DOUBLESLASH : SLASH, next == '/' ? 2 : 1);
            case '%' -> augmentable(PERCENT, 1);
            case '@' -> augmentable(AT, 1);
            case '|' -> augmentable(VBAR, 1);
            case '&' -> augmentable(AMPER, 1);
            case '^' -> augmentable(CIRCUMFLEX, 1);
            case '~' -> operator(TILDE, 1);
            case '<' -> {
                if (next == '<') {
                    augmentable(LEFTSHIFT, 2);
                } else if (next == '>') {
                    operator(NOTEQUAL, 2);
                } else {
                    operator(next == '=' ? LESSEQUAL : LESS, next == '=' ? 2 : 1);
                }
            }
            case '>' -> {
                if (next == '>') {
                    augmentable(RIGHTSHIFT, 2);
                } else {
                    operator(next == '=' ? GREATEREQUAL : GREATER, next == '=' ? 2 : 1);
                }
            }
            default -> {
                if (c < ' ' || c > '~') {
                    throw strange(start, c);
                }
                operator(UNKNOWN, 1);
            }
        }
    }

    private LexicalError strange(int start, int codePoint) {
        pos = start + Character.charCount(codePoint);
        String code = String.format("U+%04X", codePoint);
        String message = isPrintable(codePoint)
                ? "invalid character '" + Character.toString(codePoint) + "' (" + code + ")"
                : "invalid non-printable character " + code;
        return error(message, start);
    }

    /** As {@code str.isprintable}. */
    static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    private void open(char c, int kind) {
        pos++;
        openBracket(c);
        tokens.add(kind, pos - 1, pos, 0);
    }

    private void close(char c, int kind) {
        pos++;
        closeBracket(c);
        tokens.add(kind, pos - 1, pos, 0);
    }

    private void colon(char next) {
        if (mode != null && mode.fieldCount > 0 && mode.depthInField() == 0) {
            mode.text = true;
            mode.format = true;
            operator(COLON, 1);
        } else {
            operator(next == '=' ? COLONEQUAL : COLON, next == '=' ? 2 : 1);
        }
    }

    private void operator(int kind, int size) {
        tokens.add(kind, pos, pos + size, 0);
        pos += size;
    }

    private void augmentable(int kind, int size) {
        if (chars[pos + size] == '=') {
            operator(kind + AUGMENTED, size + 1);
        } else {
            operator(kind, size);
        }
    }

    private void word(int start) {
        int hash = 0;
        int end = start;
        char c = chars[end];
        boolean ascii = true;
        while (isWord(c) || isDigit(c)) {
            ascii &= c < 128;
            hash = hash * 31 + c;
            c = chars[++end];
        }
        pos = end;
        if ((c == '\'' || c == '"') && end - start <= 3 && ascii && isStringPrefix(start)) {
            string(start);
            return;
        }
        if (!ascii && !lenient) {
            verifyIdentifier(start, end);
        }
        if (input != null) {
            tokens.add(NAME, start, end, 0);
            return;
        }
        int index = tokens.names.find(chars, start, end, hash, !ascii);
        tokens.add(ascii ? NameTable.kind(index) : NAME, start, end, index);
    }

    private void verifyIdentifier(int start, int end) {
        for (int i = start; i < end; ) {
            int codePoint = Character.codePointAt(chars, i, end);
            boolean valid = codePoint == '_'
                    || (i == start
                            ? Character.isUnicodeIdentifierStart(codePoint)
                            : Character.isUnicodeIdentifierPart(codePoint)
                                    && !Character.isIdentifierIgnorable(codePoint));
            if (!valid) {
                throw strange(i, codePoint);
            }
            i += Character.charCount(codePoint);
        }
    }
}
