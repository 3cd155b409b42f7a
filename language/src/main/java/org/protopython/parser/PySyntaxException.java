// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/**
 * A text which is not Python. The message is worded as CPython's; lines and columns count from 1, columns in code points, as the
 * attributes {@code lineno} and {@code offset} of Python's exception do.
 */
public final class PySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which Python exception it is. */
    public enum Kind {
        SYNTAX,
        INDENTATION,
        TAB,
        /** Nested too deeply to be read: Python's {@code MemoryError}. */
        TOO_COMPLEX,
        /** Nested too deeply to be analysed: Python's {@code RecursionError}. */
        RECURSION
    }

    /** Who noticed it, which decides what Python shows of the line. */
    public enum Origin {
        /** The lexer, that knows the line without its end. */
        LEXER,
        /** The parser, that knows the whole line. */
        PARSER,
        /** The compiler, that knows only the tree: the line is looked for in the file. */
        COMPILER
    }

    private final Kind kind;
    private final String filename;
    private final int start;
    private final int end;
    private final boolean incomplete;
    private final int line;
    private final int column;
    private final int endLine;
    private final int endColumn;
    private final String lineText;
    private Origin origin = Origin.PARSER;
    private String source;
    private int lastLine;
    private int lastColumn;

    /**
     * @param start UTF-16 offset in the source, or -1 when there is no place
     * @param end   past the offending text, or -1 or -2 when only its start is known: {@code end_offset} is 0 or -1
     */
    public PySyntaxException(
            Kind kind, String message, String source, String filename, int start, int end, boolean incomplete) {
        this(kind, message, start < 0 ? null : new LineMap(source), source.length(), filename, start, end, incomplete);
    }

    /** The same in a text of which only the lines matter; null for those when there is no place. */
    PySyntaxException(
            Kind kind,
            String message,
            LineMap lines,
            int length,
            String filename,
            int start,
            int end,
            boolean incomplete) {
        super(message, null, false, false);
        this.kind = kind;
        this.filename = filename;
        this.start = start;
        this.end = end;
        this.incomplete = incomplete;
        if (start < 0) {
            line = 0;
            column = 0;
            endLine = 0;
            endColumn = 0;
            lineText = null;
        } else {
            line = lines.line(start);
            column = lines.column(start);
            int last = Math.max(start, end - 1);
            endLine = end < 0 ? line : lines.line(last);
            endColumn = end < 0 ? end + 1 : lines.column(last) + (end > start || start == length ? 1 : 0);
            lineText = lines.text(line);
        }
    }

    /**
     * An error whose beginning is known as a line and a column.
     *
     * @param endLine 0 when the end is not known; else that is before the first column
     */
    PySyntaxException(Kind kind, String message, String filename, int line, int column, int endLine, String lineText) {
        super(message, null, false, false);
        this.kind = kind;
        this.filename = filename;
        this.start = -1;
        this.end = -1;
        this.incomplete = false;
        this.line = line;
        this.column = column;
        this.endLine = endLine;
        this.endColumn = 0;
        this.lineText = lineText;
    }

    public Kind kind() {
        return kind;
    }

    public Origin origin() {
        return origin;
    }

    /** Says who noticed it. */
    public PySyntaxException by(Origin who) {
        origin = who;
        return this;
    }

    /**
     * Says what was parsed.
     *
     * @param statementLine line of the last whole compound statement that defines no function, 0 for none
     * @param statementColumn its column, from 0 on
     */
    PySyntaxException within(String text, int statementLine, int statementColumn) {
        source = text;
        lastLine = statementLine;
        lastColumn = statementColumn;
        return this;
    }

    /** The whole text, or null when it was not the parser that complained. */
    public String source() {
        return source;
    }

    /** Line of the last whole compound statement before the error that defines no function, 0 for none. */
    public int lastLine() {
        return lastLine;
    }

    /** Its column, from 0 on. */
    public int lastColumn() {
        return lastColumn;
    }

    public String filename() {
        return filename;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** The text is a proper beginning of something: a prompt asks for more lines. */
    public boolean incomplete() {
        return incomplete;
    }

    /** 0 when there is no place. */
    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** 0 when there is no end. */
    public int endLine() {
        return endLine;
    }

    public int endColumn() {
        return endColumn;
    }

    /** The line of the start without its end, or null. */
    public String lineText() {
        return lineText;
    }
}
