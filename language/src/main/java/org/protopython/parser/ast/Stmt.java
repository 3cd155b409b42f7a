// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;
import org.protopython.annotations.Deferred;
import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;
import org.protopython.annotations.Text;

/**
 * Statements. A {@code type_comment} is null unless type comments are asked for. The nested record {@link Stmt.Expr} hides the
 * interface of the same name, which is why expressions are spelt with their package here.
 */
@SyntaxType(value = "stmt", place = SyntaxType.Place.END_OPTIONAL)
public sealed interface Stmt extends Node {
    /** Whether other statements are parts of it. */
    default boolean isCompound() {
        return this instanceof If
                || this instanceof FunctionDef
                || this instanceof ClassDef
                || this instanceof For
                || this instanceof While
                || this instanceof With
                || this instanceof Try
                || this instanceof Match
                || this instanceof AsyncFunctionDef
                || this instanceof AsyncFor
                || this instanceof AsyncWith
                || this instanceof TryStar;
    }

    record FunctionDef(
            String name,
            Arguments args,
            @Deferred List<Stmt> body,
            List<org.protopython.parser.ast.Expr> decorator_list,
            @Optional org.protopython.parser.ast.Expr returns,
            @Optional @Text String type_comment,
            List<TypeParam> type_params,
            int start,
            int end)
            implements Stmt {}

    record AsyncFunctionDef(
            String name,
            Arguments args,
            @Deferred List<Stmt> body,
            List<org.protopython.parser.ast.Expr> decorator_list,
            @Optional org.protopython.parser.ast.Expr returns,
            @Optional @Text String type_comment,
            List<TypeParam> type_params,
            int start,
            int end)
            implements Stmt {}

    record ClassDef(
            String name,
            List<org.protopython.parser.ast.Expr> bases,
            List<Keyword> keywords,
            List<Stmt> body,
            List<org.protopython.parser.ast.Expr> decorator_list,
            List<TypeParam> type_params,
            int start,
            int end)
            implements Stmt {}

    record Return(@Optional org.protopython.parser.ast.Expr value, int start, int end) implements Stmt {}

    record Delete(List<org.protopython.parser.ast.Expr> targets, int start, int end) implements Stmt {}

    record Assign(
            List<org.protopython.parser.ast.Expr> targets,
            org.protopython.parser.ast.Expr value,
            @Optional @Text String type_comment,
            int start,
            int end)
            implements Stmt {}

    record TypeAlias(
            org.protopython.parser.ast.Expr name,
            List<TypeParam> type_params,
            org.protopython.parser.ast.Expr value,
            int start,
            int end)
            implements Stmt {}

    record AugAssign(
            org.protopython.parser.ast.Expr target,
            Operator op,
            org.protopython.parser.ast.Expr value,
            int start,
            int end)
            implements Stmt {}

    record AnnAssign(
            org.protopython.parser.ast.Expr target,
            org.protopython.parser.ast.Expr annotation,
            @Optional org.protopython.parser.ast.Expr value,
            int simple,
            int start,
            int end)
            implements Stmt {}

    record For(
            org.protopython.parser.ast.Expr target,
            org.protopython.parser.ast.Expr iter,
            List<Stmt> body,
            List<Stmt> orelse,
            @Optional @Text String type_comment,
            int start,
            int end)
            implements Stmt {}

    record AsyncFor(
            org.protopython.parser.ast.Expr target,
            org.protopython.parser.ast.Expr iter,
            List<Stmt> body,
            List<Stmt> orelse,
            @Optional @Text String type_comment,
            int start,
            int end)
            implements Stmt {}

    record While(org.protopython.parser.ast.Expr test, List<Stmt> body, List<Stmt> orelse, int start, int end)
            implements Stmt {}

    record If(org.protopython.parser.ast.Expr test, List<Stmt> body, List<Stmt> orelse, int start, int end)
            implements Stmt {}

    record With(
            List<WithItem> items,
            List<Stmt> body,
            @Optional @Text String type_comment,
            int start,
            int end) implements Stmt {}

    record AsyncWith(
            List<WithItem> items,
            List<Stmt> body,
            @Optional @Text String type_comment,
            int start,
            int end) implements Stmt {}

    record Match(org.protopython.parser.ast.Expr subject, List<MatchCase> cases, int start, int end) implements Stmt {}

    record Raise(
            @Optional org.protopython.parser.ast.Expr exc,
            @Optional org.protopython.parser.ast.Expr cause,
            int start,
            int end)
            implements Stmt {}

    record Try(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody, int start, int end)
            implements Stmt {}

    record TryStar(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody, int start, int end)
            implements Stmt {}

    record Assert(
            org.protopython.parser.ast.Expr test, @Optional org.protopython.parser.ast.Expr msg, int start, int end)
            implements Stmt {}

    record Import(List<Alias> names, int start, int end) implements Stmt {}

    record ImportFrom(
            @Optional String module,
            List<Alias> names,
            @Optional int level,
            int start,
            int end) implements Stmt {}

    record Global(List<String> names, int start, int end) implements Stmt {}

    record Nonlocal(List<String> names, int start, int end) implements Stmt {}

    record Expr(org.protopython.parser.ast.Expr value, int start, int end) implements Stmt {}

    record Pass(int start, int end) implements Stmt {}

    record Break(int start, int end) implements Stmt {}

    record Continue(int start, int end) implements Stmt {}
}
