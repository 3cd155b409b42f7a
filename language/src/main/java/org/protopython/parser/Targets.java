// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.ArrayList;
import java.util.List;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;

/** Turns expressions into targets: what was read as a value, until an {@code =} followed, is rebuilt with another context. */
final class Targets {
    /** What may be a target. */
    enum Sort {
        STAR,
        DEL,
        FOR
    }

    private Targets() {}

    /** The expression as a target, or null if it cannot be one. */
    static Expr with(Expr e, ExprContext ctx) {
        if (e instanceof Expr.Name n) {
            return new Expr.Name(n.id(), ctx, n.start(), n.end());
        }
        if (e instanceof Expr.Attribute a) {
            return new Expr.Attribute(a.value(), a.attr(), ctx, a.start(), a.end());
        }
        if (e instanceof Expr.Subscript s) {
            return new Expr.Subscript(s.value(), s.slice(), ctx, s.start(), s.end());
        }
        if (e instanceof Expr.Tuple t) {
            List<Expr> elts = withAll(t.elts(), ctx);
            return elts == null ? null : new Expr.Tuple(elts, ctx, t.start(), t.end());
        }
        if (e instanceof Expr.List l) {
            List<Expr> elts = withAll(l.elts(), ctx);
            return elts == null ? null : new Expr.List(elts, ctx, l.start(), l.end());
        }
        if (ctx == ExprContext.Store && e instanceof Expr.Starred s && !(s.value() instanceof Expr.Starred)) {
            Expr value = with(s.value(), ctx);
            return value == null ? null : new Expr.Starred(value, ctx, s.start(), s.end());
        }
        return null;
    }

    private static List<Expr> withAll(List<Expr> elts, ExprContext ctx) {
        List<Expr> result = new ArrayList<>(elts.size());
        for (Expr e : elts) {
            Expr target = with(e, ctx);
            if (target == null) {
                return null;
            }
            result.add(target);
        }
        return result;
    }

    /** The innermost part which keeps the expression from being a target, or null. */
    static Expr invalid(Expr e, Sort sort) {
        return switch (e) {
            case null -> null;
            case Expr.List l -> invalidAmong(l.elts(), sort);
            case Expr.Tuple t -> invalidAmong(t.elts(), sort);
            case Expr.Starred s -> sort == Sort.DEL ? s : invalid(s.value(), sort);
            case Expr.Compare c
            when sort == Sort.FOR ->
                c.ops().getFirst() == org.protopython.parser.ast.CmpOp.In ? invalid(c.left(), sort) : c;
            case Expr.Name n -> null;
            case Expr.Subscript s -> null;
            case Expr.Attribute a -> null;
            default -> e;
        };
    }

    private static Expr invalidAmong(List<Expr> elts, Sort sort) {
        for (Expr e : elts) {
            Expr found = invalid(e, sort);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What error messages call an expression. */
    static String nameOf(Expr e) {
        return switch (e) {
            case Expr.Attribute a -> "attribute";
            case Expr.Subscript s -> "subscript";
            case Expr.Starred s -> "starred";
            case Expr.Name n -> "name";
            case Expr.List l -> "list";
            case Expr.Tuple t -> "tuple";
            case Expr.Lambda l -> "lambda";
            case Expr.Call c -> "function call";
            case Expr.BoolOp b -> "expression";
            case Expr.BinOp b -> "expression";
            case Expr.UnaryOp u -> "expression";
            case Expr.GeneratorExp g -> "generator expression";
            case Expr.Yield y -> "yield expression";
            case Expr.YieldFrom y -> "yield expression";
            case Expr.Await a -> "await expression";
            case Expr.ListComp l -> "list comprehension";
            case Expr.SetComp s -> "set comprehension";
            case Expr.DictComp d -> "dict comprehension";
            case Expr.Dict d -> "dict literal";
            case Expr.Set s -> "set display";
            case Expr.JoinedStr j -> "f-string expression";
            case Expr.FormattedValue f -> "f-string expression";
            case Expr.TemplateStr t -> "t-string expression";
            case Expr.Interpolation i -> "t-string expression";
            case Expr.Constant c -> {
                if (c.value() == Expr.Constant.NONE) {
                    yield "None";
                }
                if (c.value() == Expr.Constant.ELLIPSIS) {
                    yield "ellipsis";
                }
                yield c.value() instanceof Boolean b ? (b ? "True" : "False") : "literal";
            }
            case Expr.Compare c -> "comparison";
            case Expr.IfExp i -> "conditional expression";
            case Expr.NamedExpr n -> "named expression";
            case Expr.Slice s -> "slice";
        };
    }
}
