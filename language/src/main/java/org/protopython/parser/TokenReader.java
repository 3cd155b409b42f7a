// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The tokens of lines as the module {@code tokenize} shows them: with comments and line ends that mean nothing, which lie in the gaps
 * between the tokens of the lexer. Numbers of kinds are those of the module {@code token}. No line is read before it is needed.
 */
public final class TokenReader {
    /**
     * A token. Lines count from 1, columns in code points from 0.
     *
     * @param lines the whole lines in which it stands
     */
    public record Token(int type, String text, int line, int column, int endLine, int endColumn, String lines) {}

    private static final int NAME_TYPE = 1;
    private static final int NEWLINE_TYPE = 4;
    private static final int INDENT_TYPE = 5;
    private static final int DEDENT_TYPE = 6;
    private static final int OPERATOR_TYPE = 55;
    private static final int FIRST_STRING_PART = 59;
    private static final int COMMENT_TYPE = 65;
    private static final int LINE_END_TYPE = 66;

    private static final Map<String, Integer> OPERATORS = operators();

    private final Lexer lexer;
    private final LineInput input;
    private final Tokens tokens;
    private final boolean extra;
    private final Deque<Token> ready = new ArrayDeque<>();
    /** Of the f- and t-strings under way, from the inside out: whether backslashes mean nothing in them. */
    private final Deque<Boolean> rawStrings = new ArrayDeque<>();
    /** The next token of the lexer to be shown. */
    private int index;
    /** Up to where the text has been shown. */
    private int shown;

    private LexicalError error;
    /** All lines have been read. */
    private boolean finished;
    /** An offset on the line of the token made last, and its column. */
    private int knownOffset;

    private int knownColumn;
    private int knownLine;
    /** The lines of the token made last, with the numbers of the first and the last. */
    private String rows = "";

    private int firstRow;
    private int lastRow;

    /**
     * @param source gives the next line at each call, null after the last; called when a token of the line is wanted
     * @param extra  whether to show what the grammar does not need, and kinds of operators as one
     */
    public TokenReader(Supplier<String> source, String filename, boolean extra) {
        this.input = new LineInput(source);
        this.lexer = new Lexer(input, filename, extra);
        this.tokens = lexer.tokens;
        this.extra = extra;
    }

    private static Map<String, Integer> operators() {
        String[] inOrder = {
            "(", ")", "[", "]", ":", ",", ";", "+", "-", "*", "/", "|", "&", "<", ">", "=", ".", "%", "{", "}", "==",
            "!=", "<=", ">=", "~", "^", "<<", ">>", "**", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=",
            "**=", "//", "//=", "@", "@=", "->", "...", ":=", "!"
        };
        Map<String, Integer> types = new java.util.HashMap<>();
        for (int i = 0; i < inOrder.length; i++) {
            types.put(inOrder[i], i + 7);
        }
        types.put("<>", types.get("!="));
        return Map.copyOf(types);
    }

    /**
     * The next token, null after the last.
     *
     * @throws PySyntaxException where the text cannot be split further
     */
    public Token next() {
        while (ready.isEmpty()) {
            if (index < tokens.size) {
                show();
            } else if (error != null) {
                throw failure(error.report).by(PySyntaxException.Origin.LEXER);
            } else if (finished) {
                return null;
            } else {
                read();
            }
        }
        return ready.poll();
    }

    /** Whether there was no line at all. */
    public boolean isEmpty() {
        return finished && input.count() == 0;
    }

    /** Has the lexer go on. A further line is read only when all that is in those before has been shown. */
    private void read() {
        tokens.size = 0;
        index = 0;
        try {
            boolean more = lexer.advance();
            if (tokens.size > 0) {
                return;
            }
            gap(lexer.pos);
            if (more || !ready.isEmpty()) {
                return;
            }
            if (lexer.nextLine()) {
                shown = lexer.pos;
                knownLine = 0;
            } else {
                finished = true;
                lexer.finish();
            }
        } catch (LexicalError e) {
            error = e;
        }
    }

    private void show() {
        int kind = tokens.kinds[index];
        int start = tokens.starts[index];
        int end = tokens.ends[index];
        index++;
        gap(start);
        shown = Math.max(shown, end);
        switch (kind) {
            case END -> mark(0, start);
            case NEWLINE -> newline(start, end);
            case INDENT -> {
                if (extra) {
                    add(INDENT_TYPE, start, end);
                } else {
                    mark(INDENT_TYPE, start);
                }
            }
            case DEDENT -> mark(DEDENT_TYPE, start);
            case NUMBER, STRING -> add(kind - NUMBER + 2, start, end);
            case FSTRING_MIDDLE, TSTRING_MIDDLE -> middle(FIRST_STRING_PART + kind - FSTRING_START, start, end);
            case NAME -> add(NAME_TYPE, start, end);
            case FSTRING_START, TSTRING_START -> {
                rawStrings.push(lexer.text(start, end).toLowerCase(Locale.ROOT).contains("r"));
                add(FIRST_STRING_PART + kind - FSTRING_START, start, end);
            }
            case FSTRING_END, TSTRING_END -> {
                rawStrings.pop();
                add(FIRST_STRING_PART + kind - FSTRING_START, start, end);
            }
            default -> {
                Integer type = extra ? null : OPERATORS.get(lexer.text(start, end));
                add(type == null ? OPERATOR_TYPE : type, start, end);
            }
        }
    }

    /** The error as {@code tokenize} tells it, which differs from what the parser says. */
    private PySyntaxException failure(PySyntaxException report) {
        if (error.endOfText) {
            int column = lexer.text(lexer.together, lexer.length).getBytes(StandardCharsets.UTF_8).length;
            return new PySyntaxException(
                    report.kind(),
                    "unexpected EOF in multi-line statement",
                    report.filename(),
                    input.count(),
                    column,
                    0,
                    null);
        } else if (report.kind() != PySyntaxException.Kind.SYNTAX || error.wholeLine) {
            String text = report.lineText();
            int column = report.kind() == PySyntaxException.Kind.INDENTATION ? report.column() : text.length() + 1;
            return new PySyntaxException(
                    report.kind(), report.getMessage(), report.filename(), report.line(), column, 0, text);
        }
        return report;
    }

    /** A token without text: behind all lines it stands on a line of its own. */
    private void mark(int type, int at) {
        if (extra && finished) {
            int line = input.count() + 1;
            ready.add(new Token(type, "", line, 0, line, 0, ""));
        } else if (extra) {
            int line = input.line(at);
            int column = column(line, at);
            ready.add(new Token(type, "", line, column, line, column, rows(line, line)));
        } else {
            int line = finished ? input.count() : input.line(at);
            boolean known = firstRow == line && lastRow == line;
            String text = finished && !known ? "" : rows(line, line);
            ready.add(new Token(type, "", line, -1, line, -1, text));
        }
    }

    private void newline(int start, int end) {
        if (extra) {
            lineEnd(NEWLINE_TYPE, lexer.chars[start] == '#' ? comment(start) : start, end);
        } else {
            add(NEWLINE_TYPE, start, lexer.chars[end - 1] == '\n' ? end - 1 : end);
        }
    }

    /** A line end; one that the line lacked is not seen, nor are others in what was handed over with it. */
    private void lineEnd(int type, int at, int end) {
        int line = input.line(at);
        int column = column(line, at);
        String text = lexer.text(at, input.isUnended() && line == input.count() ? end - 1 : end);
        ready.add(new Token(type, text, line, column, line, column + end - at, rows(line, line)));
    }

    private int comment(int start) {
        int end = start;
        while (!LexerState.isLineEnd(lexer.chars[end])) {
            end++;
        }
        if (extra) {
            add(COMMENT_TYPE, start, end);
        }
        return end;
    }

    /** Shows comments and line ends between two tokens. */
    private void gap(int end) {
        while (shown < end) {
            char c = lexer.chars[shown];
            if (c == '#') {
                shown = comment(shown);
            } else if (c == '\\') {
                shown = Math.min(end, lineEndAfter(shown + 1));
            } else if (LexerState.isLineEnd(c)) {
                int after = lineEndAfter(shown);
                if (extra) {
                    lineEnd(LINE_END_TYPE, shown, after);
                }
                shown = after;
            } else {
                shown++;
            }
        }
    }

    private int lineEndAfter(int at) {
        boolean pair = lexer.chars[at] == '\r' && lexer.chars[at + 1] == '\n';
        return Math.min(lexer.length, at + (pair ? 2 : 1));
    }

    /**
     * Text of an f-string; a named character ends a token, a doubled brace one that has one of the two. In a format the end
     * of the field ends a token too, an empty one if need be.
     */
    private void middle(int type, int start, int end) {
        int from = start;
        boolean raw = rawStrings.peek();
        for (int i = start; i + 1 < end; i++) {
            char c = lexer.chars[i];
            if (c == '\\' && !raw && lexer.chars[i + 1] == '\\') {
                i++;
            } else if (c == '\\' && !raw && lexer.startsWith("N{", i + 1)) {
                int close = i + 3;
                while (close < end && lexer.chars[close] != '}') {
                    close++;
                }
                if (close < end) {
                    add(type, from, close + 1);
                    from = close + 1;
                    i = close;
                }
            } else if ((c == '{' || c == '}') && lexer.chars[i + 1] == c) {
                add(type, from, i + 1);
                from = i + 2;
                i++;
            }
        }
        if (from < end || from == start || lexer.chars[end] == '}') {
            add(type, from, end);
        }
    }

    private void add(int type, int start, int end) {
        int line = input.line(start);
        int endLine = input.line(end);
        int column = column(line, start);
        int endColumn = column(endLine, end);
        ready.add(new Token(type, lexer.text(start, end), line, column, endLine, endColumn, rows(line, endLine)));
    }

    /** Counted from the last place on the same line, so that long lines cost no more than short ones. */
    private int column(int line, int offset) {
        if (line != knownLine || offset < knownOffset) {
            knownLine = line;
            knownOffset = input.start(line);
            knownColumn = 0;
        }
        knownColumn += Character.codePointCount(lexer.chars, knownOffset, offset - knownOffset);
        knownOffset = offset;
        return knownColumn;
    }

    private String rows(int first, int last) {
        if (first != firstRow || last != lastRow) {
            rows = lexer.text(input.start(first), input.end(last, lexer.length));
            firstRow = first;
            lastRow = last;
        }
        return rows;
    }
}
