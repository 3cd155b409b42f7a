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

/**
 * Visits a tree in the order of evaluation as far as that matters. Subclasses override what they care for. Types are told apart by
 * {@code instanceof}: a {@code switch} over them would have to be linked by the JVM first, which every start-up would pay for.
 */
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
        if (statement instanceof Stmt.FunctionDef f) {
            expressions(f.decorator_list());
            defaults(f.args());
            annotations(f.args(), f.returns());
            statements(f.body());
        } else if (statement instanceof Stmt.AsyncFunctionDef f) {
            expressions(f.decorator_list());
            defaults(f.args());
            annotations(f.args(), f.returns());
            statements(f.body());
        } else if (statement instanceof Stmt.ClassDef c) {
            expressions(c.decorator_list());
            expressions(c.bases());
            keywords(c.keywords());
            statements(c.body());
        } else if (statement instanceof Stmt.Return r) {
            visitOptional(r.value());
        } else if (statement instanceof Stmt.Delete d) {
            expressions(d.targets());
        } else if (statement instanceof Stmt.Assign a) {
            expressions(a.targets());
            visit(a.value());
        } else if (statement instanceof Stmt.TypeAlias t) {
            visit(t.name());
            visit(t.value());
        } else if (statement instanceof Stmt.AugAssign a) {
            visit(a.target());
            visit(a.value());
        } else if (statement instanceof Stmt.AnnAssign a) {
            visit(a.target());
            visit(a.annotation());
            visitOptional(a.value());
        } else if (statement instanceof Stmt.For f) {
            visit(f.target());
            visit(f.iter());
            statements(f.body());
            statements(f.orelse());
        } else if (statement instanceof Stmt.AsyncFor f) {
            visit(f.target());
            visit(f.iter());
            statements(f.body());
            statements(f.orelse());
        } else if (statement instanceof Stmt.While w) {
            visit(w.test());
            statements(w.body());
            statements(w.orelse());
        } else if (statement instanceof Stmt.If i) {
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
        } else if (statement instanceof Stmt.With w) {
            items(w.items());
            statements(w.body());
        } else if (statement instanceof Stmt.AsyncWith w) {
            items(w.items());
            statements(w.body());
        } else if (statement instanceof Stmt.Match m) {
            visit(m.subject());
            for (MatchCase clause : m.cases()) {
                visit(clause.pattern());
                visitOptional(clause.guard());
                statements(clause.body());
            }
        } else if (statement instanceof Stmt.Raise r) {
            visitOptional(r.exc());
            visitOptional(r.cause());
        } else if (statement instanceof Stmt.Try t) {
            statements(t.body());
            handlers(t.handlers());
            statements(t.orelse());
            statements(t.finalbody());
        } else if (statement instanceof Stmt.TryStar t) {
            statements(t.body());
            handlers(t.handlers());
            statements(t.orelse());
            statements(t.finalbody());
        } else if (statement instanceof Stmt.Assert a) {
            visit(a.test());
            visitOptional(a.msg());
        } else if (statement instanceof Stmt.Expr e) {
            visit(e.value());
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
        if (e instanceof Expr.Name || e instanceof Expr.Constant) {
            return;
        }
        if (e instanceof Expr.Attribute a) {
            visit(a.value());
        } else if (e instanceof Expr.Call c) {
            visit(c.func());
            expressions(c.args());
            keywords(c.keywords());
        } else if (e instanceof Expr.BoolOp b) {
            expressions(b.values());
        } else if (e instanceof Expr.NamedExpr n) {
            visit(n.value());
            visit(n.target());
        } else if (e instanceof Expr.BinOp b) {
            binary(b);
        } else if (e instanceof Expr.UnaryOp u) {
            visit(u.operand());
        } else if (e instanceof Expr.Lambda l) {
            defaults(l.args());
            visit(l.body());
        } else if (e instanceof Expr.IfExp i) {
            visit(i.test());
            visit(i.body());
            visit(i.orelse());
        } else if (e instanceof Expr.Dict d) {
            expressions(d.keys());
            expressions(d.values());
        } else if (e instanceof Expr.Set s) {
            expressions(s.elts());
        } else if (e instanceof Expr.ListComp c) {
            comprehension(c.generators(), c.elt(), null);
        } else if (e instanceof Expr.SetComp c) {
            comprehension(c.generators(), c.elt(), null);
        } else if (e instanceof Expr.DictComp c) {
            comprehension(c.generators(), c.key(), c.value());
        } else if (e instanceof Expr.GeneratorExp c) {
            comprehension(c.generators(), c.elt(), null);
        } else if (e instanceof Expr.Await a) {
            visit(a.value());
        } else if (e instanceof Expr.Yield y) {
            visitOptional(y.value());
        } else if (e instanceof Expr.YieldFrom y) {
            visit(y.value());
        } else if (e instanceof Expr.Compare c) {
            visit(c.left());
            expressions(c.comparators());
        } else if (e instanceof Expr.FormattedValue f) {
            visit(f.value());
            visitOptional(f.format_spec());
        } else if (e instanceof Expr.Interpolation i) {
            visit(i.value());
            visitOptional(i.format_spec());
        } else if (e instanceof Expr.JoinedStr j) {
            expressions(j.values());
        } else if (e instanceof Expr.TemplateStr t) {
            expressions(t.values());
        } else if (e instanceof Expr.Subscript s) {
            visit(s.value());
            visit(s.slice());
        } else if (e instanceof Expr.Starred s) {
            visit(s.value());
        } else if (e instanceof Expr.List l) {
            expressions(l.elts());
        } else if (e instanceof Expr.Tuple t) {
            expressions(t.elts());
        } else if (e instanceof Expr.Slice s) {
            visitOptional(s.lower());
            visitOptional(s.upper());
            visitOptional(s.step());
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
        if (pattern instanceof Pattern.MatchValue v) {
            visit(v.value());
        } else if (pattern instanceof Pattern.MatchSequence s) {
            patterns(s.patterns());
        } else if (pattern instanceof Pattern.MatchMapping m) {
            expressions(m.keys());
            patterns(m.patterns());
        } else if (pattern instanceof Pattern.MatchClass c) {
            visit(c.cls());
            patterns(c.patterns());
            patterns(c.kwd_patterns());
        } else if (pattern instanceof Pattern.MatchAs a) {
            if (a.pattern() != null) {
                visit(a.pattern());
            }
        } else if (pattern instanceof Pattern.MatchOr o) {
            patterns(o.patterns());
        }
    }

    final void patterns(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            visit(pattern);
        }
    }
}
