// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.List;
import org.protopython.parser.ast.DeferredBody;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.Stmt;

/** Whether the end of a body can be reached, so that the None returned there is among the constants of its code. */
public final class Endings {
    private Endings() {}

    /** Whether a function, class or lambda can end by itself. */
    public static boolean isReached(Node definition) {
        if (definition instanceof Stmt.FunctionDef def) {
            return !endsAlways(def.body());
        }
        if (definition instanceof Stmt.AsyncFunctionDef def) {
            return !endsAlways(def.body());
        }
        return definition instanceof Stmt.ClassDef;
    }

    public static boolean endsAlways(List<Stmt> body) {
        if (body instanceof DeferredBody deferred) {
            return deferred.endsAlways();
        }
        return !body.isEmpty() && endsAlways(body.getLast());
    }

    private static boolean endsAlways(Stmt statement) {
        if (statement instanceof Stmt.Return || statement instanceof Stmt.Raise) {
            return true;
        }
        if (statement instanceof Stmt.If s) {
            return endsAlways(s.body()) && endsAlways(s.orelse());
        }
        if (statement instanceof Stmt.While s) {
            return isTrue(s.test()) && s.body().stream().noneMatch(Endings::breaks);
        }
        if (statement instanceof Stmt.Try s) {
            return endsAlways(s.finalbody())
                    || (endsAlways(s.body()) || endsAlways(s.orelse())) && allEnd(s.handlers());
        }
        return statement instanceof Stmt.Match s && allCasesEnd(s.cases());
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
        if (statement instanceof Stmt.Break) {
            return true;
        }
        if (statement instanceof Stmt.If s) {
            return anyBreaks(s.body()) || anyBreaks(s.orelse());
        }
        if (statement instanceof Stmt.For s) {
            return anyBreaks(s.orelse());
        }
        if (statement instanceof Stmt.AsyncFor s) {
            return anyBreaks(s.orelse());
        }
        if (statement instanceof Stmt.While s) {
            return anyBreaks(s.orelse());
        }
        if (statement instanceof Stmt.With s) {
            return anyBreaks(s.body());
        }
        if (statement instanceof Stmt.AsyncWith s) {
            return anyBreaks(s.body());
        }
        if (statement instanceof Stmt.Try s) {
            return anyBreaks(s.body())
                    || anyBreaks(s.orelse())
                    || anyBreaks(s.finalbody())
                    || s.handlers().stream().anyMatch(handler -> anyBreaks(handler.body()));
        }
        if (statement instanceof Stmt.TryStar s) {
            return anyBreaks(s.body()) || anyBreaks(s.orelse()) || anyBreaks(s.finalbody());
        }
        return statement instanceof Stmt.Match s && s.cases().stream().anyMatch(one -> anyBreaks(one.body()));
    }

    private static boolean anyBreaks(List<Stmt> body) {
        return body.stream().anyMatch(Endings::breaks);
    }
}
