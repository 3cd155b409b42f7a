// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.protopython.parser.ast.Alias;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.TypeParam;

/** Statements which fit on a line. */
abstract class SimpleStatementParser extends PatternParser {
    SimpleStatementParser(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /** {@code simple_stmts: ';'.simple_stmt+ [';'] NEWLINE} */
    void simpleStatements(List<Stmt> out) {
        do {
            out.add(simpleStatement());
        } while (accept(SEMI) && !at(NEWLINE));
        expect(NEWLINE);
    }

    /** {@code simple_stmt: assignment | type_alias | star_expressions | return_stmt | import_stmt | ...} */
    Stmt simpleStatement() {
        int start = start();
        switch (kind()) {
            case RETURN -> {
                pos++;
                Expr value = startsExpression(kind()) ? starExpressions() : null;
                return new Stmt.Return(value, start, end());
            }
            case IMPORT -> {
                return importName();
            }
            case FROM -> {
                return importFrom();
            }
            case RAISE -> {
                return raise();
            }
            case PASS -> {
                pos++;
                return new Stmt.Pass(start, end());
            }
            case BREAK -> {
                pos++;
                return new Stmt.Break(start, end());
            }
            case CONTINUE -> {
                pos++;
                return new Stmt.Continue(start, end());
            }
            case DEL -> {
                return delete();
            }
            case ASSERT -> {
                return assertion();
            }
            case GLOBAL -> {
                pos++;
                List<String> names = names();
                return new Stmt.Global(names, start, end());
            }
            case NONLOCAL -> {
                pos++;
                List<String> names = names();
                return new Stmt.Nonlocal(names, start, end());
            }
            case NAME -> {
                if (kind(1) == NAME && atWord("type")) {
                    if (kind(2) == EQUAL || kind(2) == LSQB) {
                        return typeAlias();
                    }
                    furthest = Math.max(furthest, pos + 2);
                }
                return expressionStatement();
            }
            default -> {
                return expressionStatement();
            }
        }
    }

    /**
     * <pre>
     * assignment: target ':' expression ['=' annotated_rhs] | (star_targets '=')+ annotated_rhs
     *           | single_target augassign annotated_rhs
     * </pre>
     *
     * or an expression alone.
     */
    Stmt expressionStatement() {
        int start = start();
        int first = pos;
        Expr e = annotatedRhs();
        int kind = kind();
        if (kind == EQUAL) {
            return assignment(e, start);
        }
        if (kind == COLON) {
            if (!isSingleTarget(e)) {
                throw fail();
            }
            pos++;
            int simple = e instanceof Expr.Name && kinds[first] == NAME ? 1 : 0;
            Expr annotation = expression();
            Expr value = accept(EQUAL) ? annotatedRhs() : null;
            since(6, "Variable annotation syntax is");
            return new Stmt.AnnAssign(Targets.with(e, ExprContext.Store), annotation, value, simple, start, end());
        }
        if (kind >= FIRST_AUGMENTED && kind <= LAST_AUGMENTED) {
            if (!isSingleTarget(e)) {
                throw fail();
            }
            if (kind == AT + AUGMENTED) {
                since(5, "The '@' operator is");
            }
            pos++;
            Expr value = annotatedRhs();
            return new Stmt.AugAssign(Targets.with(e, ExprContext.Store), operator(kind), value, start, end());
        }
        return new Stmt.Expr(e, start, end());
    }

    private static boolean isSingleTarget(Expr e) {
        return e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript;
    }

    private Stmt assignment(Expr first, int start) {
        List<Expr> targets = new ArrayList<>(1);
        Expr value = first;
        while (at(EQUAL)) {
            Expr target = Targets.with(value, ExprContext.Store);
            if (target == null) {
                throw fail();
            }
            pos++;
            targets.add(target);
            value = annotatedRhs();
        }
        String typeComment = typeComment();
        return new Stmt.Assign(targets, value, typeComment, start, end());
    }

    /** {@code type_alias: "type" NAME [type_params] '=' expression} */
    private Stmt typeAlias() {
        int start = start();
        pos++;
        int nameStart = start();
        int nameEnd = ends[pos];
        Expr name = new Expr.Name(name(), ExprContext.Store, nameStart, nameEnd);
        List<TypeParam> parameters = typeParameters();
        expect(EQUAL);
        Expr value = expression();
        since(12, "Type statement is");
        return new Stmt.TypeAlias(name, parameters, value, start, end());
    }

    /** {@code import_name: 'import' ','.(dotted_name ['as' NAME])+} */
    Stmt importName() {
        int start = start();
        pos++;
        List<Alias> aliases = new ArrayList<>(1);
        do {
            aliases.add(dottedAlias());
        } while (accept(COMMA));
        return new Stmt.Import(aliases, start, end());
    }

    Alias dottedAlias() {
        int start = start();
        String name = dottedName();
        String asname = accept(AS) ? name() : null;
        return new Alias(name, asname, start, ends[pos - 1]);
    }

    final String dottedName() {
        String name = name();
        if (!at(DOT)) {
            return name;
        }
        StringBuilder dotted = new StringBuilder(name);
        while (accept(DOT)) {
            dotted.append('.').append(name());
        }
        return dotted.toString().intern();
    }

    /** {@code import_from: 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets} */
    Stmt importFrom() {
        int start = start();
        pos++;
        int level = 0;
        while (at(DOT) || at(ELLIPSIS)) {
            level += at(DOT) ? 1 : 3;
            pos++;
        }
        String module = at(IMPORT) && level > 0 ? null : dottedName();
        expect(IMPORT);
        List<Alias> aliases = importTargets();
        if (level == 0 && module.equals("__future__")) {
            for (Alias alias : aliases) {
                flufl |= alias.name().equals("barry_as_FLUFL");
            }
        }
        return new Stmt.ImportFrom(module, aliases, level, start, end());
    }

    /** {@code import_from_targets: '(' import_from_as_names [','] ')' | import_from_as_names !',' | '*'} */
    List<Alias> importTargets() {
        int start = start();
        if (accept(STAR)) {
            return List.of(new Alias("*", null, start, ends[pos - 1]));
        }
        List<Alias> aliases = new ArrayList<>(4);
        if (accept(LPAR)) {
            do {
                aliases.add(fromAlias());
            } while (accept(COMMA) && !at(RPAR));
            expect(RPAR);
            return aliases;
        }
        do {
            aliases.add(fromAlias());
        } while (accept(COMMA));
        return aliases;
    }

    Alias fromAlias() {
        int start = start();
        String name = name();
        String asname = accept(AS) ? name() : null;
        return new Alias(name, asname, start, ends[pos - 1]);
    }

    /** {@code raise_stmt: 'raise' [expression ['from' expression]]} */
    Stmt raise() {
        int start = start();
        pos++;
        Expr exception = null;
        Expr cause = null;
        if (startsExpression(kind()) && !at(STAR)) {
            exception = expression();
            if (accept(FROM)) {
                cause = expression();
            }
        }
        return new Stmt.Raise(exception, cause, start, end());
    }

    /** {@code del_stmt: 'del' ','.del_target+ [','] &(';' | NEWLINE)} */
    Stmt delete() {
        int start = start();
        pos++;
        List<Expr> targets = new ArrayList<>(1);
        do {
            Expr target = at(STAR) ? null : Targets.with(primary(), ExprContext.Del);
            if (target == null) {
                throw fail();
            }
            targets.add(target);
        } while (accept(COMMA) && !at(NEWLINE) && !at(SEMI));
        if (!at(NEWLINE) && !at(SEMI)) {
            throw fail();
        }
        return new Stmt.Delete(targets, start, end());
    }

    /** {@code assert_stmt: 'assert' expression [',' expression]} */
    Stmt assertion() {
        int start = start();
        pos++;
        Expr test = expression();
        Expr message = accept(COMMA) ? expression() : null;
        return new Stmt.Assert(test, message, start, end());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(2);
        do {
            names.add(name());
        } while (accept(COMMA));
        return names;
    }
}
