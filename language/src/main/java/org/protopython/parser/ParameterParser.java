// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.TypeParam;

/** Parameters of functions and lambdas, and type parameters. */
abstract class ParameterParser extends ExpressionParser {
    ParameterParser(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /** {@code lambda_params}: as {@code params}, without annotations and ended by a colon */
    @Override
    Arguments lambdaParameters() {
        return parameters(COLON, false);
    }

    /** {@code params}, ended by a parenthesis which is not read */
    Arguments functionParameters() {
        return parameters(RPAR, true);
    }

    /**
     * <pre>
     * parameters: [positional ','... '/' ','] [positional ','...] ['*' [name] ',' keyword-only ','...] ['**' name] [',']
     * </pre>
     */
    Arguments parameters(int close, boolean annotated) {
        if (at(close)) {
            return new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of(), start(), start());
        }
        int start = start();
        List<Arg> posonlyargs = List.of();
        List<Arg> args = new ArrayList<>(4);
        List<Expr> defaults = new ArrayList<>(2);
        List<Arg> kwonlyargs = List.of();
        List<Expr> kwDefaults = List.of();
        Arg vararg = null;
        Arg kwarg = null;
        boolean slash = false;
        boolean star = false;
        while (true) {
            if (at(SLASH)) {
                if (slash || star || args.isEmpty()) {
                    throw fail();
                }
                pos++;
                since(8, "Positional-only parameters are");
                slash = true;
                posonlyargs = args;
                args = new ArrayList<>(4);
            } else if (at(STAR)) {
                if (star) {
                    throw fail();
                }
                pos++;
                star = true;
                kwonlyargs = new ArrayList<>(2);
                kwDefaults = new ArrayList<>(2);
                if (at(COMMA)) {
                    if (kind(1) != NAME) {
                        pos++;
                        throw fail();
                    }
                } else {
                    vararg = typed(parameter(annotated, annotated), close);
                }
            } else if (accept(DOUBLESTAR)) {
                kwarg = typed(parameter(annotated, false), close);
                if (kinds[pos - 1] != TYPE_COMMENT) {
                    accept(COMMA);
                }
                break;
            } else {
                Arg arg = parameter(annotated, false);
                Expr value = accept(EQUAL) ? expression() : null;
                arg = typed(arg, close);
                if (star) {
                    kwonlyargs.add(arg);
                    kwDefaults.add(value);
                } else {
                    args.add(arg);
                    if (value != null) {
                        defaults.add(value);
                    } else if (!defaults.isEmpty()) {
                        throw fail();
                    }
                }
            }
            boolean more = accept(COMMA) || kinds[pos - 1] == TYPE_COMMENT && kinds[pos - 2] == COMMA;
            if (!more || at(close)) {
                break;
            }
        }
        if (!at(close)) {
            throw fail();
        }
        return new Arguments(posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults, start, end());
    }

    /** {@code param: NAME [':' expression]}; after a star the annotation may be starred */
    final Arg parameter(boolean annotated, boolean starred) {
        int start = start();
        String name = name();
        Expr annotation = null;
        if (annotated && accept(COLON)) {
            annotation = starred ? starExpression() : expression();
        }
        return new Arg(name, annotation, null, start, ends[pos - 1]);
    }

    /** The parameter with its type comment, which stands behind its comma, or without one before the end. */
    private Arg typed(Arg arg, int close) {
        int at = pos;
        boolean comma = tokens.options.typeComments() && accept(COMMA);
        String comment = typeComment();
        if (comment == null) {
            pos = at;
            return arg;
        } else if (close != RPAR) {
            pos--;
            throw fail();
        } else if (!comma && !at(RPAR)) {
            throw fail();
        }
        return new Arg(arg.arg(), arg.annotation(), comment, arg.start(), arg.end());
    }

    /** {@code type_params: '[' ','.type_param+ [','] ']'}; empty when there is no bracket */
    List<TypeParam> typeParameters() {
        if (!accept(LSQB)) {
            return List.of();
        }
        List<TypeParam> parameters = new ArrayList<>(2);
        do {
            parameters.add(typeParameter());
        } while (accept(COMMA) && !at(RSQB));
        since(12, "Type parameter lists are");
        expect(RSQB);
        return parameters;
    }

    /**
     * <pre>
     * type_param: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
     * </pre>
     */
    TypeParam typeParameter() {
        int start = start();
        if (accept(STAR)) {
            String name = name();
            Expr value = accept(EQUAL) ? starExpression() : null;
            defaultSince(value);
            return new TypeParam.TypeVarTuple(name, value, start, ends[pos - 1]);
        }
        if (accept(DOUBLESTAR)) {
            String name = name();
            Expr value = accept(EQUAL) ? expression() : null;
            defaultSince(value);
            return new TypeParam.ParamSpec(name, value, start, ends[pos - 1]);
        }
        String name = name();
        Expr bound = accept(COLON) ? expression() : null;
        Expr value = accept(EQUAL) ? expression() : null;
        defaultSince(value);
        return new TypeParam.TypeVar(name, bound, value, start, ends[pos - 1]);
    }

    private void defaultSince(Expr value) {
        if (value != null) {
            since(13, "Type parameter defaults are");
        }
    }
}
