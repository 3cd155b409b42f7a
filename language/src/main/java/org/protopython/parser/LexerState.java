// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.ArrayList;
import java.util.Arrays;
import org.protopython.parser.ast.TypeIgnore;

/** Where the lexer stands: text, place, open brackets, open f-strings. */
abstract class LexerState {
    private static final int MAX_BRACKETS = 200;
    private static final String PREFIX = "type:";
    private static final String IGNORE = "ignore";

    /** The whole text; null when it comes in lines. */
    final String source;

    final String filename;
    /** The text so far with a NUL behind it, so that looking one character ahead needs no check. */
    char[] chars;

    int length;
    /** Where the text comes from when it comes in lines, else null. */
    final LineInput input;
    /** Splitting for programs that want the tokens as such: numbers and brackets need not be right. */
    final boolean lenient;

    final Tokens tokens;
    int pos;
    /**
     * Where the last lines begin that were read in one go, for the sake of one token, f-string or backslash: the place of
     * an error at the end of all lines is counted from there.
     */
    int together;

    /** Offsets of the open brackets. */
    int[] brackets = new int[MAX_BRACKETS];

    int level;
    /** Enclosing f-strings and t-strings, outermost first. */
    final ArrayList<FStringMode> modes = new ArrayList<>();

    FStringMode mode;

    /** An f-string or t-string being read. */
    static final class FStringMode {
        final char quote;
        final int quoteSize;
        final boolean raw;
        final boolean template;
        final int start;
        /** Brackets open inside of its replacement fields. */
        int depth;
        /** The values of {@link #depth} outside of each open replacement field. */
        int[] fields = new int[4];

        int fieldCount;
        /** Reading text (of the string itself or of a format), not code. */
        boolean text = true;
        /**
         * Reading a format, up to the first field within it that ends: what follows that is a format still, but CPython
         * takes doubled braces and ends of lines there for those of the string.
         */
        boolean format;

        FStringMode(char quote, int quoteSize, boolean raw, boolean template, int start) {
            this.quote = quote;
            this.quoteSize = quoteSize;
            this.raw = raw;
            this.template = template;
            this.start = start;
        }

        String prefix() {
            return template ? "t-string: " : "f-string: ";
        }

        String word() {
            return template ? "t-string" : "f-string";
        }

        /** Brackets open inside of the innermost field, itself not counted. */
        int depthInField() {
            return depth - fields[fieldCount - 1] - 1;
        }
    }

    LexerState(String source, String filename, ParseOptions options) {
        this.lenient = false;
        this.source = source;
        this.input = null;
        this.filename = filename;
        length = source.length();
        chars = new char[length + 1];
        source.getChars(0, length, chars, 0);
        tokens = new Tokens(source, options);
    }

    LexerState(LineInput input, String filename, boolean lenient) {
        this.lenient = lenient;
        this.source = null;
        this.input = input;
        this.filename = filename;
        chars = new char[128];
        tokens = new Tokens("", ParseOptions.standard());
    }

    /**
     * Adds the next line to a text that comes in lines: called where a token or a backslash wants one. False at the end,
     * where a whole text always is.
     */
    final boolean refill() {
        if (input == null) {
            return false;
        }
        String line = input.next(length);
        if (line == null) {
            return false;
        }
        int end = length + line.length();
        if (end >= chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end + 1, chars.length * 2));
        }
        line.getChars(0, line.length(), chars, length);
        chars[end] = 0;
        length = end;
        int nul = line.indexOf('\0');
        if (nul >= 0) {
            String before = line.substring(0, nul);
            int number = input.count();
            PySyntaxException report = new PySyntaxException(
                    PySyntaxException.Kind.SYNTAX,
                    "source code cannot contain null bytes",
                    filename,
                    number,
                    0,
                    number,
                    before);
            throw new LexicalError(report, true, mode != null);
        }
        return true;
    }

    /** Forgets the text so far. */
    final void drop() {
        input.drop();
        together = 0;
        pos = 0;
        length = 0;
        chars[0] = 0;
    }

    final String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    private LineMap lines() {
        return input == null ? new LineMap(source) : input.map(text(0, length));
    }

    /** Number of a line; the end of a text belongs to its last line. */
    final int line(int offset) {
        boolean ended = offset == length && length > 0 && isLineEnd(chars[length - 1]);
        return lines().line(ended ? length - 1 : offset);
    }

    final boolean atEnd() {
        return pos >= length;
    }

    /** The usual error: its place is the last character read. */
    final LexicalError error(String message) {
        return error(message, pos - 1);
    }

    final LexicalError error(String message, int at) {
        return error(PySyntaxException.Kind.SYNTAX, message, at, at, false, true);
    }

    final LexicalError error(
            PySyntaxException.Kind kind, String message, int start, int end, boolean incomplete, boolean prevails) {
        return new LexicalError(
                new PySyntaxException(
                                kind, message, start < 0 ? null : lines(), length, filename, start, end, incomplete)
                        .by(
                                prevails || incomplete && end >= 0
                                        ? PySyntaxException.Origin.LEXER
                                        : PySyntaxException.Origin.PARSER),
                prevails,
                mode != null);
    }

    final void openBracket(char bracket) {
        if (level == MAX_BRACKETS) {
            throw error("too many nested parentheses");
        }
        brackets[level++] = pos - 1;
        if (mode != null) {
            mode.depth++;
        }
    }

    /** After a closing bracket was read. */
    final void closeBracket(char bracket) {
        if (mode != null && mode.depth == 0 && bracket == '}') {
            throw error(mode.prefix() + "single '}' is not allowed");
        }
        if (level == 0 && lenient) {
            return;
        } else if (level == 0) {
            throw error("unmatched '" + bracket + "'");
        }
        int at = brackets[--level];
        char opening = chars[at];
        boolean matches = opening == '(' ? bracket == ')' : opening == '[' ? bracket == ']' : bracket == '}';
        if (!matches && !lenient) {
            if (mode != null && opening == '{' && mode.fieldCount > 0 && mode.depthInField() == 0) {
                throw error(mode.prefix() + "unmatched '" + bracket + "'");
            }
            int line = line(at);
            String where = line == line(pos - 1) ? "" : " on line " + line;
            throw error("closing parenthesis '" + bracket + "' does not match opening parenthesis '" + opening + "'"
                    + where);
        }
        if (mode != null) {
            mode.depth--;
            if (bracket == '}' && mode.fieldCount > 0 && mode.depth == mode.fields[mode.fieldCount - 1]) {
                mode.fieldCount--;
                mode.text = true;
                mode.format = false;
            }
        }
    }

    /**
     * Reads a comment up to the end of its line; one about types may be a token.
     *
     * @param alone whether nothing else stands in its line, whose end is then part of what is ignored
     */
    final void comment(boolean alone) {
        int at = pos;
        while (!isLineEnd(chars[pos]) && pos < length) {
            pos++;
        }
        if (!tokens.options.typeComments()) {
            return;
        }
        int type = skipBlanks(at + 1);
        if (!startsWith(PREFIX, type)) {
            return;
        }
        int text = skipBlanks(type + PREFIX.length());
        int end = text + IGNORE.length();
        if (startsWith(IGNORE, text) && !(chars[end] >= 128 || Character.isLetterOrDigit(chars[end]))) {
            int line = line(at);
            tokens.typeIgnores.add(new TypeIgnore(line, text(end, pos) + (alone ? "\n" : ""), at, pos));
        } else {
            tokens.add(TokenKind.TYPE_COMMENT, text, pos, 0);
        }
    }

    private int skipBlanks(int from) {
        int at = from;
        while (chars[at] == ' ' || chars[at] == '\t') {
            at++;
        }
        return at;
    }

    final boolean startsWith(String prefix, int at) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at + i >= length || chars[at + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Skips the end of a line of any kind. */
    final void skipLineEnd() {
        if (chars[pos] == '\r' && chars[pos + 1] == '\n') {
            pos++;
        }
        pos++;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
