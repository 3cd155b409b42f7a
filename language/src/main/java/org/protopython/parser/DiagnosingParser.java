// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.List;
import org.protopython.parser.PySyntaxException.Kind;
import org.protopython.parser.ast.Alias;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.WithItem;

/**
 * Reads a text which is known to be wrong once more and looks for known mistakes wherever a rule fails. This class does so for statements
 * and patterns; each check stands where the rule is overridden.
 */
final class DiagnosingParser extends ParameterDiagnosis {
    /** @param furthest the token at which the first attempt failed */
    DiagnosingParser(Tokens tokens, String filename, int furthest) {
        super(tokens, filename);
        this.furthest = furthest;
    }

    @Override
    void blockColon(boolean insist) {
        if (insist && !at(COLON)) {
            throw error("expected ':'", start(), ends[pos]);
        }
        if (at(NEWLINE)) {
            throw errorAtFurthest("expected ':'");
        }
        super.blockColon(insist);
    }

    @Override
    List<Stmt> block(String owner, int token) {
        if (at(NEWLINE) && kind(1) != INDENT) {
            int line = new LineMap(source).line(starts[token]);
            pos++;
            throw errorAtFurthest(Kind.INDENTATION, "expected an indented block after " + owner + " on line " + line);
        }
        return super.block(owner, token);
    }

    @Override
    Expr returnAnnotation() {
        return attempt(super::returnAnnotation);
    }

    @Override
    void openParameters() {
        if (!at(LPAR)) {
            throw error("expected '('", start(), ends[pos]);
        }
        super.openParameters();
    }

    @Override
    Stmt simpleStatement() {
        if (at(PASS) || at(BREAK) || at(CONTINUE)) {
            attempt(this::expression); // for its complaint about statements within expressions
        }
        return super.simpleStatement();
    }

    @Override
    Stmt expressionStatement() {
        int mark = pos;
        boolean assignment = isAssignment();
        backTo(mark);
        if (!assignment) {
            checkAssignment();
            backTo(mark);
        }
        return super.expressionStatement();
    }

    /** Whether an assignment stands here; what is wrong is behind it. */
    private boolean isAssignment() {
        int mark = pos;
        Expr target = attempt(this::primary);
        if (target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript) {
            if (kind() >= FIRST_AUGMENTED && kind() <= LAST_AUGMENTED
                    || accept(COLON) && attempt(this::expression) != null) {
                return true;
            }
        }
        backTo(mark);
        boolean assigned = false;
        while (attempt(this::starTargets) != null && accept(EQUAL)) {
            assigned = true;
            mark = pos;
        }
        backTo(mark);
        return assigned && attempt(this::annotatedRhs) != null && !at(EQUAL);
    }

    private void checkAssignment() {
        int mark = pos;
        Expr target = annotationTarget();
        if (target != null && accept(COLON) && attempt(this::expression) != null) {
            throw error(
                    "only single target (not " + Targets.nameOf(target) + ") can be annotated",
                    target.start(),
                    target.end());
        }
        backTo(mark);
        Expr first = attempt(this::starNamedExpression);
        if (first != null && accept(COMMA)) {
            while (attempt(this::starNamedExpression) != null) {
                accept(COMMA);
            }
            if (accept(COLON) && attempt(this::expression) != null) {
                throw error("only single target (not tuple) can be annotated", first.start(), first.end());
            }
        }
        backTo(mark);
        Expr e = attempt(this::expression);
        if (e != null && accept(COLON) && attempt(this::expression) != null) {
            throw error("illegal target for annotation", e.start(), e.end());
        }
        backTo(mark);
        while (attempt(this::starTargets) != null && accept(EQUAL)) {
            mark = pos;
        }
        backTo(mark);
        Expr value = attempt(this::starExpressions);
        if (value != null && at(EQUAL)) {
            checkTarget(value, Targets.Sort.STAR);
        }
        backTo(mark);
        Expr yielded = at(YIELD) ? attempt(this::yieldExpression) : null;
        if (yielded != null && at(EQUAL)) {
            throw error("assignment to yield expression not possible", yielded.start(), yielded.end());
        }
        backTo(mark);
        Expr augmented = attempt(this::starExpressions);
        if (augmented != null && kind() >= FIRST_AUGMENTED && kind() <= LAST_AUGMENTED) {
            pos++;
            if (attempt(this::annotatedRhs) != null) {
                throw error(
                        "'" + Targets.nameOf(augmented) + "' is an illegal expression for augmented assignment",
                        augmented.start(),
                        augmented.end());
            }
        }
    }

    /** A list or tuple in any number of parentheses, or null. */
    private Expr annotationTarget() {
        if (!at(LSQB) && !at(LPAR)) {
            return null;
        }
        Expr e = attempt(this::atom);
        return e instanceof Expr.List || e instanceof Expr.Tuple ? e : null;
    }

    @Override
    Stmt delete() {
        int mark = pos;
        try {
            return super.delete();
        } catch (Mismatch mismatch) {
            backTo(mark);
            pos++;
            Expr targets = attempt(this::starExpressions);
            if (targets != null) {
                checkTarget(targets, Targets.Sort.DEL);
            }
            throw mismatch;
        }
    }

    @Override
    Stmt importName() {
        int mark = pos;
        pos++;
        if (at(NEWLINE)) {
            throw error("Expected one or more names after 'import'", start(), start());
        }
        boolean names = true;
        do {
            names &= attempt(this::dottedName) != null;
        } while (names && accept(COMMA));
        if (names && accept(FROM) && attempt(this::dottedName) != null) {
            throw errorFrom(starts[mark], "Did you mean to use 'from ... import ...' instead?");
        }
        backTo(mark);
        return super.importName();
    }

    @Override
    List<Alias> importTargets() {
        if (at(NEWLINE)) {
            throw error("Expected one or more names after 'import'", start(), start());
        }
        int mark = pos;
        try {
            return super.importTargets();
        } catch (Mismatch mismatch) {
            backTo(mark);
            while (attempt(this::fromAlias) != null && accept(COMMA)) {
                if (at(NEWLINE)) {
                    throw errorAtFurthest("trailing comma not allowed without surrounding parentheses");
                }
            }
            throw mismatch;
        }
    }

    @Override
    Alias dottedAlias() {
        int mark = pos;
        if (attempt(this::dottedName) != null) {
            checkAlias();
        }
        backTo(mark);
        return super.dottedAlias();
    }

    @Override
    Alias fromAlias() {
        if (at(NAME) && kind(1) == AS) {
            int mark = pos++;
            checkAlias();
            backTo(mark);
        }
        return super.fromAlias();
    }

    private void checkAlias() {
        if (!accept(AS)) {
            return;
        }
        int next = kind(1);
        if (at(NAME) && (next == COMMA || next == RPAR || next == NEWLINE || next == SEMI)) {
            return;
        }
        Expr target = attempt(this::expression);
        if (target != null) {
            throw error("cannot use " + Targets.nameOf(target) + " as import target", target.start(), target.end());
        }
    }

    @Override
    List<Stmt> elseBlock() {
        List<Stmt> body = super.elseBlock();
        if (!body.isEmpty() && at(ELIF)) {
            fail();
            throw errorAtFurthest("'elif' block follows an 'else' block");
        }
        return body;
    }

    @Override
    Stmt forStatement(int start, boolean async) {
        int mark = pos;
        try {
            return super.forStatement(start, async);
        } catch (Mismatch mismatch) {
            checkForTarget(mark);
            throw mismatch;
        }
    }

    @Override
    boolean endsItems() {
        if (at(NEWLINE)) {
            throw errorAtFurthest("expected ':'");
        }
        return super.endsItems();
    }

    @Override
    WithItem withItem() {
        int mark = pos;
        try {
            return super.withItem();
        } catch (Mismatch mismatch) {
            backTo(mark);
            if (attempt(this::expression) != null && accept(AS)) {
                Expr target = attempt(this::expression);
                if (target != null && (at(COMMA) || at(RPAR) || at(COLON))) {
                    checkTarget(target, Targets.Sort.STAR);
                }
                if (target != null && at(NEWLINE) && Targets.invalid(target, Targets.Sort.STAR) == null) {
                    throw errorAtFurthest("expected ':'");
                }
            }
            throw mismatch;
        }
    }

    @Override
    RuntimeException mixedHandlers(boolean star) {
        int except = pos;
        String message = "cannot have both 'except' and 'except*' on the same 'try'";
        pos += star ? 1 : 2;
        boolean typed = attempt(this::expression) != null;
        if (typed && accept(AS)) {
            accept(NAME);
        }
        if (at(COLON) && (star || typed)) {
            return error(message, starts[except], star ? ends[except] : ends[except + 1]);
        }
        return fail();
    }

    @Override
    RuntimeException noHandlers() {
        fail();
        return errorAtFurthest("expected 'except' or 'finally' block");
    }

    @Override
    ExceptHandler exceptHandler(boolean star) {
        int mark = pos;
        try {
            return super.exceptHandler(star);
        } catch (Mismatch mismatch) {
            backTo(mark);
            pos += star ? 2 : 1;
            if (star && (at(NEWLINE) || at(COLON))) {
                throw errorAtFurthest("expected one or more exception types");
            }
            Expr first = attempt(this::expression);
            if (first == null) {
                if (at(NEWLINE)) {
                    throw errorAtFurthest("expected ':'");
                }
                throw mismatch;
            }
            int after = pos;
            if (accept(COMMA) && attempt(this::expressions) != null && accept(AS) && accept(NAME) && at(COLON)) {
                pos++;
                fail();
                throw errorFrom(first.start(), "multiple exception types must be parenthesized when using 'as'");
            }
            backTo(after);
            if (accept(AS)) {
                Expr target = attempt(this::expression);
                if (target != null && at(COLON)) {
                    pos++;
                    if (attempt(() -> super.block("", mark)) != null) {
                        throw error(
                                "cannot use except" + (star ? "*" : "") + " statement with " + Targets.nameOf(target),
                                target.start(),
                                target.end());
                    }
                }
            }
            throw mismatch;
        }
    }

    @Override
    Stmt matchStatement() {
        int mark = pos;
        pos++;
        if (startsExpression(kind()) && attempt(this::subject) != null) {
            if (at(NEWLINE)) {
                fail();
                throw errorAtFurthest("expected ':'");
            }
            if (at(COLON) && kind(1) == NEWLINE && kind(2) != INDENT) {
                pos++;
                block("'match' statement", mark);
            }
        }
        backTo(mark);
        return super.matchStatement();
    }

    @Override
    String asTarget() {
        if (atWord("_")) {
            throw error("cannot use '_' as a target", start(), ends[pos]);
        }
        int mark = pos;
        String name = attempt(this::captureName);
        if (name != null) {
            return name;
        }
        Expr target = attempt(this::expression);
        if (target != null) {
            throw error("cannot use " + Targets.nameOf(target) + " as pattern target", target.start(), target.end());
        }
        backTo(mark);
        throw fail();
    }

    @Override
    RuntimeException positionalAfterKeyword(Pattern positional) {
        Pattern last = positional;
        while (accept(COMMA) && !(at(NAME) && kind(1) == EQUAL)) {
            Pattern next = attempt(this::pattern);
            if (next == null) {
                break;
            }
            last = next;
        }
        return error("positional patterns follow keyword patterns", positional.start(), last.end());
    }
}
