// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;

/**
 * Looks for mistakes in expressions. Results are remembered by place, since the same text is tried in many ways.
 */
abstract class ExpressionDiagnosis extends StatementParser {
    private static final Set<String> SOFT_KEYWORDS = Set.of("_", "case", "match", "type");

    /** A result of a rule: the expression and the token after it; null and -1 if the rule fails. */
    private record Result(Expr value, int end) {}

    private final Map<Long, Result> results = new HashMap<>();
    private final Set<Integer> namedChecked = new HashSet<>();
    /** Greater than 0 where no mistakes are looked for, because the text is read only to see whether it is an expression. */
    private int quiet;

    ExpressionDiagnosis(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /** Nothing is found out about a text beyond the place where the lexer gave up. */
    @Override
    Mismatch fail() {
        if (at(ERROR)) {
            throw tokens.error.report;
        }
        return super.fail();
    }

    @Override
    PySyntaxException error(String message, int start, int end) {
        return at(ERROR) ? tokens.error.report : super.error(message, start, end);
    }

    @Override
    Expr trailer(Expr e, int start) {
        return attempt(() -> super.trailer(e, start));
    }

    @Override
    Expr starExpressions() {
        return tuple(this::starExpression);
    }

    @Override
    Expr expressions() {
        return tuple(this::expression);
    }

    /** As many elements as there are. */
    private Expr tuple(Supplier<Expr> element) {
        int start = start();
        Expr first = element.get();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA)) {
            Expr next = attempt(element);
            if (next == null) {
                break;
            }
            elements.add(next);
        }
        return new Expr.Tuple(elements, ExprContext.Load, start, ends[pos - 1]);
    }

    @Override
    Expr rightOperand(int precedence) {
        return attempt(() -> super.rightOperand(precedence));
    }

    final boolean invalidRules() {
        return quiet == 0;
    }

    final void backTo(int mark) {
        pos = mark;
    }

    /** What a rule gives, or null, with nothing read, if it fails. */
    final <T> T attempt(Supplier<T> rule) {
        int mark = pos;
        int depthBefore = depth;
        T value;
        try {
            value = rule.get();
        } catch (Mismatch mismatch) {
            pos = mark;
            depth = depthBefore;
            return null;
        }
        if (at(ERROR)) {
            throw tokens.error.report;
        }
        return value;
    }

    final <T> T quietly(Supplier<T> rule) {
        quiet++;
        try {
            return attempt(rule);
        } finally {
            quiet--;
        }
    }

    /** An error at the furthest token that was looked at. */
    final PySyntaxException errorAtFurthest(String message) {
        return errorAtFurthest(PySyntaxException.Kind.SYNTAX, message);
    }

    final PySyntaxException errorAtFurthest(PySyntaxException.Kind kind, String message) {
        fail();
        int at = Math.min(furthest, tokens.size - 1);
        int start = SyntaxErrors.visibleStart(tokens, at);
        boolean hidden = start != starts[at] || kind != PySyntaxException.Kind.SYNTAX && start == source.length();
        return new PySyntaxException(
                kind, message, source, filename, start, hidden ? -2 : ends[at], SyntaxErrors.isEnd(tokens, at));
    }

    /** An error from an offset to the end of the furthest token that was looked at. */
    final PySyntaxException errorFrom(int start, String message) {
        return error(message, start, ends[Math.max(Math.min(furthest, tokens.size - 1), pos - 1)]);
    }

    final void checkTarget(Expr e, Targets.Sort sort) {
        Expr invalid = Targets.invalid(e, sort);
        if (invalid != null) {
            throw error(
                    (sort == Targets.Sort.DEL ? "cannot delete " : "cannot assign to ") + Targets.nameOf(invalid),
                    invalid.start(),
                    invalid.end());
        }
    }

    private Expr remembered(int rule, Supplier<Expr> read) {
        long key = (long) pos << 2 | rule;
        Result known = results.get(key);
        if (known == null) {
            try {
                Expr value = read.get();
                known = new Result(value, pos);
            } catch (Mismatch mismatch) {
                known = new Result(null, -1);
            }
            results.put(key, known);
        }
        if (known.value == null) {
            throw fail();
        }
        pos = known.end;
        return known.value;
    }

    @Override
    Expr expression() {
        return remembered(0, () -> {
            if (invalidRules()) {
                int mark = pos;
                checkExpression();
                backTo(mark);
            }
            return longestExpression();
        });
    }

    @Override
    Expr disjunction() {
        return remembered(1, super::disjunction);
    }

    @Override
    Expr exponent() {
        return attempt(super::exponent);
    }

    @Override
    Expr right(int operator, int kind) {
        Expr right = attempt(() -> super.right(operator, kind));
        if (right == null) {
            pos = operator;
        }
        return right;
    }

    @Override
    Expr primary() {
        return remembered(2, super::primary);
    }

    private boolean atSoftKeyword() {
        return at(NAME) && SOFT_KEYWORDS.contains(tokens.names.name(tokens.values[pos]));
    }

    private void checkExpression() {
        int mark = pos;
        if (at(STRING)) {
            checkPartOfString();
            backTo(mark);
        }
        int start = start();
        boolean excluded = at(NAME) && kind(1) == STRING || atSoftKeyword();
        Expr left = attempt(this::disjunction);
        if (left == null) {
            checkStatement();
            checkLambda();
            backTo(mark);
            return;
        }
        int after = pos;
        if (!excluded) {
            Expr right = quietly(this::plainExpression);
            if (right != null && level(pos - 1) > 0 && !isLegacy(left)) {
                throw error("invalid syntax. Perhaps you forgot a comma?", start, right.end());
            }
            backTo(after);
        }
        if (accept(IF)) {
            Expr test = attempt(this::disjunction);
            if (test != null) {
                if (!at(ELSE) && !at(COLON)) {
                    throw error("expected 'else' after 'if' expression", start, test.end());
                }
                if (accept(ELSE) && attempt(this::expression) == null) {
                    throw error("expected expression after 'else', but statement is given", start(), ends[pos]);
                }
            }
        }
        backTo(mark);
        if (at(NAME) && kind(1) != LPAR) {
            pos++;
            Expr argument = attempt(this::starExpressions);
            if (argument != null && isLegacyName(mark)) {
                String name = tokens.names.name(tokens.values[mark]);
                throw error(
                        "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
                        start,
                        argument.end());
            }
        }
    }

    /** {@code expression_without_invalid} */
    private Expr plainExpression() {
        return longestExpression();
    }

    /** As far as an expression goes: what follows it may be wrong. */
    private Expr longestExpression() {
        int mark = pos;
        Expr whole = attempt(super::expression);
        if (whole != null || kinds[mark] == LAMBDA) {
            if (whole == null) {
                throw fail();
            }
            return whole;
        }
        return disjunction();
    }

    private boolean isLegacy(Expr e) {
        return e instanceof Expr.Name n && (n.id().equals("print") || n.id().equals("exec"));
    }

    private boolean isLegacyName(int token) {
        String name = tokens.names.name(tokens.values[token]);
        return name.equals("print") || name.equals("exec");
    }

    /** {@code "text" word "text"} */
    private void checkPartOfString() {
        pos++;
        Expr first = null;
        Expr last = null;
        while (!at(STRING)) {
            Expr e = quietly(this::plainExpression);
            if (e == null) {
                return;
            }
            first = first == null ? e : first;
            last = e;
        }
        if (first != null) {
            throw error("invalid syntax. Is this intended to be part of the string?", first.start(), last.end());
        }
    }

    /** {@code pass if x else y} */
    private void checkStatement() {
        if (!at(PASS) && !at(BREAK) && !at(CONTINUE)) {
            return;
        }
        int statement = pos++;
        furthest = Math.max(furthest, pos);
        if (accept(IF)
                && attempt(this::disjunction) != null
                && accept(ELSE)
                && attempt(this::simpleStatement) != null) {
            throw error("expected expression before 'if', but statement is given", starts[statement], ends[statement]);
        }
        backTo(statement);
    }

    private void checkLambda() {
        if (!at(LAMBDA)) {
            return;
        }
        int start = start();
        pos++;
        if (attempt(this::lambdaParameters) == null || !accept(COLON)) {
            return;
        }
        if (at(FSTRING_MIDDLE) || at(TSTRING_MIDDLE) || at(RBRACE) && startsField()) {
            throw error(
                    (at(TSTRING_MIDDLE) ? "t" : "f")
                            + "-string: lambda expressions are not allowed without parentheses",
                    start,
                    ends[pos - 1]);
        }
    }

    /** Whether the innermost brace before the current token is that of a field of an f-string. */
    private boolean startsField() {
        int token = pos - 1;
        for (int open = 0; token > 0; token--) {
            if (kinds[token] == RBRACE) {
                open++;
            } else if (kinds[token] == LBRACE && open-- == 0) {
                return kinds[token - 1] == FSTRING_START || kinds[token - 1] == FSTRING_MIDDLE;
            }
        }
        return false;
    }

    /** How many brackets are open after a token. */
    private int level(int token) {
        int level = 0;
        for (int i = 0; i <= token; i++) {
            switch (kinds[i]) {
                case LPAR, LSQB, LBRACE -> level++;
                case RPAR, RSQB, RBRACE -> level--;
                default -> {}
            }
        }
        return level;
    }

    @Override
    Expr namedExpression() {
        if (invalidRules() && !(at(NAME) && kind(1) == COLONEQUAL) && namedChecked.add(pos)) {
            int mark = pos;
            checkNamedExpression();
            backTo(mark);
        }
        return super.namedExpression();
    }

    private void checkNamedExpression() {
        int mark = pos;
        Expr target = attempt(this::expression);
        if (target != null && accept(COLONEQUAL) && attempt(this::expression) != null) {
            throw error(
                    "cannot use assignment expressions with " + Targets.nameOf(target), target.start(), target.end());
        }
        backTo(mark);
        if (at(NAME) && kind(1) == EQUAL) {
            int start = start();
            pos += 2;
            Expr value = attempt(this::bitwiseOr);
            if (value != null && !at(EQUAL) && !at(COLONEQUAL)) {
                throw error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, value.end());
            }
            backTo(mark);
        }
        if (at(TRUE) || at(FALSE) || at(NONE)) {
            return;
        }
        boolean bracket = at(LPAR) || at(LSQB);
        Expr left = attempt(this::bitwiseOr);
        if (left == null || bracket && isDisplay(mark)) {
            return;
        }
        if (accept(EQUAL) && attempt(this::bitwiseOr) != null && !at(EQUAL) && !at(COLONEQUAL)) {
            throw error(
                    "cannot assign to " + Targets.nameOf(left) + " here. Maybe you meant '==' instead of '='?",
                    left.start(),
                    left.end());
        }
    }

    /** Whether a list, tuple or generator expression, not merely something in parentheses, starts at a token. */
    private boolean isDisplay(int token) {
        int after = pos;
        backTo(token);
        Expr e = attempt(this::atom);
        backTo(after);
        return e instanceof Expr.List
                || (e instanceof Expr.Tuple || e instanceof Expr.GeneratorExp) && e.start() == starts[token];
    }

    @Override
    Expr factor() {
        if (at(NOT) && invalidRules() && pos > 0) {
            switch (kinds[pos - 1]) {
                case STAR, PLUS, MINUS, SLASH, PERCENT, DOUBLESLASH, AT, TILDE -> {
                    if (kinds[pos - 1] == STAR && (pos == 1 || !endsOperand(kinds[pos - 2]))) {
                        break;
                    }
                    int start = start();
                    Expr operand = attempt(this::inversion);
                    if (operand != null) {
                        throw error("'not' after an operator must be parenthesized", start, operand.end());
                    }
                }
                default -> {}
            }
        }
        return super.factor();
    }

    private static boolean endsOperand(int kind) {
        return switch (kind) {
            case NAME, NUMBER, STRING, FSTRING_END, TSTRING_END, RPAR, RSQB, RBRACE, ELLIPSIS, TRUE, FALSE, NONE ->
                true;
            default -> false;
        };
    }
}
