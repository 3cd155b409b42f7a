// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.BoolOp;
import org.protopython.parser.ast.CmpOp;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Operator;

/** Operators, conditional expressions, lambdas, and lists of expressions without brackets. */
abstract class ExpressionParser extends AtomParser {
    private static final int TIGHTEST = 6;
    /** By kind of token from PLUS to RIGHTSHIFT: how tightly the operator binds (1 loosest), or 0. */
    private static final byte[] PRECEDENCES = new byte[128];

    private static final Operator[] BY_KIND = new Operator[128];

    static {
        operator(VBAR, 1, Operator.BitOr);
        operator(CIRCUMFLEX, 2, Operator.BitXor);
        operator(AMPER, 3, Operator.BitAnd);
        operator(LEFTSHIFT, 4, Operator.LShift);
        operator(RIGHTSHIFT, 4, Operator.RShift);
        operator(PLUS, 5, Operator.Add);
        operator(MINUS, 5, Operator.Sub);
        operator(STAR, TIGHTEST, Operator.Mult);
        operator(SLASH, TIGHTEST, Operator.Div);
        operator(DOUBLESLASH, TIGHTEST, Operator.FloorDiv);
        operator(PERCENT, TIGHTEST, Operator.Mod);
        operator(AT, TIGHTEST, Operator.MatMult);
        BY_KIND[DOUBLESTAR] = Operator.Pow;
    }

    private static void operator(int kind, int precedence, Operator operator) {
        PRECEDENCES[kind] = (byte) precedence;
        BY_KIND[kind] = operator;
    }

    ExpressionParser(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /** {@code lambda_params}, up to the colon. */
    abstract Arguments lambdaParameters();

    /** The operator of a token, which may be an augmented assignment. */
    static Operator operator(int kind) {
        return BY_KIND[kind >= FIRST_AUGMENTED && kind <= LAST_AUGMENTED ? kind - AUGMENTED : kind];
    }

    /** {@code yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]} */
    @Override
    Expr yieldExpression() {
        int start = start();
        expect(YIELD);
        if (accept(FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(value, start, end());
        }
        Expr value = startsExpression(kind()) ? starExpressions() : null;
        return new Expr.Yield(value, start, end());
    }

    /** Whether a token can be the first of {@code star_expressions}. */
    static boolean startsExpression(int kind) {
        return switch (kind) {
            case NAME,
                    NUMBER,
                    STRING,
                    FSTRING_START,
                    TSTRING_START,
                    LPAR,
                    LSQB,
                    LBRACE,
                    ELLIPSIS,
                    PLUS,
                    MINUS,
                    TILDE,
                    STAR,
                    FALSE,
                    NONE,
                    TRUE,
                    NOT,
                    LAMBDA,
                    AWAIT -> true;
            default -> false;
        };
    }

    @Override
    Expr annotatedRhs() {
        return at(YIELD) ? yieldExpression() : starExpressions();
    }

    /** {@code star_expressions: star_expression (',' star_expression)* [',']}; a comma makes a tuple. */
    Expr starExpressions() {
        int start = start();
        Expr first = starExpression();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> elts = new ArrayList<>();
        elts.add(first);
        while (accept(COMMA) && startsExpression(kind())) {
            elts.add(starExpression());
        }
        return new Expr.Tuple(elts, ExprContext.Load, start, ends[pos - 1]);
    }

    /** {@code star_expression: '*' bitwise_or | expression} */
    Expr starExpression() {
        if (at(STAR)) {
            int start = start();
            pos++;
            Expr value = bitwiseOr();
            return new Expr.Starred(value, ExprContext.Load, start, ends[pos - 1]);
        }
        return expression();
    }

    /** {@code expressions: expression (',' expression)* [',']} */
    Expr expressions() {
        int start = start();
        Expr first = expression();
        return at(COMMA) ? expressionsAfter(first, start) : first;
    }

    /** The tuple whose first element has been read, and after which there is a comma. */
    final Expr expressionsAfter(Expr first, int start) {
        List<Expr> elts = new ArrayList<>();
        elts.add(first);
        while (accept(COMMA) && kind() != STAR && startsExpression(kind())) {
            elts.add(expression());
        }
        return new Expr.Tuple(elts, ExprContext.Load, start, ends[pos - 1]);
    }

    /** {@code named_expression: NAME ':=' expression | expression !':='} */
    @Override
    Expr namedExpression() {
        if (at(NAME) && kind(1) == COLONEQUAL) {
            int start = start();
            int end = ends[pos];
            String id = name();
            pos++;
            Expr value = expression();
            since(8, "Assignment expressions are");
            return new Expr.NamedExpr(new Expr.Name(id, ExprContext.Store, start, end), value, start, ends[pos - 1]);
        }
        Expr e = expression();
        if (at(COLONEQUAL)) {
            throw fail();
        }
        return e;
    }

    /** {@code expression: disjunction ['if' disjunction 'else' expression] | lambdef} */
    @Override
    Expr expression() {
        int start = start();
        if (at(LAMBDA)) {
            return lambda(start);
        }
        Expr body = disjunction();
        if (!at(IF)) {
            return body;
        }
        pos++;
        Expr test = disjunction();
        expect(ELSE);
        enter();
        Expr orelse = expression();
        leave();
        return new Expr.IfExp(test, body, orelse, start, ends[pos - 1]);
    }

    /** {@code lambdef: 'lambda' [lambda_params] ':' expression} */
    Expr lambda(int start) {
        pos++;
        enter();
        Arguments parameters = lambdaParameters();
        expect(COLON);
        Expr body = expression();
        leave();
        return new Expr.Lambda(parameters, body, start, ends[pos - 1]);
    }

    /** {@code disjunction: conjunction ('or' conjunction)*} */
    @Override
    Expr disjunction() {
        int start = start();
        Expr first = conjunction();
        return at(OR) ? joined(first, OR, BoolOp.Or, start) : first;
    }

    /** {@code conjunction: inversion ('and' inversion)*} */
    Expr conjunction() {
        int start = start();
        Expr first = inversion();
        return at(AND) ? joined(first, AND, BoolOp.And, start) : first;
    }

    private Expr joined(Expr first, int token, BoolOp op, int start) {
        List<Expr> values = new ArrayList<>(2);
        values.add(first);
        int operator = pos;
        while (accept(token)) {
            Expr right = right(operator, token);
            if (right == null) {
                break;
            }
            values.add(right);
            operator = pos;
        }
        return values.size() == 1 ? first : new Expr.BoolOp(op, values, start, ends[pos - 1]);
    }

    /** {@code inversion: 'not' inversion | comparison} */
    Expr inversion() {
        if (!at(NOT)) {
            return comparison();
        }
        int start = start();
        pos++;
        enter();
        Expr operand = inversion();
        leave();
        return new Expr.UnaryOp(org.protopython.parser.ast.UnaryOp.Not, operand, start, ends[pos - 1]);
    }

    /** {@code comparison: bitwise_or (('==' | '!=' | '<' | ... | 'is' 'not') bitwise_or)*} */
    Expr comparison() {
        int start = start();
        Expr left = bitwiseOr();
        int operator = pos;
        CmpOp op = comparisonOperator();
        if (op == null) {
            return left;
        }
        List<CmpOp> ops = new ArrayList<>(1);
        List<Expr> comparators = new ArrayList<>(1);
        do {
            Expr right = right(operator, IN);
            if (right == null) {
                break;
            }
            ops.add(op);
            comparators.add(right);
            operator = pos;
            op = comparisonOperator();
        } while (op != null);
        if (ops.isEmpty()) {
            return left;
        }
        return new Expr.Compare(left, ops, comparators, start, ends[pos - 1]);
    }

    /**
     * What follows {@code or}, {@code and} or (as {@code in}) a comparison operator. Null, with the place put back to the operator, if
     * nothing fits and the caller is to do without; that happens only when errors are looked for.
     */
    Expr right(int operator, int kind) {
        return switch (kind) {
            case OR -> conjunction();
            case AND -> inversion();
            default -> bitwiseOr();
        };
    }

    /** {@code !=}, or {@code <>} after {@code from __future__ import barry_as_FLUFL} */
    private CmpOp notEqual() {
        boolean old = source.charAt(start()) == '<';
        if (flufl && !old) {
            throw error("with Barry as BDFL, use '<>' instead of '!='", start(), ends[pos]);
        }
        return old == flufl ? CmpOp.NotEq : null;
    }

    private CmpOp comparisonOperator() {
        CmpOp op =
                switch (kind()) {
                    case LESS -> CmpOp.Lt;
                    case GREATER -> CmpOp.Gt;
                    case EQEQUAL -> CmpOp.Eq;
                    case NOTEQUAL -> notEqual();
                    case LESSEQUAL -> CmpOp.LtE;
                    case GREATEREQUAL -> CmpOp.GtE;
                    case IN -> CmpOp.In;
                    case IS -> kind(1) == NOT ? CmpOp.IsNot : CmpOp.Is;
                    case NOT -> {
                        if (kind(1) != IN) {
                            if (furthest <= pos) {
                                furthest = pos + 1;
                            }
                            yield null;
                        }
                        yield CmpOp.NotIn;
                    }
                    default -> null;
                };
        if (op != null) {
            pos += op == CmpOp.IsNot || op == CmpOp.NotIn ? 2 : 1;
        }
        return op;
    }

    /**
     * Binary operators from {@code |} to {@code *}, by precedence climbing.
     *
     * <pre>
     * bitwise_or: bitwise_or '|' bitwise_xor | bitwise_xor
     * ...
     * term: term ('*' | '/' | '//' | '%' | '@') factor | factor
     * </pre>
     */
    @Override
    Expr bitwiseOr() {
        return binary(1);
    }

    private Expr binary(int loosest) {
        int start = start();
        Expr left = factor();
        while (true) {
            int kind = kind();
            int precedence = PRECEDENCES[kind];
            if (precedence < loosest || precedence == 0) {
                return left;
            }
            int operator = pos++;
            Expr right = rightOperand(precedence);
            if (right == null) {
                pos = operator;
                return left;
            }
            if (kind == AT) {
                since(5, "The '@' operator is");
            }
            left = new Expr.BinOp(left, BY_KIND[kind], right, start, ends[pos - 1]);
        }
    }

    /** What follows a binary operator. */
    Expr rightOperand(int precedence) {
        return precedence == TIGHTEST ? factor() : binary(precedence + 1);
    }

    /** {@code factor: ('+' | '-' | '~') factor | power} */
    Expr factor() {
        org.protopython.parser.ast.UnaryOp op;
        switch (kind()) {
            case PLUS -> op = org.protopython.parser.ast.UnaryOp.UAdd;
            case MINUS -> op = org.protopython.parser.ast.UnaryOp.USub;
            case TILDE -> op = org.protopython.parser.ast.UnaryOp.Invert;
            default -> {
                return power();
            }
        }
        int start = start();
        pos++;
        enter();
        Expr operand = factor();
        leave();
        return new Expr.UnaryOp(op, operand, start, ends[pos - 1]);
    }

    /** {@code power: await_primary ['**' factor]} with {@code await_primary: ['await'] primary} */
    Expr power() {
        int start = start();
        Expr base;
        if (accept(AWAIT)) {
            Expr value = primary();
            since(5, "Await expressions are");
            base = new Expr.Await(value, start, ends[pos - 1]);
        } else {
            base = primary();
        }
        int operator = pos;
        if (!accept(DOUBLESTAR)) {
            return base;
        }
        Expr exponent = exponent();
        if (exponent == null) {
            pos = operator;
            return base;
        }
        return new Expr.BinOp(base, Operator.Pow, exponent, start, ends[pos - 1]);
    }

    /** What follows {@code **}. */
    Expr exponent() {
        enter();
        Expr exponent = factor();
        leave();
        return exponent;
    }

    /** {@code star_targets: star_target (',' star_target)* [',']} where a star_target may be starred */
    @Override
    Expr starTargets() {
        int start = start();
        Expr first = starTarget();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> elts = new ArrayList<>();
        elts.add(first);
        while (accept(COMMA) && startsExpression(kind())) {
            elts.add(starTarget());
        }
        return new Expr.Tuple(elts, ExprContext.Store, start, ends[pos - 1]);
    }

    /** {@code star_target: '*' (!'*' star_target) | target_with_star_atom} */
    Expr starTarget() {
        int start = start();
        if (accept(STAR)) {
            Expr value = at(STAR) ? null : starTarget();
            if (value == null) {
                throw fail();
            }
            return new Expr.Starred(value, ExprContext.Store, start, ends[pos - 1]);
        }
        Expr target = Targets.with(primary(), ExprContext.Store);
        if (target == null) {
            throw fail();
        }
        return target;
    }
}
