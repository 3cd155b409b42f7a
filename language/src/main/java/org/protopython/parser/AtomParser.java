// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Expr.Constant;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Keyword;

/** Atoms, displays, comprehensions, and what may follow an atom: calls, subscripts, attributes. */
abstract class AtomParser extends StringParser {
    static final int NO_CALL = -1;

    AtomParser(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    abstract Expr expression();

    abstract Expr namedExpression();

    abstract Expr disjunction();

    abstract Expr bitwiseOr();

    abstract Expr yieldExpression();

    /** {@code star_targets}, in Store context. */
    abstract Expr starTargets();

    /**
     * <pre>
     * primary: primary '.' NAME | primary genexp | primary '(' [arguments] ')' | primary '[' slices ']' | atom
     * </pre>
     */
    Expr primary() {
        int start = start();
        Expr e = atom();
        while (at(DOT) || at(LPAR) || at(LSQB)) {
            Expr longer = trailer(e, start);
            if (longer == null) {
                return e;
            }
            e = longer;
        }
        return e;
    }

    /** What follows an expression at a dot or an opening bracket. Null stops there; that happens only when errors are looked for. */
    Expr trailer(Expr e, int start) {
        switch (kind()) {
            case DOT -> {
                pos++;
                String attr = name();
                return new Expr.Attribute(e, attr, ExprContext.Load, start, ends[pos - 1]);
            }
            case LPAR -> {
                return call(e, start);
            }
            default -> {
                expect(LSQB);
                Expr slice = slices();
                expect(RSQB);
                return new Expr.Subscript(e, slice, ExprContext.Load, start, ends[pos - 1]);
            }
        }
    }

    Expr call(Expr function, int start) {
        int open = start();
        pos++;
        if (accept(RPAR)) {
            return new Expr.Call(function, List.of(), List.of(), start, ends[pos - 1]);
        }
        List<Expr> args = new ArrayList<>(4);
        List<Keyword> keywords = new ArrayList<>(2);
        enter();
        arguments(open, args, keywords);
        leave();
        expect(RPAR);
        return new Expr.Call(function, args, keywords.isEmpty() ? List.of() : keywords, start, ends[pos - 1]);
    }

    /**
     * <pre>
     * arguments: args [','] &')'
     * args: ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs] | kwargs
     * kwargs: ','.(kwarg | starred_expression)+ ',' ','.(kwarg | '**' expression)+ | ...
     * </pre>
     *
     * Also reads a generator expression which is the only argument of a call.
     *
     * @param open where its parenthesis is, or {@link #NO_CALL} for the bases of a class
     */
    void arguments(int open, List<Expr> args, List<Keyword> keywords) {
        boolean unpacked = false;
        do {
            if (at(RPAR) && !(args.isEmpty() && keywords.isEmpty())) {
                return;
            }
            int start = start();
            switch (kind()) {
                case STAR -> {
                    if (unpacked) {
                        throw fail();
                    }
                    args.add(starredArgument());
                }
                case DOUBLESTAR -> {
                    pos++;
                    Expr value = expression();
                    keywords.add(new Keyword(null, value, start, ends[pos - 1]));
                    unpacked = true;
                }
                default -> {
                    if (at(NAME) && kind(1) == EQUAL) {
                        String name = name();
                        pos++;
                        Expr value = expression();
                        keywords.add(new Keyword(name, value, start, ends[pos - 1]));
                    } else {
                        Expr e = argument();
                        if (!keywords.isEmpty()) {
                            throw fail();
                        }
                        if ((at(FOR) || at(ASYNC)) && args.isEmpty()) {
                            if (open == NO_CALL) {
                                throw fail();
                            }
                            List<Comprehension> generators = generators();
                            if (!at(RPAR)) {
                                throw fail();
                            }
                            args.add(new Expr.GeneratorExp(e, generators, open, ends[pos]));
                            return;
                        }
                        args.add(e);
                    }
                }
            }
        } while (accept(COMMA));
        if (!at(RPAR)) {
            throw fail();
        }
    }

    /** {@code (assignment_expression | expression !':=') !'='} */
    Expr argument() {
        Expr e = at(NAME) && kind(1) == COLONEQUAL ? namedExpression() : expression();
        if (at(COLONEQUAL) || at(EQUAL)) {
            throw fail();
        }
        return e;
    }

    /** {@code starred_expression: '*' expression} */
    Expr starredArgument() {
        int start = start();
        expect(STAR);
        Expr value = expression();
        return new Expr.Starred(value, ExprContext.Load, start, ends[pos - 1]);
    }

    /** {@code slices: slice !',' | ','.(slice | starred_expression)+ [',']} */
    Expr slices() {
        int start = start();
        enter();
        Expr first = at(STAR) ? starredArgument() : slice();
        if (!at(COMMA) && !(first instanceof Expr.Starred)) {
            leave();
            return first;
        }
        List<Expr> elts = new ArrayList<>();
        elts.add(first);
        while (accept(COMMA) && !at(RSQB)) {
            elts.add(at(STAR) ? starredArgument() : slice());
        }
        leave();
        return new Expr.Tuple(elts, ExprContext.Load, start, ends[pos - 1]);
    }

    /** {@code slice: [expression] ':' [expression] [':' [expression]] | named_expression} */
    Expr slice() {
        int start = start();
        Expr lower = null;
        if (!at(COLON)) {
            boolean named = at(NAME) && kind(1) == COLONEQUAL;
            lower = namedExpression();
            if (!at(COLON) || named) {
                return lower;
            }
        }
        expect(COLON);
        Expr upper = null;
        Expr step = null;
        if (!at(COLON) && !at(COMMA) && !at(RSQB)) {
            upper = expression();
        }
        if (accept(COLON) && !at(COMMA) && !at(RSQB)) {
            step = expression();
        }
        return new Expr.Slice(lower, upper, step, start, ends[pos - 1]);
    }

    /** {@code atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | tuple | group | genexp | list ... | '...'} */
    Expr atom() {
        int token = pos;
        int start = starts[token];
        switch (kinds[token]) {
            case NAME -> {
                pos++;
                String id = tokens.names.name(tokens.values[token]);
                return new Expr.Name(id, ExprContext.Load, start, ends[token]);
            }
            case NUMBER -> {
                if (tokens.options.featureVersion() < 6
                        && source.substring(start, ends[token]).contains("_")) {
                    since(6, "Underscores in numeric literals are");
                }
                pos++;
                try {
                    int most = tokens.options.maxDigits();
                    return new Constant(
                            NumberLiterals.parse(source, start, ends[token], most), null, start, ends[token]);
                } catch (NumberFormatException invalid) {
                    throw error(invalid.getMessage(), start, ends[token]);
                }
            }
            case STRING, FSTRING_START, TSTRING_START -> {
                return strings();
            }
            case TRUE -> {
                pos++;
                return new Constant(true, null, start, ends[token]);
            }
            case FALSE -> {
                pos++;
                return new Constant(false, null, start, ends[token]);
            }
            case NONE -> {
                pos++;
                return new Constant(Constant.NONE, null, start, ends[token]);
            }
            case ELLIPSIS -> {
                pos++;
                return new Constant(Constant.ELLIPSIS, null, start, ends[token]);
            }
            case LPAR -> {
                return parenthesized();
            }
            case LSQB -> {
                return list();
            }
            case LBRACE -> {
                return braces();
            }
            default -> throw fail();
        }
    }

    /**
     * <pre>
     * tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
     * group: '(' (yield_expr | named_expression) ')'
     * genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
     * </pre>
     */
    Expr parenthesized() {
        int start = start();
        expect(LPAR);
        if (accept(RPAR)) {
            return new Expr.Tuple(List.of(), ExprContext.Load, start, ends[pos - 1]);
        }
        enter();
        Expr result;
        if (at(YIELD)) {
            result = yieldExpression();
            expect(RPAR);
        } else {
            Expr first = starNamedExpression();
            if (at(COMMA)) {
                List<Expr> elts = new ArrayList<>();
                elts.add(first);
                while (accept(COMMA) && !at(RPAR)) {
                    elts.add(starNamedExpression());
                }
                expect(RPAR);
                result = new Expr.Tuple(elts, ExprContext.Load, start, ends[pos - 1]);
            } else if (first instanceof Expr.Starred) {
                throw fail();
            } else if (at(FOR) || at(ASYNC)) {
                List<Comprehension> generators = generators();
                expect(RPAR);
                result = new Expr.GeneratorExp(first, generators, start, ends[pos - 1]);
            } else {
                expect(RPAR);
                result = first;
            }
        }
        leave();
        return result;
    }

    /** {@code star_named_expression: '*' bitwise_or | named_expression} */
    Expr starNamedExpression() {
        if (at(STAR)) {
            int start = start();
            pos++;
            Expr value = bitwiseOr();
            return new Expr.Starred(value, ExprContext.Load, start, ends[pos - 1]);
        }
        return namedExpression();
    }

    /** {@code list: '[' [star_named_expressions] ']'} and {@code listcomp: '[' named_expression for_if_clauses ']'} */
    Expr list() {
        int start = start();
        expect(LSQB);
        if (accept(RSQB)) {
            return new Expr.List(List.of(), ExprContext.Load, start, ends[pos - 1]);
        }
        enter();
        Expr first = starNamedExpression();
        Expr result;
        if ((at(FOR) || at(ASYNC)) && !(first instanceof Expr.Starred)) {
            List<Comprehension> generators = generators();
            expect(RSQB);
            result = new Expr.ListComp(first, generators, start, ends[pos - 1]);
        } else {
            List<Expr> elts = new ArrayList<>();
            elts.add(first);
            while (accept(COMMA) && !at(RSQB)) {
                elts.add(starNamedExpression());
            }
            expect(RSQB);
            result = new Expr.List(elts, ExprContext.Load, start, ends[pos - 1]);
        }
        leave();
        return result;
    }

    /**
     * <pre>
     * dict: '{' [','.('**' bitwise_or | expression ':' expression)+ [',']] '}'
     * dictcomp: '{' expression ':' expression for_if_clauses '}'
     * set: '{' star_named_expressions '}'
     * setcomp: '{' named_expression for_if_clauses '}'
     * </pre>
     */
    Expr braces() {
        int start = start();
        expect(LBRACE);
        if (accept(RBRACE)) {
            return new Expr.Dict(List.of(), List.of(), start, ends[pos - 1]);
        }
        enter();
        Expr result;
        if (at(DOUBLESTAR)) {
            result = dict(null, start);
        } else {
            boolean named = at(NAME) && kind(1) == COLONEQUAL;
            Expr first = starNamedExpression();
            if (at(COLON) && !named && !(first instanceof Expr.Starred)) {
                result = dict(first, start);
            } else if ((at(FOR) || at(ASYNC)) && !(first instanceof Expr.Starred)) {
                List<Comprehension> generators = generators();
                expect(RBRACE);
                result = new Expr.SetComp(first, generators, start, ends[pos - 1]);
            } else {
                List<Expr> elts = new ArrayList<>();
                elts.add(first);
                while (accept(COMMA) && !at(RBRACE)) {
                    elts.add(starNamedExpression());
                }
                expect(RBRACE);
                result = new Expr.Set(elts, start, ends[pos - 1]);
            }
        }
        leave();
        return result;
    }

    /** The rest of a dict or of its comprehension, after the first key if there is one. */
    private Expr dict(Expr firstKey, int start) {
        List<Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        Expr key = firstKey;
        while (true) {
            if (key == null && accept(DOUBLESTAR)) {
                keys.add(null);
                values.add(bitwiseOr());
            } else {
                if (key == null) {
                    key = keys.isEmpty() ? expression() : dictKey();
                }
                expect(COLON);
                Expr value = expression();
                if (keys.isEmpty() && (at(FOR) || at(ASYNC))) {
                    List<Comprehension> generators = generators();
                    expect(RBRACE);
                    return new Expr.DictComp(key, value, generators, start, ends[pos - 1]);
                }
                keys.add(key);
                values.add(value);
                key = null;
            }
            if (!accept(COMMA) || at(RBRACE)) {
                break;
            }
        }
        expect(RBRACE);
        return new Expr.Dict(keys, values, start, ends[pos - 1]);
    }

    /** A key which is not the first. */
    Expr dictKey() {
        return expression();
    }

    /** {@code for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+} */
    List<Comprehension> generators() {
        List<Comprehension> generators = new ArrayList<>(1);
        do {
            generators.add(generator());
        } while (at(FOR) || at(ASYNC));
        return generators;
    }

    Comprehension generator() {
        int start = start();
        boolean async = accept(ASYNC);
        expect(FOR);
        Expr target = starTargets();
        expect(IN);
        Expr iter = disjunction();
        List<Expr> ifs = List.of();
        while (accept(IF)) {
            if (ifs.isEmpty()) {
                ifs = new ArrayList<>(1);
            }
            ifs.add(disjunction());
        }
        if (async) {
            since(6, "Async comprehensions are");
        }
        return new Comprehension(target, iter, ifs, async ? 1 : 0, start, ends[pos - 1]);
    }
}
