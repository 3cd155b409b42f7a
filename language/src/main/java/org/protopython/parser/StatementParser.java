// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.TypeParam;
import org.protopython.parser.ast.WithItem;

/** Statements with blocks, and whole texts. */
class StatementParser extends SimpleStatementParser {
    StatementParser(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /**
     * <pre>
     * file: statement* ENDMARKER
     * eval: expressions NEWLINE* ENDMARKER
     * interactive: simple_stmts | compound_stmt NEWLINE
     * </pre>
     */
    final Mod root(ParseMode mode) {
        switch (mode) {
            case FILE -> {
                List<Stmt> body = new ArrayList<>();
                while (!at(END)) {
                    statement(body);
                }
                return new Mod.Module(body, tokens.typeIgnores, 0, source.length());
            }
            case EVAL -> {
                Expr body = expressions();
                while (accept(NEWLINE)) {
                    // blank lines may follow
                }
                if (!at(END)) {
                    throw fail();
                }
                return new Mod.Expression(body, 0, source.length());
            }
            case SINGLE -> {
                List<Stmt> body = new ArrayList<>(1);
                if (at(END)) {
                    throw fail();
                }
                if (accept(NEWLINE)) {
                    body.add(new Stmt.Pass(0, 0));
                } else {
                    statement(body);
                }
                int last = pos - 1;
                if (kinds[last] == NEWLINE
                        && starts[last] == ends[last]
                        && body.getFirst().isCompound()) {
                    // The end of the text ended the statements in the line, and only a line end ends the whole.
                    throw fail();
                }
                while (accept(NEWLINE)) {
                    // blank lines may follow
                }
                if (!at(END)) {
                    if (kinds[last] == DEDENT) {
                        throw fail();
                    }
                    throw error(
                            "multiple statements found while compiling a single statement", starts[last], ends[last]);
                }
                return new Mod.Interactive(body, 0, source.length());
            }
            case FUNCTION_TYPE -> {
                return functionType();
            }
        }
        throw new AssertionError(mode);
    }

    /**
     * <pre>
     * func_type: '(' [type_expressions] ')' '->' expression NEWLINE* ENDMARKER
     * type_expressions: ','.expression+ [',' '*' expression] [',' '**' expression]
     * </pre>
     */
    private Mod functionType() {
        List<Expr> arguments = new ArrayList<>();
        expect(LPAR);
        int last = 0;
        while (!at(RPAR)) {
            if (last > 0) {
                expect(COMMA);
            }
            int stars = at(STAR) ? 1 : at(DOUBLESTAR) ? 2 : 0;
            if (last == 3 || stars > 0 && stars + 1 <= last) {
                throw fail();
            } else if (stars > 0) {
                pos++;
            } else if (last > 1) {
                throw fail();
            }
            last = stars + 1;
            arguments.add(expression());
        }
        pos++;
        expect(ARROW);
        Expr result = expression();
        while (accept(NEWLINE)) {
            // blank lines may follow
        }
        if (!at(END)) {
            throw fail();
        }
        return new Mod.FunctionType(arguments, result, 0, source.length());
    }

    /** {@code statement: compound_stmt | simple_stmts} */
    void statement(List<Stmt> out) {
        int token = pos;
        Stmt compound = compoundStatement();
        if (compound != null) {
            out.add(compound);
            if (!(compound instanceof Stmt.FunctionDef || compound instanceof Stmt.AsyncFunctionDef)) {
                lastCompound = token;
            }
        } else {
            simpleStatements(out);
        }
    }

    /** Null if the statement is a simple one. */
    Stmt compoundStatement() {
        int start = start();
        return switch (kind()) {
            case DEF -> functionDef(List.of(), start, false);
            case IF -> ifStatement();
            case CLASS -> classDef(List.of());
            case AT -> decorated();
            case FOR -> forStatement(start, false);
            case WITH -> withStatement(start, false);
            case TRY -> tryStatement();
            case WHILE -> whileStatement();
            case ASYNC -> async(List.of());
            case NAME -> atWord("match") ? matchStatement() : null;
            default -> null;
        };
    }

    private Stmt async(List<Expr> decorators) {
        int start = start();
        pos++;
        if (at(DEF)) {
            Stmt result = functionDef(decorators, start, true);
            since(5, "Async functions are");
            return result;
        }
        if (at(FOR) && decorators.isEmpty()) {
            Stmt result = forStatement(start, true);
            since(5, "Async for loops are");
            return result;
        }
        if (at(WITH) && decorators.isEmpty()) {
            Stmt result = withStatement(start, true);
            since(5, "Async with statements are");
            return result;
        }
        throw fail();
    }

    /** The colon before a block; some statements insist on it whatever stands there instead. */
    void blockColon(boolean insist) {
        expect(COLON);
    }

    /**
     * {@code block: NEWLINE INDENT statement+ DEDENT | simple_stmts}
     *
     * @param owner what the block belongs to, for errors
     * @param token where its owner begins
     */
    List<Stmt> block(String owner, int token) {
        List<Stmt> body = new ArrayList<>();
        if (accept(NEWLINE)) {
            expect(INDENT);
            do {
                statement(body);
            } while (!at(DEDENT));
            pos++;
        } else {
            simpleStatements(body);
        }
        return body;
    }

    /** {@code decorators: ('@' named_expression NEWLINE)+} */
    Stmt decorated() {
        List<Expr> decorators = new ArrayList<>(1);
        while (accept(AT)) {
            decorators.add(namedExpression());
            expect(NEWLINE);
        }
        return switch (kind()) {
            case DEF -> functionDef(decorators, start(), false);
            case CLASS -> classDef(decorators);
            case ASYNC -> async(decorators);
            default -> throw fail();
        };
    }

    /** {@code function_def_raw: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block} */
    Stmt functionDef(List<Expr> decorators, int start, boolean async) {
        int token = pos;
        expect(DEF);
        String name = name();
        List<TypeParam> typeParameters = typeParameters();
        openParameters();
        enter();
        Arguments parameters = functionParameters();
        leave();
        expect(RPAR);
        Expr returns = at(ARROW) ? returnAnnotation() : null;
        blockColon(true);
        String comment = functionTypeComment();
        List<Stmt> body = block("function definition", token);
        return async
                ? new Stmt.AsyncFunctionDef(
                        name, parameters, body, decorators, returns, comment, typeParameters, start, end())
                : new Stmt.FunctionDef(
                        name, parameters, body, decorators, returns, comment, typeParameters, start, end());
    }

    /** {@code func_type_comment: NEWLINE TYPE_COMMENT &(NEWLINE INDENT) | TYPE_COMMENT} */
    private String functionTypeComment() {
        if (at(NEWLINE) && kind(1) == TYPE_COMMENT && kind(2) == NEWLINE && kind(3) == INDENT) {
            pos++;
        } else if (at(TYPE_COMMENT)
                && kind(1) == NEWLINE
                && kind(2) == TYPE_COMMENT
                && kind(3) == NEWLINE
                && kind(4) == INDENT) {
            throw error("Cannot have two type comments on def", Math.max(0, ends[pos + 4] - 1), -2);
        }
        return typeComment();
    }

    /** {@code '->' expression} */
    Expr returnAnnotation() {
        expect(ARROW);
        return expression();
    }

    /** The parenthesis after the name of a function. */
    void openParameters() {
        expect(LPAR);
    }

    /** {@code class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block} */
    Stmt classDef(List<Expr> decorators) {
        int start = start();
        int token = pos;
        expect(CLASS);
        String name = name();
        List<TypeParam> typeParameters = typeParameters();
        List<Expr> bases = new ArrayList<>(1);
        List<Keyword> keywords = new ArrayList<>(0);
        if (at(LPAR)) {
            pos++;
            if (!at(RPAR)) {
                enter();
                arguments(NO_CALL, bases, keywords);
                leave();
            }
            expect(RPAR);
        }
        blockColon(false);
        List<Stmt> body = block("class definition", token);
        return new Stmt.ClassDef(name, bases, keywords, body, decorators, typeParameters, start, end());
    }

    /** {@code if_stmt: 'if' named_expression ':' block (elif_stmt | [else_block])} */
    Stmt ifStatement() {
        List<Expr> tests = new ArrayList<>(1);
        List<List<Stmt>> bodies = new ArrayList<>(1);
        List<Integer> starts = new ArrayList<>(1);
        do {
            int token = pos;
            starts.add(start());
            pos++;
            tests.add(namedExpression());
            blockColon(false);
            bodies.add(block(kinds[token] == IF ? "'if' statement" : "'elif' statement", token));
        } while (at(ELIF));
        List<Stmt> orelse = elseBlock();
        int end = end();
        Stmt.If result = null;
        for (int i = tests.size() - 1; i >= 0; i--) {
            result = new Stmt.If(tests.get(i), bodies.get(i), orelse, starts.get(i), end);
            orelse = List.of(result);
        }
        return result;
    }

    /** {@code [else_block]} with {@code else_block: 'else' ':' block} */
    List<Stmt> elseBlock() {
        int token = pos;
        if (!accept(ELSE)) {
            return List.of();
        }
        blockColon(true);
        return block("'else' statement", token);
    }

    /** {@code while_stmt: 'while' named_expression ':' block [else_block]} */
    Stmt whileStatement() {
        int start = start();
        int token = pos++;
        Expr test = namedExpression();
        blockColon(false);
        List<Stmt> body = block("'while' statement", token);
        List<Stmt> orelse = elseBlock();
        return new Stmt.While(test, body, orelse, start, end());
    }

    /** {@code for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block]} */
    Stmt forStatement(int start, boolean async) {
        int token = pos++;
        Expr target = starTargets();
        expect(IN);
        Expr iter = starExpressions();
        blockColon(false);
        String comment = typeComment();
        List<Stmt> body = block("'for' statement", token);
        List<Stmt> orelse = elseBlock();
        return async
                ? new Stmt.AsyncFor(target, iter, body, orelse, comment, start, end())
                : new Stmt.For(target, iter, body, orelse, comment, start, end());
    }

    /** {@code with_stmt: ['async'] 'with' ('(' ','.with_item+ [','] ')' | ','.with_item+) ':' block} */
    Stmt withStatement(int start, boolean async) {
        int token = pos++;
        List<WithItem> items = at(LPAR) ? parenthesizedItems() : null;
        if (items == null) {
            items = new ArrayList<>(1);
            do {
                items.add(withItem());
            } while (accept(COMMA));
        }
        blockColon(false);
        String comment = typeComment();
        List<Stmt> body = block("'with' statement", token);
        return async
                ? new Stmt.AsyncWith(items, body, comment, start, end())
                : new Stmt.With(items, body, comment, start, end());
    }

    /** Null, with nothing read, if the parenthesis belongs to an expression. */
    private List<WithItem> parenthesizedItems() {
        int mark = pos;
        int depthBefore = depth;
        try {
            pos++;
            List<WithItem> items = new ArrayList<>(2);
            do {
                items.add(withItem());
            } while (accept(COMMA) && !at(RPAR));
            expect(RPAR);
            if (endsItems()) {
                return items;
            }
        } catch (Mismatch mismatch) {
            depth = depthBefore;
        }
        pos = mark;
        return null;
    }

    /** Whether a parenthesis just read has been that of items and not of an expression. */
    boolean endsItems() {
        return at(COLON);
    }

    /** {@code with_item: expression 'as' star_target &(',' | ')' | ':') | expression} */
    WithItem withItem() {
        int start = start();
        Expr context = expression();
        Expr target = null;
        if (accept(AS)) {
            target = starTarget();
            if (!at(COMMA) && !at(RPAR) && !at(COLON)) {
                throw fail();
            }
        }
        return new WithItem(context, target, start, ends[pos - 1]);
    }

    /**
     * <pre>
     * try_stmt: 'try' ':' block finally_block
     *         | 'try' ':' block (except_block+ | except_star_block+) [else_block] [finally_block]
     * </pre>
     */
    Stmt tryStatement() {
        int start = start();
        int token = pos++;
        blockColon(true);
        List<Stmt> body = block("'try' statement", token);
        boolean star = at(EXCEPT) && kind(1) == STAR;
        List<ExceptHandler> handlers = new ArrayList<>(1);
        while (at(EXCEPT)) {
            if ((kind(1) == STAR) != star) {
                throw mixedHandlers(star);
            }
            handlers.add(exceptHandler(star));
        }
        List<Stmt> orelse = handlers.isEmpty() ? List.of() : elseBlock();
        List<Stmt> finalbody = finallyBlock();
        if (star) {
            since(11, "Exception groups are");
        }
        if (handlers.isEmpty() && finalbody.isEmpty()) {
            throw noHandlers();
        }
        return star
                ? new Stmt.TryStar(body, handlers, orelse, finalbody, start, end())
                : new Stmt.Try(body, handlers, orelse, finalbody, start, end());
    }

    /** {@code except} and {@code except*} of the same {@code try}. */
    RuntimeException mixedHandlers(boolean star) {
        pos++;
        return fail();
    }

    /** Neither {@code except} nor {@code finally}. */
    RuntimeException noHandlers() {
        return fail();
    }

    /** {@code finally_block: 'finally' ':' block} */
    List<Stmt> finallyBlock() {
        int token = pos;
        if (!accept(FINALLY)) {
            return List.of();
        }
        blockColon(true);
        return block("'finally' statement", token);
    }

    /** {@code except_block: 'except' ['*'] (expression 'as' NAME | expressions) ':' block | 'except' ':' block} */
    ExceptHandler exceptHandler(boolean star) {
        int start = start();
        int token = pos;
        pos += star ? 2 : 1;
        Expr type = null;
        String name = null;
        if (star || !at(COLON)) {
            int typeStart = start();
            type = expression();
            if (at(COMMA)) {
                type = expressionsAfter(type, typeStart);
                since(14, "except expressions without parentheses are");
            } else if (accept(AS)) {
                name = name();
            }
        }
        blockColon(false);
        List<Stmt> body = block(star ? "'except*' statement" : "'except' statement", token);
        return new ExceptHandler(type, name, body, start, end());
    }

    /**
     * {@code match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT}
     *
     * @return null, with nothing read, if {@code match} is a mere name
     */
    Stmt matchStatement() {
        int mark = pos;
        int depthBefore = depth;
        int start = start();
        pos++;
        Expr subject;
        if (!startsExpression(kind())) {
            pos = mark;
            return null;
        }
        try {
            subject = subject();
            if (!at(COLON) || kind(1) != NEWLINE) {
                fail();
                pos = mark;
                return null;
            }
        } catch (Mismatch mismatch) {
            pos = mark;
            depth = depthBefore;
            return null;
        }
        pos += 2;
        expect(INDENT);
        List<MatchCase> cases = new ArrayList<>(4);
        do {
            cases.add(caseBlock());
        } while (!at(DEDENT));
        pos++;
        since(10, "Pattern matching is");
        return new Stmt.Match(subject, cases, start, end());
    }

    /** {@code subject_expr: star_named_expression ',' [star_named_expressions] | named_expression} */
    final Expr subject() {
        int start = start();
        Expr first = starNamedExpression();
        if (!at(COMMA)) {
            if (first instanceof Expr.Starred) {
                throw fail();
            }
            return first;
        }
        List<Expr> elts = new ArrayList<>(2);
        elts.add(first);
        while (accept(COMMA) && startsExpression(kind())) {
            elts.add(starNamedExpression());
        }
        return new Expr.Tuple(elts, ExprContext.Load, start, ends[pos - 1]);
    }

    /** {@code case_block: "case" patterns ['if' named_expression] ':' block} */
    MatchCase caseBlock() {
        int start = start();
        if (!atWord("case")) {
            throw fail();
        }
        int token = pos++;
        Pattern pattern = patterns();
        Expr guard = accept(IF) ? namedExpression() : null;
        blockColon(false);
        List<Stmt> body = block("'case' statement", token);
        return new MatchCase(pattern, guard, body, start, end());
    }
}
