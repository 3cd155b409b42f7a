// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

/** Reads a declaration word by word; what does not fit is a SYNTAX error at its place. */
final class XmlWords {
    private final String text;
    private final int end;
    private int position;
    private int literalStart;
    private String systemId;
    private String publicId;

    XmlWords(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.position = start;
    }

    private char next() {
        position = Math.min(end, XmlNames.skipSpace(text, position));
        return position < end ? text.charAt(position) : 0;
    }

    int position() {
        return position;
    }

    /** Where the last literal began. */
    int literalStart() {
        return literalStart;
    }

    XmlFault wrong() {
        return new XmlFault(XmlError.SYNTAX, position);
    }

    boolean isName() {
        return XmlNames.isStart(next());
    }

    /** A name or, since lists of values have them, any word of its characters. */
    String name() {
        next();
        int start = position;
        while (position < end && XmlNames.isPart(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw wrong();
        }
        return text.substring(start, position);
    }

    void expect(String word) {
        if (!name().equals(word)) {
            throw wrong();
        }
    }

    /** Whether a mark follows, which is read then. */
    boolean skip(char mark) {
        if (next() == mark) {
            position++;
            return true;
        }
        return false;
    }

    /** As {@link #skip} without blanks in front of the mark. */
    boolean skipAttached(char mark) {
        if (position < end && text.charAt(position) == mark) {
            position++;
            return true;
        }
        return false;
    }

    boolean isLiteral() {
        char c = next();
        return c == '"' || c == '\'';
    }

    /** What stands between quotes. */
    String literal() {
        if (!isLiteral()) {
            throw wrong();
        }
        int close = text.indexOf(text.charAt(position), position + 1);
        if (close < 0 || close >= end) {
            throw wrong();
        }
        literalStart = position;
        String literal = text.substring(position + 1, close);
        position = close + 1;
        return literal;
    }

    /** {@code SYSTEM "…"} or {@code PUBLIC "…" "…"}, when it is there. */
    void external(boolean mayLackSystem) {
        if (!isName()) {
            return;
        }
        int start = position;
        switch (name()) {
            case "SYSTEM" -> systemId = literal();
            case "PUBLIC" -> {
                publicId = literal().strip().replaceAll("\\s+", " ");
                systemId = mayLackSystem && !isLiteral() ? null : literal();
            }
            default -> {
                position = start;
                throw wrong();
            }
        }
    }

    String systemId() {
        return systemId;
    }

    String publicId() {
        return publicId;
    }

    /** A list of words in parentheses, without its blanks. */
    String choices() {
        if (!skip('(')) {
            throw wrong();
        }
        StringBuilder list = new StringBuilder("(").append(name());
        while (skip('|')) {
            list.append('|').append(name());
        }
        if (!skip(')')) {
            throw wrong();
        }
        return list.append(')').toString();
    }

    /** Nothing may follow. */
    void finish() {
        if (next() != 0) {
            throw wrong();
        }
    }
}
