// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.protopython.ops.traceback.SegmentTokens.Kind;
import org.protopython.ops.traceback.SegmentTokens.Token;

/**
 * The part of an expression that a traceback marks with {@code ^} among the {@code ~}: the operator of a binary
 * operation, the brackets of a subscription or call. Lines count from 0, columns within their line.
 *
 * @param isCallOfName whether it is a call of a plain name
 */
record CaretAnchors(
        int leftLine, int leftColumn, int rightLine, int rightColumn, boolean isCall, boolean isCallOfName) {
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("|", 1),
            Map.entry("^", 2),
            Map.entry("&", 3),
            Map.entry("<<", 4),
            Map.entry(">>", 4),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 6),
            Map.entry("/", 6),
            Map.entry("//", 6),
            Map.entry("%", 6),
            Map.entry("@", 6),
            Map.entry("**", 8));
    private static final int POWER = 8;
    private static final Set<String> OTHER_EXPRESSIONS = Set.of(
            "and",
            "or",
            "not",
            "in",
            "is",
            "if",
            "else",
            "lambda",
            "yield",
            "await",
            "for",
            "async",
            "return",
            "raise",
            "assert",
            "del",
            "import",
            "from",
            "with",
            "while",
            "global",
            "nonlocal",
            "pass",
            "break",
            "continue",
            "def",
            "class",
            "try",
            "except",
            "finally",
            "elif",
            "as");

    /** The anchors of an expression's text; null when it is of another kind or no expression. */
    static CaretAnchors of(String segment) {
        List<Token> tokens = SegmentTokens.of(segment);
        if (tokens == null || tokens.isEmpty()) {
            return null;
        }
        Token operator = null;
        int level = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.depth() > 0) {
                continue;
            } else if (token.kind() == Kind.NAME && OTHER_EXPRESSIONS.contains(token.text())) {
                return null;
            } else if (token.kind() != Kind.OPERATOR || token.text().equals(".")) {
                continue;
            }
            boolean binary = i > 0 && tokens.get(i - 1).isOperandEnd();
            Integer own = LEVELS.get(token.text());
            if (own == null && !token.text().equals("~")) {
                return null;
            } else if (binary && own != null && (own < level || own == level && own != POWER)) {
                operator = token;
                level = own;
            }
        }
        boolean prefixed = tokens.getFirst().kind() == Kind.OPERATOR;
        if (operator != null) {
            return prefixed && level == POWER ? null : ofOperator(segment, tokens, operator);
        }
        return prefixed ? null : ofBrackets(segment, tokens);
    }

    private static CaretAnchors ofOperator(String segment, List<Token> tokens, Token operator) {
        int length = operator.text().length();
        Token next = tokens.get(Math.min(tokens.indexOf(operator) + 1, tokens.size() - 1));
        if (length == 1 && next.text().equals("(") && next.start() == operator.end() && isGrouping(tokens, next)) {
            length = 2;
        }
        int line = lineOf(segment, operator.start());
        int column = operator.start() - lineStart(segment, operator.start());
        return new CaretAnchors(line, column, line, column + length, false, false);
    }

    /** Whether a parenthesis only groups: then the operand begins behind it. */
    private static boolean isGrouping(List<Token> tokens, Token open) {
        for (int i = tokens.indexOf(open) + 1;
                i < tokens.size() && tokens.get(i).depth() > 0;
                i++) {
            if (tokens.get(i).depth() == 1
                    && (tokens.get(i).text().equals(",") || tokens.get(i).text().equals("for"))) {
                return false;
            }
        }
        return true;
    }

    private static CaretAnchors ofBrackets(String segment, List<Token> tokens) {
        Token last = tokens.getLast();
        if (last.kind() != Kind.CLOSE || last.text().equals("}")) {
            return null;
        }
        int open = tokens.size() - 2;
        while (open >= 0
                && !(tokens.get(open).kind() == Kind.OPEN && tokens.get(open).depth() == 0)) {
            open--;
        }
        if (open <= 0) {
            return null;
        }
        int start = tokens.get(open).start();
        int end = segment.length();
        boolean call = last.text().equals(")");
        return new CaretAnchors(
                lineOf(segment, start),
                start - lineStart(segment, start),
                lineOf(segment, end),
                end - lineStart(segment, end),
                call,
                call && open == 1 && tokens.getFirst().kind() == Kind.NAME);
    }

    private static int lineOf(String segment, int index) {
        return (int) segment.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    private static int lineStart(String segment, int index) {
        return segment.lastIndexOf('\n', index - 1) + 1;
    }
}
