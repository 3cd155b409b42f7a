// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.Stmt;

/** Whether the end of a body can be reached, so that the None returned there is among the constants of its code. */
final class Endings {
    private Endings() {}

    /** Whether a function, class or lambda can end by itself. */
    static boolean isReached(Node definition) {
        return switch (definition) {
            case Stmt.FunctionDef def -> !endsAlways(def.body());
            case Stmt.AsyncFunctionDef def -> !endsAlways(def.body());
            case Stmt.ClassDef _ -> true;
            default -> false;
        };
    }

    static boolean endsAlways(List<Stmt> body) {
        return !body.isEmpty() && endsAlways(body.getLast());
    }

    private static boolean endsAlways(Stmt statement) {
        return switch (statement) {
            case Stmt.Return _ -> true;
            case Stmt.Raise _ -> true;
            case Stmt.If s -> endsAlways(s.body()) && endsAlways(s.orelse());
            case Stmt.While s -> isTrue(s.test()) && s.body().stream().noneMatch(Endings::breaks);
            case Stmt.Try s ->
                endsAlways(s.finalbody()) || (endsAlways(s.body()) || endsAlways(s.orelse())) && allEnd(s.handlers());
            case Stmt.Match s -> allCasesEnd(s.cases());
            default -> false;
        };
    }

    private static boolean allEnd(List<ExceptHandler> handlers) {
        return handlers.stream().allMatch(handler -> endsAlways(handler.body()));
    }

    private static boolean allCasesEnd(List<MatchCase> cases) {
        MatchCase last = cases.getLast();
        return last.guard() == null
                && last.pattern() instanceof Pattern.MatchAs pattern
                && pattern.pattern() == null
                && cases.stream().allMatch(one -> endsAlways(one.body()));
    }

    private static boolean isTrue(Expr test) {
        return test instanceof Expr.Constant constant
                && (Boolean.TRUE.equals(constant.value()) || Long.valueOf(1).equals(constant.value()));
    }

    /** Whether a statement within a loop can leave it. */
    private static boolean breaks(Stmt statement) {
        return switch (statement) {
            case Stmt.Break _ -> true;
            case Stmt.If s -> anyBreaks(s.body()) || anyBreaks(s.orelse());
            case Stmt.For s -> anyBreaks(s.orelse());
            case Stmt.AsyncFor s -> anyBreaks(s.orelse());
            case Stmt.While s -> anyBreaks(s.orelse());
            case Stmt.With s -> anyBreaks(s.body());
            case Stmt.AsyncWith s -> anyBreaks(s.body());
            case Stmt.Try s ->
                anyBreaks(s.body())
                        || anyBreaks(s.orelse())
                        || anyBreaks(s.finalbody())
                        || s.handlers().stream().anyMatch(handler -> anyBreaks(handler.body()));
            case Stmt.TryStar s -> anyBreaks(s.body()) || anyBreaks(s.orelse()) || anyBreaks(s.finalbody());
            case Stmt.Match s -> s.cases().stream().anyMatch(one -> anyBreaks(one.body()));
            default -> false;
        };
    }

    private static boolean anyBreaks(List<Stmt> body) {
        return body.stream().anyMatch(Endings::breaks);
    }
}
