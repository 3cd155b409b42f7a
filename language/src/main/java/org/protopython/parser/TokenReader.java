// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The tokens of a text as the module {@code tokenize} shows them: with comments and line ends that mean nothing, which lie in the gaps
 * between the tokens of the lexer. Numbers of kinds are those of the module {@code token}.
 */
public final class TokenReader {
    /** A token. Lines count from 1, columns in code points from 0. */
    public record Token(int type, String text, int line, int column, int endLine, int endColumn) {}

    private static final int NAME_TYPE = 1;
    private static final int NEWLINE_TYPE = 4;
    private static final int INDENT_TYPE = 5;
    private static final int DEDENT_TYPE = 6;
    private static final int OPERATOR_TYPE = 55;
    private static final int FIRST_STRING_PART = 59;
    private static final int COMMENT_TYPE = 65;
    private static final int LINE_END_TYPE = 66;

    private static final Map<String, Integer> OPERATORS = operators();

    private final String source;
    private final LineMap lines;
    private final Tokens tokens;
    private final boolean extra;
    private final Deque<Token> ready = new ArrayDeque<>();
    private int index;
    /** Up to where the text has been shown. */
    private int shown;

    private boolean finished;
    /** The line end that a text lacks has been shown. */
    private boolean ended;

    /** @param extra whether to show what the grammar does not need, and kinds of operators as one */
    public TokenReader(String source, String filename, boolean extra) {
        this.source = source;
        this.lines = new LineMap(source);
        this.extra = extra;
        this.tokens = extra
                ? Lexer.tokenizeLeniently(source, filename)
                : Lexer.tokenize(source, filename, ParseOptions.standard());
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
            if (finished) {
                return null;
            }
            read();
        }
        return ready.poll();
    }

    private void read() {
        int kind = tokens.kinds[index];
        int start = tokens.starts[index];
        int end = tokens.ends[index];
        if (kind == ERROR) {
            if (tokens.error.endOfText) {
                gap(source.length());
            }
            if (ready.isEmpty()) {
                throw failure(tokens.error).by(PySyntaxException.Origin.LEXER);
            }
            return;
        }
        index++;
        boolean part = kind >= FSTRING_START && kind <= TSTRING_END;
        gap(start);
        shown = Math.max(shown, end);
        switch (kind) {
            case END -> {
                finished = true;
                mark(0, start);
            }
            case NEWLINE -> newline(start, end);
            case INDENT -> {
                shown = end;
                if (extra) {
                    add(INDENT_TYPE, start, end);
                } else {
                    mark(INDENT_TYPE, start);
                }
            }
            case DEDENT -> mark(DEDENT_TYPE, start);
            case NUMBER, STRING -> add(kind - NUMBER + 2, start, end);
            case FSTRING_MIDDLE, TSTRING_MIDDLE -> middle(FIRST_STRING_PART + kind - FSTRING_START, start, end);
            default -> {
                if (part) {
                    add(FIRST_STRING_PART + kind - FSTRING_START, start, end);
                } else if (kind == NAME || kind >= FALSE) {
                    add(NAME_TYPE, start, end);
                } else {
                    Integer type = extra ? null : OPERATORS.get(source.substring(start, end));
                    add(type == null ? OPERATOR_TYPE : type, start, end);
                }
            }
        }
    }

    /** The error as {@code tokenize} tells it, which differs from what the parser says. */
    private PySyntaxException failure(LexicalError error) {
        PySyntaxException report = error.report;
        if (error.endOfText) {
            int last = lines.lineCount();
            boolean fresh = lines.start(last) == source.length() && last > 1;
            int line = fresh ? last - 1 : last;
            String text = lines.text(line);
            int column = text.endsWith("\\") ? text.length() + 1 : 0;
            return new PySyntaxException(
                    report.kind(), "unexpected EOF in multi-line statement", report.filename(), line, column, text);
        } else if (report.start() < 0) {
            return new PySyntaxException(
                    report.kind(), "source code cannot contain null bytes", report.filename(), 1, 0, lines.text(1));
        } else if (report.kind() != PySyntaxException.Kind.SYNTAX || error.wholeLine) {
            String text = report.lineText();
            int column = report.kind() == PySyntaxException.Kind.INDENTATION ? report.column() : text.length() + 1;
            return new PySyntaxException(
                    report.kind(), report.getMessage(), report.filename(), report.line(), column, text);
        }
        return report;
    }

    /** A token without text: at the end of the text it stands on a line of its own. */
    private void mark(int type, int at) {
        int line = lines.line(at);
        boolean fresh = at == lines.start(line);
        if (!extra) {
            int last = at == source.length() && fresh && line > 1 ? line - 1 : line;
            ready.add(new Token(type, "", last, -1, last, -1));
        } else if (at == source.length() && !fresh) {
            ready.add(new Token(type, "", line + 1, 0, line + 1, 0));
        } else {
            int column = lines.column(at) - 1;
            ready.add(new Token(type, "", line, column, line, column));
        }
    }

    private void newline(int start, int end) {
        int at = start;
        if (at < end && source.charAt(at) == '#') {
            at = comment(at);
        }
        int line = lines.line(at);
        int column = lines.column(at) - 1;
        if (!extra) {
            boolean carriage = at < end && source.charAt(at) == '\r' && end - at > 1;
            ready.add(new Token(NEWLINE_TYPE, carriage ? "\r" : "", line, column, line, column + (carriage ? 1 : 0)));
        } else {
            ready.add(lineEnd(NEWLINE_TYPE, at, end));
            ended |= at == end;
        }
    }

    /** A line end; the text ends with an invisible one. */
    private Token lineEnd(int type, int at, int end) {
        int line = lines.line(at);
        int column = lines.column(at) - 1;
        return new Token(type, source.substring(at, end), line, column, line, column + Math.max(1, end - at));
    }

    private int comment(int start) {
        int end = start;
        while (end < source.length() && !LexerState.isLineEnd(source.charAt(end))) {
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
            char c = source.charAt(shown);
            if (c == '#') {
                shown = comment(shown);
            } else if (c == '\\') {
                shown = Math.min(end, lineEndAfter(shown + 1));
            } else if (LexerState.isLineEnd(c)) {
                int after = lineEndAfter(shown);
                if (extra) {
                    ready.add(lineEnd(LINE_END_TYPE, shown, after));
                }
                shown = after;
            } else {
                shown++;
            }
        }
        boolean unended = end == source.length() && end > 0 && !isLineOver(source.charAt(end - 1));
        if (extra && unended && !ended && (index == 0 || tokens.kinds[index - 1] != NEWLINE)) {
            ended = true;
            ready.add(lineEnd(LINE_END_TYPE, end, end));
        }
    }

    private static boolean isLineOver(char last) {
        return LexerState.isLineEnd(last) || last == '\\';
    }

    private int lineEndAfter(int at) {
        boolean pair = source.startsWith("\r\n", at);
        return Math.min(source.length(), at + (pair ? 2 : 1));
    }

    /** Text of an f-string; a named character ends a token, a doubled brace one that has one of the two. */
    private void middle(int type, int start, int end) {
        int from = start;
        for (int i = start; i + 1 < end; i++) {
            char c = source.charAt(i);
            if (c == '\\' && source.startsWith("N{", i + 1)) {
                int close = source.indexOf('}', i);
                if (close >= 0 && close < end) {
                    add(type, from, close + 1);
                    from = close + 1;
                    i = close;
                }
            } else if ((c == '{' || c == '}') && source.charAt(i + 1) == c) {
                add(type, from, i + 1);
                from = i + 2;
                i++;
            }
        }
        if (from < end || from == start) {
            add(type, from, end);
        }
    }

    private void add(int type, int start, int end) {
        int line = lines.line(start);
        int endLine = lines.line(end);
        ready.add(new Token(
                type, source.substring(start, end), line, lines.column(start) - 1, endLine, lines.column(end) - 1));
    }
}
