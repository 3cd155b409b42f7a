// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.protopython.parser.ParseOptions;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;

/** Finds statements and expressions where they must not be: {@code return} outside of a function and the like. */
final class PlacementChecker extends TreeWalker {
    /** CPython has a byte for the number of targets before a starred one. */
    private static final int MOST_BEFORE_STAR = 256;

    private static final int MAX_BLOCKS = 20;

    private final SymbolTable table;
    private final SourceErrors errors;
    private final boolean topLevelAwait;
    private final PatternChecker patterns;
    private final SuspicionChecker suspicions;
    private Scope scope;
    private int loops;
    /** Nested loops, with and try statements of the current function. */
    private int blocks;
    /** In a handler of {@code except*}, not within a loop of its own. */
    private boolean inExceptStar;
    /** In a finally block of the current function; {@link #loopsOutside} of the loops are around it. */
    private boolean inFinally;

    private int loopsOutside;

    PlacementChecker(SymbolTable table, SourceErrors errors, ParseOptions options) {
        this.table = table;
        this.errors = errors;
        this.topLevelAwait = options.topLevelAwait();
        suspicions = new SuspicionChecker(options.warnings());
        patterns = new PatternChecker(errors);
        scope = table.root();
    }

    void check(Mod mod) {
        if (mod instanceof Mod.Module m) {
            body(m.body());
        } else if (mod instanceof Mod.Interactive i) {
            body(i.body());
        } else if (mod instanceof Mod.Expression e) {
            visit(e.body());
        }
    }

    private void body(List<Stmt> body) {
        int futures = FutureImports.length(body);
        for (int i = 0; i < body.size(); i++) {
            Stmt statement = body.get(i);
            if (i >= futures) {
                visit(statement);
            }
        }
    }

    private boolean inFunction() {
        return scope.kind().isFunctionLike();
    }

    private boolean allowsAwait() {
        return scope.async || scope.kind().isComprehension() || topLevelAwait && scope == table.root();
    }

    private void inside(Scope inner, Runnable walk) {
        Scope outer = scope;
        int outerLoops = loops;
        boolean outerExceptStar = inExceptStar;
        boolean outerFinally = inFinally;
        inFinally = false;
        scope = inner;
        int outerBlocks = blocks;
        loops = 0;
        blocks = 0;
        inExceptStar = false;
        walk.run();
        blocks = outerBlocks;
        scope = outer;
        loops = outerLoops;
        inExceptStar = outerExceptStar;
        inFinally = outerFinally;
    }

    @Override
    void visit(Stmt statement) {
        if (statement instanceof Stmt.FunctionDef f) {
            function(f, f.decorator_list(), f.args(), f.body());
        } else if (statement instanceof Stmt.AsyncFunctionDef f) {
            function(f, f.decorator_list(), f.args(), f.body());
        } else if (statement instanceof Stmt.ClassDef c) {
            expressions(c.decorator_list());
            arguments(c.bases(), c.keywords());
            inside(table.scope(c), () -> statements(c.body()));
        } else if (statement instanceof Stmt.Return r) {
            if (!inFunction()) {
                throw errors.at(r, "'return' outside function");
            }
            if (inExceptStar) {
                throw exceptStar(r.value() == null ? r : r.value());
            }
            if (r.value() != null && scope.isAsyncGenerator()) {
                throw errors.at(r, "'return' with value in async generator");
            }
            if (inFinally && loops == loopsOutside) {
                suspicions.leavingFinally(r, "return");
            }
            super.visit(r);
        } else if (statement instanceof Stmt.Break b) {
            if (loops == 0) {
                throw inExceptStar ? exceptStar(b) : errors.at(b, "'break' outside loop");
            }
            if (inFinally && loops == loopsOutside) {
                suspicions.leavingFinally(b, "break");
            }
        } else if (statement instanceof Stmt.Continue c) {
            if (loops == 0) {
                throw inExceptStar ? exceptStar(c) : errors.at(c, "'continue' not properly in loop");
            }
            if (inFinally && loops == loopsOutside) {
                suspicions.leavingFinally(c, "continue");
            }
        } else if (statement instanceof Stmt.For f) {
            visit(f.target());
            visit(f.iter());
            loop(f, f.body(), f.orelse());
        } else if (statement instanceof Stmt.AsyncFor f) {
            requireAsync(f, "async for");
            visit(f.target());
            visit(f.iter());
            loop(f, f.body(), f.orelse());
        } else if (statement instanceof Stmt.AsyncWith w) {
            requireAsync(w, "async with");
            enterBlock(w);
            super.visit(w);
            blocks--;
        } else if (statement instanceof Stmt.With w) {
            enterBlock(w);
            super.visit(w);
            blocks--;
        } else if (statement instanceof Stmt.While w) {
            visit(w.test());
            loop(w, w.body(), w.orelse());
        } else if (statement instanceof Stmt.Try t) {
            defaultLast(t.handlers());
            enterBlock(t);
            statements(t.body());
            handlers(t.handlers());
            statements(t.orelse());
            finallyBlock(t.finalbody());
            blocks--;
        } else if (statement instanceof Stmt.Assert a) {
            suspicions.check(a);
            super.visit(a);
        } else if (statement instanceof Stmt.TryStar t) {
            statements(t.body());
            exceptStarHandlers(t.handlers());
            statements(t.orelse());
            finallyBlock(t.finalbody());
        } else if (statement instanceof Stmt.Match m) {
            List<MatchCase> cases = m.cases();
            for (int i = 0; i < cases.size(); i++) {
                patterns.check(cases.get(i), i == cases.size() - 1);
            }
            super.visit(m);
        } else if (statement instanceof Stmt.Assign a) {
            for (Expr target : a.targets()) {
                if (target instanceof Expr.Starred) {
                    throw errors.at(target, "starred assignment target must be in a list or tuple");
                }
            }
            super.visit(a);
        } else if (statement instanceof Stmt.AnnAssign a) {
            visit(a.target());
            Scope unevaluated = table.annotations(a);
            if (unevaluated == null) {
                visit(a.annotation());
            } else {
                inside(unevaluated, () -> visit(a.annotation()));
            }
            visitOptional(a.value());
        } else if (statement instanceof Stmt.ImportFrom i && FutureImports.isFuture(i)) {
            throw errors.at(i, "from __future__ imports must occur at the beginning of the file");
        } else {
            super.visit(statement);
        }
    }

    private void finallyBlock(List<Stmt> body) {
        boolean outer = inFinally;
        int outerLoops = loopsOutside;
        inFinally = true;
        loopsOutside = loops;
        statements(body);
        loopsOutside = outerLoops;
        inFinally = outer;
    }

    private RuntimeException exceptStar(Node at) {
        return errors.at(at, "'break', 'continue' and 'return' cannot appear in an except* block");
    }

    private void function(Stmt node, List<Expr> decorators, Arguments arguments, List<Stmt> body) {
        expressions(decorators);
        defaults(arguments);
        Scope annotations = table.annotations(node);
        if (annotations != null && !table.futureAnnotations()) {
            Expr returns = node instanceof Stmt.FunctionDef f ? f.returns() : ((Stmt.AsyncFunctionDef) node).returns();
            inside(annotations, () -> annotations(arguments, returns));
        }
        inside(table.scope(node), () -> statements(body));
    }

    private void loop(Stmt at, List<Stmt> body, List<Stmt> orelse) {
        boolean outer = inExceptStar;
        enterBlock(at);
        loops++;
        statements(body);
        loops--;
        blocks--;
        inExceptStar = outer;
        statements(orelse);
    }

    private void enterBlock(Stmt at) {
        if (++blocks > MAX_BLOCKS) {
            throw errors.at(at, "too many statically nested blocks");
        }
    }

    private void exceptStarHandlers(List<ExceptHandler> handlers) {
        int outerLoops = loops;
        boolean outer = inExceptStar;
        for (ExceptHandler handler : handlers) {
            visitOptional(handler.type());
            loops = 0;
            inExceptStar = true;
            statements(handler.body());
            loops = outerLoops;
            inExceptStar = outer;
        }
    }

    private void defaultLast(List<ExceptHandler> handlers) {
        for (int i = 0; i < handlers.size() - 1; i++) {
            if (handlers.get(i).type() == null) {
                throw errors.at(handlers.get(i), "default 'except:' must be last");
            }
        }
    }

    private void requireAsync(Stmt at, String what) {
        if (!scope.async && !(topLevelAwait && scope == table.root())) {
            throw errors.at(at, "'" + what + "' outside async function");
        }
    }

    @Override
    void visit(Expr e) {
        if (e instanceof Expr.Yield y) {
            if (!inFunction()) {
                throw errors.at(y, "'yield' outside function");
            }
            super.visit(y);
        } else if (e instanceof Expr.YieldFrom y) {
            if (!inFunction()) {
                throw errors.at(y, "'yield from' outside function");
            }
            if (scope.async) {
                throw errors.at(y, "'yield from' inside async function");
            }
            super.visit(y);
        } else if (e instanceof Expr.Await a) {
            if (!allowsAwait()) {
                throw errors.at(a, inFunction() ? "'await' outside async function" : "'await' outside function");
            }
            super.visit(a);
        } else if (e instanceof Expr.Lambda l) {
            defaults(l.args());
            inside(table.scope(l), () -> visit(l.body()));
        } else if (e instanceof Expr.ListComp c) {
            comprehension(c, c.generators(), c.elt(), null);
        } else if (e instanceof Expr.SetComp c) {
            comprehension(c, c.generators(), c.elt(), null);
        } else if (e instanceof Expr.DictComp c) {
            comprehension(c, c.generators(), c.key(), c.value());
        } else if (e instanceof Expr.GeneratorExp c) {
            comprehension(c, c.generators(), c.elt(), null);
        } else if (e instanceof Expr.Compare c) {
            suspicions.check(c);
            super.visit(c);
        } else if (e instanceof Expr.Subscript s && s.ctx() == ExprContext.Load) {
            suspicions.check(s);
            super.visit(s);
        } else if (e instanceof Expr.Call c) {
            suspicions.check(c);
            visit(c.func());
            arguments(c.args(), c.keywords());
        } else if (e instanceof Expr.Starred s) {
            throw errors.at(
                    s,
                    s.ctx() == ExprContext.Store
                            ? "starred assignment target must be in a list or tuple"
                            : "can't use starred expression here");
        } else if (e instanceof Expr.Tuple t) {
            elements(t, t.elts(), t.ctx());
        } else if (e instanceof Expr.List l) {
            elements(l, l.elts(), l.ctx());
        } else if (e instanceof Expr.Set s) {
            elements(s, s.elts(), ExprContext.Load);
        } else if (e instanceof Expr.Attribute a) {
            if (a.attr().equals("__debug__") && a.ctx() != ExprContext.Load) {
                throw errors.at(
                        a, a.ctx() == ExprContext.Del ? "cannot delete __debug__" : "cannot assign to __debug__");
            }
            super.visit(a);
        } else {
            super.visit(e);
        }
    }

    /** Elements, which may be starred. */
    private void elements(Node at, List<Expr> elements, ExprContext ctx) {
        boolean starred = false;
        for (int i = 0; i < elements.size(); i++) {
            Expr element = elements.get(i);
            if (!(element instanceof Expr.Starred s)) {
                visit(element);
                continue;
            }
            if (ctx == ExprContext.Store && starred) {
                throw errors.at(at, "multiple starred expressions in assignment");
            }
            if (ctx == ExprContext.Store && i >= MOST_BEFORE_STAR) {
                throw errors.at(at, "too many expressions in star-unpacking assignment");
            }
            starred = true;
            visit(s.value());
        }
    }

    private void arguments(List<Expr> args, List<Keyword> keywords) {
        elements(null, args, ExprContext.Load);
        Set<String> seen = new HashSet<>();
        for (Keyword keyword : keywords) {
            if (keyword.arg() == null) {
                continue;
            }
            if (keyword.arg().equals("__debug__")) {
                throw errors.at(keyword, "cannot assign to __debug__");
            }
            if (!seen.add(keyword.arg())) {
                throw errors.at(keyword, "keyword argument repeated: " + keyword.arg());
            }
        }
        keywords(keywords);
    }

    private void comprehension(Node node, List<Comprehension> generators, Expr element, Expr value) {
        Scope inner = table.scope(node);
        if (inner.isAsyncComprehension() && inner.kind() != Scope.Kind.GENERATOR_EXPRESSION && !allowsAwait()) {
            throw errors.at(node, "asynchronous comprehension outside of an asynchronous function");
        }
        visit(generators.getFirst().iter());
        inside(inner, () -> {
            for (Comprehension generator : generators) {
                visit(generator.target());
                if (generator != generators.getFirst()) {
                    visit(generator.iter());
                }
                expressions(generator.ifs());
            }
            visit(element);
            visitOptional(value);
        });
    }
}
