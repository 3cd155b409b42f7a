// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.List;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.Expr;

/** Looks for mistakes between brackets and braces: displays, comprehensions, fields of f-strings. */
abstract class DisplayDiagnosis extends ExpressionDiagnosis {
    DisplayDiagnosis(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    final boolean startsGenerator() {
        return at(FOR) || at(ASYNC);
    }

    /** The last condition or the iterable of a comprehension. */
    static Expr lastItem(List<Comprehension> generators) {
        Comprehension last = generators.getLast();
        return last.ifs().isEmpty() ? last.iter() : last.ifs().getLast();
    }

    @Override
    Comprehension generator() {
        int mark = pos;
        try {
            return super.generator();
        } catch (Mismatch mismatch) {
            if (invalidRules()) {
                backTo(mark);
                accept(ASYNC);
                int keyword = pos;
                if (accept(FOR) && attempt(this::bitwiseOr) != null) {
                    while (accept(COMMA) && attempt(this::bitwiseOr) != null) {
                        // more loop variables
                    }
                    if (!at(IN)) {
                        fail();
                        throw errorAtFurthest("'in' expected after for-loop variables");
                    }
                }
                checkForTarget(keyword);
            }
            throw mismatch;
        }
    }

    /** After a {@code for} whose {@code in} could not be reached. */
    final void checkForTarget(int keyword) {
        backTo(keyword);
        if (!at(FOR)) {
            return;
        }
        pos++;
        if (attempt(this::starTargets) != null && at(IN)) {
            return;
        }
        backTo(keyword);
        pos++;
        Expr target = attempt(this::starExpressions);
        if (target != null) {
            checkTarget(target, Targets.Sort.FOR);
        }
    }

    @Override
    Expr parenthesized() {
        int mark = pos;
        try {
            return super.parenthesized();
        } catch (Mismatch mismatch) {
            if (invalidRules()) {
                backTo(mark);
                pos++;
                if (at(STAR)) {
                    Expr starred = attempt(this::starredArgument);
                    if (starred != null && at(RPAR)) {
                        throw error("cannot use starred expression here", starred.start(), starred.end());
                    }
                } else if (accept(DOUBLESTAR)) {
                    if (attempt(this::expression) != null && at(RPAR)) {
                        throw error("cannot use double starred expression here", starts[mark + 1], ends[mark + 1]);
                    }
                }
                backTo(mark);
                checkComprehension();
            }
            throw mismatch;
        }
    }

    @Override
    Expr list() {
        int mark = pos;
        try {
            return super.list();
        } catch (Mismatch mismatch) {
            if (invalidRules()) {
                backTo(mark);
                checkComprehension();
            }
            throw mismatch;
        }
    }

    @Override
    Expr braces() {
        int mark = pos;
        try {
            return super.braces();
        } catch (Mismatch mismatch) {
            backTo(mark);
            checkDict();
            if (invalidRules()) {
                backTo(mark);
                if (kind(1) == DOUBLESTAR) {
                    pos += 2;
                    if (attempt(this::bitwiseOr) != null && startsGenerator() && attempt(this::generators) != null) {
                        throw error(
                                "dict unpacking cannot be used in dict comprehension",
                                starts[mark + 1],
                                ends[mark + 1]);
                    }
                    backTo(mark);
                }
                checkComprehension();
            }
            throw mismatch;
        }
    }

    /** {@code *a for b in c} */
    final void checkStarredGenerator() {
        int mark = pos;
        if (at(STAR)) {
            Expr starred = attempt(this::starredArgument);
            if (starred != null && startsGenerator() && attempt(this::generators) != null) {
                throw error("iterable unpacking cannot be used in comprehension", starred.start(), starred.end());
            }
            backTo(mark);
        }
    }

    /** At the opening bracket. */
    private void checkComprehension() {
        boolean round = at(LPAR);
        pos++;
        checkStarredGenerator();
        if (round) {
            return;
        }
        Expr first = attempt(this::starNamedExpression);
        if (first == null || !accept(COMMA)) {
            return;
        }
        int comma = pos - 1;
        int end = ends[comma];
        while (true) {
            Expr next = attempt(this::starNamedExpression);
            if (next == null) {
                break;
            }
            end = next.end();
            if (!accept(COMMA)) {
                break;
            }
        }
        if (startsGenerator() && attempt(this::generators) != null) {
            throw error("did you forget parentheses around the comprehension target?", first.start(), end);
        }
    }

    /** A key after others is not suspected to lack a comma, but a colon. */
    @Override
    Expr dictKey() {
        int mark = pos;
        Expr key = invalidRules() ? quietly(this::expression) : null;
        if (key == null) {
            return super.dictKey();
        }
        if (!at(COLON)) {
            throw missingColon(key);
        }
        backTo(mark);
        return super.dictKey();
    }

    private PySyntaxException missingColon(Expr key) {
        return new PySyntaxException(
                PySyntaxException.Kind.SYNTAX,
                "':' expected after dictionary key",
                source,
                filename,
                key.end() - 1,
                -1,
                false);
    }

    /** At the opening brace: {@code invalid_double_starred_kvpairs}. */
    private void checkDict() {
        pos++;
        boolean any = false;
        while (true) {
            int item = pos;
            if (accept(DOUBLESTAR)) {
                if (attempt(this::bitwiseOr) == null) {
                    return;
                }
            } else {
                Expr key = attempt(this::expression);
                if (key == null) {
                    return;
                }
                int colon = pos;
                if (!accept(COLON)) {
                    if (any) {
                        throw missingColon(key);
                    }
                    return;
                }
                if (attempt(this::expression) == null) {
                    if (at(STAR)) {
                        int star = pos++;
                        if (attempt(this::bitwiseOr) != null) {
                            fail();
                            throw errorFrom(starts[star], "cannot use a starred expression in a dictionary value");
                        }
                    } else if (at(RBRACE) || at(COMMA)) {
                        throw error("expression expected after dictionary key and ':'", starts[colon], ends[colon]);
                    }
                    return;
                }
            }
            any = true;
            if (!accept(COMMA)) {
                return;
            }
        }
    }

    @Override
    void replacementField(int opening, boolean template, List<Expr> out) {
        int mark = pos;
        int size = out.size();
        try {
            super.replacementField(opening, template, out);
        } catch (Mismatch mismatch) {
            if (invalidRules()) {
                out.subList(size, out.size()).clear();
                backTo(mark);
                checkField(template ? "t-string: " : "f-string: ", opening, template);
            }
            throw mismatch;
        }
    }

    private PySyntaxException here(String message) {
        return error(message, start(), ends[pos]);
    }

    private void checkField(String prefix, int opening, boolean template) {
        pos++;
        if (at(EQUAL) || at(EXCLAMATION) || at(COLON) || at(RBRACE)) {
            throw here(prefix + "valid expression required before '" + source.substring(start(), ends[pos]) + "'");
        }
        if (attempt(this::annotatedRhs) == null) {
            throw here(prefix + "expecting a valid expression after '{'");
        }
        if (!at(EQUAL) && !at(EXCLAMATION) && !at(COLON) && !at(RBRACE)) {
            throw here(prefix + "expecting '=', or '!', or ':', or '}'");
        }
        if (accept(EQUAL) && !at(EXCLAMATION) && !at(COLON) && !at(RBRACE)) {
            throw here(prefix + "expecting '!', or ':', or '}'");
        }
        if (accept(EXCLAMATION)) {
            if (at(COLON) || at(RBRACE)) {
                throw here(prefix + "missing conversion character");
            }
            if (!accept(NAME)) {
                throw here(prefix + "invalid conversion character");
            }
            if (!at(COLON) && !at(RBRACE)) {
                throw here(prefix + "expecting ':' or '}'");
            }
        }
        if (accept(COLON)) {
            formatPieces(opening, template);
            if (!at(RBRACE)) {
                throw here(prefix + "expecting '}', or format specs");
            }
        }
        if (!at(RBRACE)) {
            throw here(prefix + "expecting '}'");
        }
    }
}
