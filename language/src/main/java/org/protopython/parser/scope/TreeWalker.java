// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.ArrayDeque;
import java.util.List;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.WithItem;

/** Visits a tree in the order of evaluation as far as that matters. Subclasses override what they care for. */
abstract class TreeWalker {
    final void statements(List<Stmt> body) {
        for (Stmt statement : body) {
            visit(statement);
        }
    }

    final void expressions(List<Expr> list) {
        for (Expr e : list) {
            visitOptional(e);
        }
    }

    final void visitOptional(Expr e) {
        if (e != null) {
            visit(e);
        }
    }

    void visit(Stmt statement) {
        switch (statement) {
            case Stmt.FunctionDef f -> {
                expressions(f.decorator_list());
                defaults(f.args());
                annotations(f.args(), f.returns());
                statements(f.body());
            }
            case Stmt.AsyncFunctionDef f -> {
                expressions(f.decorator_list());
                defaults(f.args());
                annotations(f.args(), f.returns());
                statements(f.body());
            }
            case Stmt.ClassDef c -> {
                expressions(c.decorator_list());
                expressions(c.bases());
                keywords(c.keywords());
                statements(c.body());
            }
            case Stmt.Return r -> visitOptional(r.value());
            case Stmt.Delete d -> expressions(d.targets());
            case Stmt.Assign a -> {
                expressions(a.targets());
                visit(a.value());
            }
            case Stmt.TypeAlias t -> {
                visit(t.name());
                visit(t.value());
            }
            case Stmt.AugAssign a -> {
                visit(a.target());
                visit(a.value());
            }
            case Stmt.AnnAssign a -> {
                visit(a.target());
                visit(a.annotation());
                visitOptional(a.value());
            }
            case Stmt.For f -> {
                visit(f.target());
                visit(f.iter());
                statements(f.body());
                statements(f.orelse());
            }
            case Stmt.AsyncFor f -> {
                visit(f.target());
                visit(f.iter());
                statements(f.body());
                statements(f.orelse());
            }
            case Stmt.While w -> {
                visit(w.test());
                statements(w.body());
                statements(w.orelse());
            }
            case Stmt.If i -> {
                Stmt.If branch = i;
                while (true) {
                    visit(branch.test());
                    statements(branch.body());
                    if (branch.orelse().size() == 1 && branch.orelse().getFirst() instanceof Stmt.If next) {
                        branch = next;
                    } else {
                        break;
                    }
                }
                statements(branch.orelse());
            }
            case Stmt.With w -> {
                items(w.items());
                statements(w.body());
            }
            case Stmt.AsyncWith w -> {
                items(w.items());
                statements(w.body());
            }
            case Stmt.Match m -> {
                visit(m.subject());
                for (MatchCase clause : m.cases()) {
                    visit(clause.pattern());
                    visitOptional(clause.guard());
                    statements(clause.body());
                }
            }
            case Stmt.Raise r -> {
                visitOptional(r.exc());
                visitOptional(r.cause());
            }
            case Stmt.Try t -> {
                statements(t.body());
                handlers(t.handlers());
                statements(t.orelse());
                statements(t.finalbody());
            }
            case Stmt.TryStar t -> {
                statements(t.body());
                handlers(t.handlers());
                statements(t.orelse());
                statements(t.finalbody());
            }
            case Stmt.Assert a -> {
                visit(a.test());
                visitOptional(a.msg());
            }
            case Stmt.Expr e -> visit(e.value());
            case Stmt.Import i -> {}
            case Stmt.ImportFrom i -> {}
            case Stmt.Global g -> {}
            case Stmt.Nonlocal n -> {}
            case Stmt.Pass p -> {}
            case Stmt.Break b -> {}
            case Stmt.Continue c -> {}
        }
    }

    private void items(List<WithItem> items) {
        for (WithItem item : items) {
            visit(item.context_expr());
            visitOptional(item.optional_vars());
        }
    }

    final void handlers(List<ExceptHandler> handlers) {
        for (ExceptHandler handler : handlers) {
            visit(handler);
        }
    }

    void visit(ExceptHandler handler) {
        visitOptional(handler.type());
        statements(handler.body());
    }

    final void defaults(Arguments arguments) {
        expressions(arguments.defaults());
        expressions(arguments.kw_defaults());
    }

    /** The annotations of parameters and of the result, which may be null. */
    final void annotations(Arguments arguments, Expr returns) {
        annotations(arguments.posonlyargs());
        annotations(arguments.args());
        if (arguments.vararg() != null) {
            Expr annotation = arguments.vararg().annotation();
            visitOptional(annotation instanceof Expr.Starred s ? s.value() : annotation);
        }
        if (arguments.kwarg() != null) {
            visitOptional(arguments.kwarg().annotation());
        }
        annotations(arguments.kwonlyargs());
        visitOptional(returns);
    }

    private void annotations(List<Arg> args) {
        for (Arg arg : args) {
            visitOptional(arg.annotation());
        }
    }

    final void keywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            visit(keyword.value());
        }
    }

    void visit(Expr e) {
        switch (e) {
            case Expr.BoolOp b -> expressions(b.values());
            case Expr.NamedExpr n -> {
                visit(n.value());
                visit(n.target());
            }
            case Expr.BinOp b -> binary(b);
            case Expr.UnaryOp u -> visit(u.operand());
            case Expr.Lambda l -> {
                defaults(l.args());
                visit(l.body());
            }
            case Expr.IfExp i -> {
                visit(i.test());
                visit(i.body());
                visit(i.orelse());
            }
            case Expr.Dict d -> {
                expressions(d.keys());
                expressions(d.values());
            }
            case Expr.Set s -> expressions(s.elts());
            case Expr.ListComp c -> comprehension(c.generators(), c.elt(), null);
            case Expr.SetComp c -> comprehension(c.generators(), c.elt(), null);
            case Expr.DictComp c -> comprehension(c.generators(), c.key(), c.value());
            case Expr.GeneratorExp c -> comprehension(c.generators(), c.elt(), null);
            case Expr.Await a -> visit(a.value());
            case Expr.Yield y -> visitOptional(y.value());
            case Expr.YieldFrom y -> visit(y.value());
            case Expr.Compare c -> {
                visit(c.left());
                expressions(c.comparators());
            }
            case Expr.Call c -> {
                visit(c.func());
                expressions(c.args());
                keywords(c.keywords());
            }
            case Expr.FormattedValue f -> {
                visit(f.value());
                visitOptional(f.format_spec());
            }
            case Expr.Interpolation i -> {
                visit(i.value());
                visitOptional(i.format_spec());
            }
            case Expr.JoinedStr j -> expressions(j.values());
            case Expr.TemplateStr t -> expressions(t.values());
            case Expr.Constant c -> {}
            case Expr.Attribute a -> visit(a.value());
            case Expr.Subscript s -> {
                visit(s.value());
                visit(s.slice());
            }
            case Expr.Starred s -> visit(s.value());
            case Expr.Name n -> {}
            case Expr.List l -> expressions(l.elts());
            case Expr.Tuple t -> expressions(t.elts());
            case Expr.Slice s -> {
                visitOptional(s.lower());
                visitOptional(s.upper());
                visitOptional(s.step());
            }
        }
    }

    /** Long sums lean to the left: they are walked without recursion. */
    private void binary(Expr.BinOp operation) {
        ArrayDeque<Expr> rights = new ArrayDeque<>();
        Expr left = operation;
        while (left instanceof Expr.BinOp b) {
            rights.push(b.right());
            left = b.left();
        }
        visit(left);
        while (!rights.isEmpty()) {
            visit(rights.pop());
        }
    }

    private void comprehension(List<Comprehension> generators, Expr element, Expr value) {
        for (Comprehension generator : generators) {
            visit(generator.target());
            visit(generator.iter());
            expressions(generator.ifs());
        }
        visit(element);
        visitOptional(value);
    }

    void visit(Pattern pattern) {
        switch (pattern) {
            case Pattern.MatchValue v -> visit(v.value());
            case Pattern.MatchSingleton s -> {}
            case Pattern.MatchSequence s -> patterns(s.patterns());
            case Pattern.MatchMapping m -> {
                expressions(m.keys());
                patterns(m.patterns());
            }
            case Pattern.MatchClass c -> {
                visit(c.cls());
                patterns(c.patterns());
                patterns(c.kwd_patterns());
            }
            case Pattern.MatchStar s -> {}
            case Pattern.MatchAs a -> {
                if (a.pattern() != null) {
                    visit(a.pattern());
                }
            }
            case Pattern.MatchOr o -> patterns(o.patterns());
        }
    }

    final void patterns(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            visit(pattern);
        }
    }
}
