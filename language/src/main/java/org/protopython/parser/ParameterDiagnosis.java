// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.List;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.TypeParam;

/** Looks for mistakes in parameters and type parameters. */
abstract class ParameterDiagnosis extends CallDiagnosis {
    ParameterDiagnosis(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    @Override
    Arguments parameters(int close, boolean annotated) {
        int mark = pos;
        try {
            return super.parameters(close, annotated);
        } catch (Mismatch mismatch) {
            backTo(mark);
            try {
                check(close, annotated);
            } catch (Mismatch nothing) {
                // the parameters are wrong in some other way
            }
            throw mismatch;
        }
    }

    /** Reads parameters as far as possible and complains about the first which must not be where it is. */
    private void check(int close, boolean annotated) {
        if (at(SLASH) && kind(1) == COMMA) {
            throw error("at least one argument must precede /", start(), ends[pos]);
        }
        boolean slash = false;
        boolean star = false;
        boolean withDefault = false;
        while (!at(close)) {
            int token = pos;
            switch (kind()) {
                case SLASH -> {
                    pos++;
                    if (slash) {
                        throw error("/ may appear only once", starts[token], ends[token]);
                    }
                    if (star) {
                        throw error("/ must be ahead of *", starts[token], ends[token]);
                    }
                    slash = true;
                    if (at(STAR)) {
                        throw error("expected comma between / and *", start(), ends[pos]);
                    }
                }
                case STAR -> {
                    checkStar(close, annotated, star);
                    star = true;
                }
                case DOUBLESTAR -> {
                    checkDoubleStar(annotated);
                    return;
                }
                case LPAR -> {
                    if (!star && !slash && !withDefault) {
                        checkParenthesized(close, annotated);
                    }
                    return;
                }
                default -> {
                    Arg arg = parameter(annotated, false);
                    if (accept(EQUAL)) {
                        checkDefault(close);
                        expression();
                        withDefault |= !star;
                    } else if (withDefault && !star && (at(COMMA) || at(close))) {
                        throw error(
                                "parameter without a default follows parameter with a default", arg.start(), arg.end());
                    }
                }
            }
            if (!accept(COMMA)) {
                return;
            }
        }
    }

    private void checkDefault(int close) {
        if (at(close) || at(COMMA) || at(RPAR)) {
            throw error("expected default value expression", starts[pos - 1], ends[pos - 1]);
        }
    }

    private void checkStar(int close, boolean annotated, boolean again) {
        int token = pos++;
        if (at(COMMA) && kind(1) == TYPE_COMMENT && close == RPAR) {
            throw error("bare * has associated type comment", starts[pos + 1], ends[pos + 1]);
        }
        if (at(close) || at(COMMA) && (kind(1) == close || kind(1) == DOUBLESTAR)) {
            if (close == COLON) {
                if (at(COMMA)) {
                    pos++;
                }
                fail();
                throw errorAtFurthest("named arguments must follow bare *");
            }
            throw error("named arguments must follow bare *", starts[token], ends[token]);
        }
        if (!at(COMMA)) {
            parameter(annotated, annotated);
            if (at(EQUAL)) {
                throw error("var-positional argument cannot have default value", start(), ends[pos]);
            }
        }
        if (again && (at(COMMA) || at(close))) {
            throw error("* argument may appear only once", starts[token], ends[token]);
        }
    }

    private void checkDoubleStar(boolean annotated) {
        pos++;
        parameter(annotated, false);
        if (at(EQUAL)) {
            throw error("var-keyword argument cannot have default value", start(), ends[pos]);
        }
        if (!accept(COMMA)) {
            return;
        }
        int end = ends[pos];
        int start = start();
        if (at(NAME)) {
            end = parameter(annotated, false).end();
        } else if (!at(STAR) && !at(DOUBLESTAR) && !at(SLASH)) {
            return;
        }
        throw error("arguments cannot follow var-keyword argument", start, end);
    }

    private void checkParenthesized(int close, boolean annotated) {
        int start = start();
        pos++;
        if (at(RPAR)) {
            return;
        }
        do {
            if (at(RPAR)) {
                break;
            }
            parameter(annotated, false);
        } while (accept(COMMA));
        if (at(RPAR)) {
            throw error(
                    (close == COLON ? "Lambda expression" : "Function") + " parameters cannot be parenthesized",
                    start,
                    ends[pos]);
        }
    }

    @Override
    List<TypeParam> typeParameters() {
        if (at(LSQB) && kind(1) == RSQB) {
            throw error("Type parameter list cannot be empty", starts[pos + 1], starts[pos + 1]);
        }
        List<TypeParam> parameters = attempt(super::typeParameters);
        return parameters == null ? List.of() : parameters;
    }

    @Override
    TypeParam typeParameter() {
        if ((at(STAR) || at(DOUBLESTAR)) && kind(1) == NAME && kind(2) == COLON) {
            int mark = pos;
            String what = at(STAR) ? "TypeVarTuple" : "ParamSpec";
            int colon = starts[pos + 2];
            pos += 3;
            Expr bound = attempt(this::expression);
            if (bound != null) {
                throw errorFrom(
                        colon,
                        "cannot use " + (bound instanceof Expr.Tuple ? "constraints" : "bound") + " with " + what);
            }
            backTo(mark);
        }
        return super.typeParameter();
    }
}
