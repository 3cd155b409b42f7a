// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.math.BigInteger;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyObject;
import org.protopython.objects.PySet;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Items;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.TypeParam;
import org.protopython.parser.ast.WithItem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.translate.Literals;

/** Refuses trees that no text has: a program may put nodes together as it likes. */
final class TreeValidator {
    private final PatternValidator patterns = new PatternValidator(this);

    void check(Mod mod) {
        switch (mod) {
            case Mod.Module module -> statements(module.body());
            case Mod.Interactive interactive -> statements(interactive.body());
            case Mod.Expression expression -> load(expression.body());
            case Mod.FunctionType type -> {
                all(type.argtypes(), ExprContext.Load, false);
                load(type.returns());
            }
        }
    }

    private void statements(List<Stmt> body) {
        for (Stmt statement : body) {
            if (statement == null) {
                throw Errors.valueError("None disallowed in statement list");
            }
            check(statement);
        }
    }

    private void body(List<Stmt> body, String owner) {
        nonempty(body, "body", owner);
        statements(body);
    }

    static void nonempty(List<?> list, String what, String owner) {
        if (list.isEmpty()) {
            throw Errors.valueError("empty %s on %s", what, owner);
        }
    }

    private void check(Stmt statement) {
        switch (statement) {
            case Stmt.FunctionDef f ->
                function(f.body(), f.type_params(), f.args(), f.decorator_list(), f.returns(), "FunctionDef");
            case Stmt.AsyncFunctionDef f ->
                function(f.body(), f.type_params(), f.args(), f.decorator_list(), f.returns(), "AsyncFunctionDef");
            case Stmt.ClassDef c -> {
                body(c.body(), "ClassDef");
                typeParameters(c.type_params());
                all(c.bases(), ExprContext.Load, false);
                keywords(c.keywords());
                all(c.decorator_list(), ExprContext.Load, false);
            }
            case Stmt.Return r -> optional(r.value());
            case Stmt.Delete d -> targets(d.targets(), ExprContext.Del, "Delete");
            case Stmt.Assign a -> {
                targets(a.targets(), ExprContext.Store, "Assign");
                load(a.value());
            }
            case Stmt.AugAssign a -> {
                check(a.target(), ExprContext.Store);
                load(a.value());
            }
            case Stmt.AnnAssign a -> {
                if (!(a.target() instanceof Expr.Name) && a.simple() != 0) {
                    throw Errors.typeError("AnnAssign with simple non-Name target");
                }
                check(a.target(), ExprContext.Store);
                optional(a.value());
                load(a.annotation());
            }
            case Stmt.TypeAlias t -> {
                if (!(t.name() instanceof Expr.Name)) {
                    throw Errors.typeError("TypeAlias with non-Name name");
                }
                check(t.name(), ExprContext.Store);
                typeParameters(t.type_params());
                load(t.value());
            }
            case Stmt.For f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "For");
            case Stmt.AsyncFor f -> loop(f.target(), f.iter(), f.body(), f.orelse(), "AsyncFor");
            case Stmt.While w -> {
                load(w.test());
                body(w.body(), "While");
                statements(w.orelse());
            }
            case Stmt.If i -> {
                load(i.test());
                body(i.body(), "If");
                statements(i.orelse());
            }
            case Stmt.With w -> with(w.items(), w.body(), "With");
            case Stmt.AsyncWith w -> with(w.items(), w.body(), "AsyncWith");
            case Stmt.Match m -> {
                load(m.subject());
                nonempty(m.cases(), "cases", "Match");
                for (MatchCase each : m.cases()) {
                    patterns.check(each.pattern(), false);
                    optional(each.guard());
                    body(each.body(), "match_case");
                }
            }
            case Stmt.Raise r -> {
                if (r.exc() != null) {
                    load(r.exc());
                    optional(r.cause());
                } else if (r.cause() != null) {
                    throw Errors.valueError("Raise with cause but no exception");
                }
            }
            case Stmt.Try t -> attempt(t.body(), t.handlers(), t.orelse(), t.finalbody(), "Try");
            case Stmt.TryStar t -> attempt(t.body(), t.handlers(), t.orelse(), t.finalbody(), "TryStar");
            case Stmt.Assert a -> {
                load(a.test());
                optional(a.msg());
            }
            case Stmt.Import i -> nonempty(i.names(), "names", "Import");
            case Stmt.ImportFrom i -> {
                if (i.level() < 0) {
                    throw Errors.valueError("Negative ImportFrom level");
                }
                nonempty(i.names(), "names", "ImportFrom");
            }
            case Stmt.Global g -> nonempty(g.names(), "names", "Global");
            case Stmt.Nonlocal n -> nonempty(n.names(), "names", "Nonlocal");
            case Stmt.Expr e -> load(e.value());
            case Stmt.Pass p -> {}
            case Stmt.Break b -> {}
            case Stmt.Continue c -> {}
        }
    }

    private void function(
            List<Stmt> body,
            List<TypeParam> types,
            Arguments arguments,
            List<Expr> decorators,
            Expr returns,
            String owner) {
        body(body, owner);
        typeParameters(types);
        arguments(arguments);
        all(decorators, ExprContext.Load, false);
        optional(returns);
    }

    private void loop(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orelse, String owner) {
        check(target, ExprContext.Store);
        load(iterable);
        body(body, owner);
        statements(orelse);
    }

    private void with(List<WithItem> items, List<Stmt> body, String owner) {
        nonempty(items, "items", owner);
        for (WithItem item : items) {
            load(item.context_expr());
            if (item.optional_vars() != null) {
                check(item.optional_vars(), ExprContext.Store);
            }
        }
        body(body, owner);
    }

    private void attempt(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> last, String owner) {
        body(body, owner);
        if (handlers.isEmpty() && last.isEmpty()) {
            throw Errors.valueError("%s has neither except handlers nor finalbody", owner);
        } else if (handlers.isEmpty() && !orelse.isEmpty()) {
            throw Errors.valueError("%s has orelse but no except handlers", owner);
        }
        for (ExceptHandler handler : handlers) {
            optional(handler.type());
            body(handler.body(), "ExceptHandler");
        }
        statements(last);
        statements(orelse);
    }

    private void targets(List<Expr> targets, ExprContext context, String owner) {
        nonempty(targets, "targets", owner);
        all(targets, context, false);
    }

    private void typeParameters(List<TypeParam> parameters) {
        for (TypeParam parameter : parameters) {
            switch (parameter) {
                case TypeParam.TypeVar v -> {
                    name(v.name());
                    optional(v.bound());
                    optional(v.default_value());
                }
                case TypeParam.ParamSpec p -> {
                    name(p.name());
                    optional(p.default_value());
                }
                case TypeParam.TypeVarTuple t -> {
                    name(t.name());
                    optional(t.default_value());
                }
            }
        }
    }

    private void arguments(Arguments arguments) {
        parameters(arguments.posonlyargs());
        parameters(arguments.args());
        if (arguments.vararg() != null) {
            optional(arguments.vararg().annotation());
        }
        parameters(arguments.kwonlyargs());
        if (arguments.kwarg() != null) {
            optional(arguments.kwarg().annotation());
        }
        if (arguments.defaults().size()
                > arguments.posonlyargs().size() + arguments.args().size()) {
            throw Errors.valueError("more positional defaults than args on arguments");
        } else if (arguments.kw_defaults().size() != arguments.kwonlyargs().size()) {
            throw Errors.valueError("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        all(arguments.defaults(), ExprContext.Load, false);
        all(arguments.kw_defaults(), ExprContext.Load, true);
    }

    private void parameters(List<Arg> parameters) {
        for (Arg parameter : parameters) {
            optional(parameter.annotation());
        }
    }

    private void keywords(List<Keyword> keywords) {
        for (Keyword keyword : keywords) {
            load(keyword.value());
        }
    }

    private void comprehension(List<Comprehension> generators) {
        if (generators.isEmpty()) {
            throw Errors.valueError("comprehension with no generators");
        }
        for (Comprehension each : generators) {
            check(each.target(), ExprContext.Store);
            load(each.iter());
            all(each.ifs(), ExprContext.Load, false);
        }
    }

    private void all(List<Expr> list, ExprContext context, boolean nullable) {
        for (Expr each : list) {
            if (each != null) {
                check(each, context);
            } else if (!nullable) {
                throw Errors.valueError("None disallowed in expression list");
            }
        }
    }

    private void optional(Expr e) {
        if (e != null) {
            load(e);
        }
    }

    void load(Expr e) {
        check(e, ExprContext.Load);
    }

    static void name(String name) {
        if (name.equals("None") || name.equals("True") || name.equals("False")) {
            throw Errors.valueError("identifier field can't represent '%s' constant", name);
        }
    }

    private static ExprContext contextOf(Expr e) {
        return switch (e) {
            case Expr.Attribute a -> a.ctx();
            case Expr.Subscript s -> s.ctx();
            case Expr.Starred s -> s.ctx();
            case Expr.Name n -> n.ctx();
            case Expr.List l -> l.ctx();
            case Expr.Tuple t -> t.ctx();
            default -> null;
        };
    }

    private void check(Expr e, ExprContext context) {
        ExprContext actual = contextOf(e);
        if (actual == null && context != ExprContext.Load) {
            throw Errors.valueError("expression which can't be assigned to in %s context", context);
        } else if (actual != null && actual != context) {
            throw Errors.valueError("expression must have %s context but has %s instead", context, actual);
        }
        switch (e) {
            case Expr.Name n -> name(n.id());
            case Expr.Attribute a -> load(a.value());
            case Expr.Subscript s -> {
                load(s.slice());
                load(s.value());
            }
            case Expr.Starred s -> check(s.value(), context);
            case Expr.List l -> all(l.elts(), context, false);
            case Expr.Tuple t -> all(t.elts(), context, false);
            case Expr.Constant c -> constant(c.value());
            case Expr.BoolOp b -> {
                if (b.values().size() < 2) {
                    throw Errors.valueError("BoolOp with less than 2 values");
                }
                all(b.values(), ExprContext.Load, false);
            }
            case Expr.BinOp b -> {
                load(b.left());
                load(b.right());
            }
            case Expr.UnaryOp u -> load(u.operand());
            case Expr.Lambda l -> {
                arguments(l.args());
                load(l.body());
            }
            case Expr.IfExp i -> {
                load(i.test());
                load(i.body());
                load(i.orelse());
            }
            case Expr.Dict d -> {
                if (d.keys().size() != d.values().size()) {
                    throw Errors.valueError("Dict doesn't have the same number of keys as values");
                }
                all(d.keys(), ExprContext.Load, true);
                all(d.values(), ExprContext.Load, false);
            }
            case Expr.Set s -> all(s.elts(), ExprContext.Load, false);
            case Expr.ListComp c -> comprehension(c.generators(), c.elt());
            case Expr.SetComp c -> comprehension(c.generators(), c.elt());
            case Expr.GeneratorExp c -> comprehension(c.generators(), c.elt());
            case Expr.DictComp c -> {
                comprehension(c.generators(), c.key());
                load(c.value());
            }
            case Expr.Yield y -> optional(y.value());
            case Expr.YieldFrom y -> load(y.value());
            case Expr.Await a -> load(a.value());
            case Expr.Compare c -> compare(c);
            case Expr.Call c -> {
                load(c.func());
                all(c.args(), ExprContext.Load, false);
                keywords(c.keywords());
            }
            case Expr.JoinedStr j -> all(j.values(), ExprContext.Load, false);
            case Expr.TemplateStr t -> all(t.values(), ExprContext.Load, false);
            case Expr.FormattedValue f -> {
                load(f.value());
                optional(f.format_spec());
            }
            case Expr.Interpolation i -> {
                load(i.value());
                constant(i.str());
                optional(i.format_spec());
            }
            case Expr.NamedExpr n -> {
                if (!(n.target() instanceof Expr.Name)) {
                    throw Errors.typeError("NamedExpr target must be a Name");
                }
                load(n.value());
            }
            case Expr.Slice s -> {
                optional(s.lower());
                optional(s.upper());
                optional(s.step());
            }
        }
    }

    private void comprehension(List<Comprehension> generators, Expr element) {
        comprehension(generators);
        load(element);
    }

    private void compare(Expr.Compare compare) {
        if (compare.comparators().isEmpty()) {
            throw Errors.valueError("Compare with no comparators");
        } else if (compare.comparators().size() != compare.ops().size()) {
            throw Errors.valueError("Compare has a different number of comparators and operands");
        }
        all(compare.comparators(), ExprContext.Load, false);
        load(compare.left());
    }

    private static void constant(Object value) {
        PyType type =
                switch (value) {
                    case PyTuple tuple when tuple.type() == BuiltinTypes.TUPLE -> elements(tuple.items());
                    case PySet set when set.type() == BuiltinTypes.FROZENSET -> elements(Items.toArray(set));
                    case PyComplex number when number.type() == BuiltinTypes.COMPLEX -> null;
                    case PyObject other -> elementary(other) ? null : other.type();
                    default -> null;
                };
        if (type != null) {
            throw invalid(type);
        }
    }

    private static boolean elementary(PyObject value) {
        Object literal = Literals.literalOf(value);
        return literal != value || literal instanceof BigInteger;
    }

    private static PyType elements(Object[] items) {
        for (Object item : items) {
            constant(item);
        }
        return null;
    }

    private static PException invalid(PyType type) {
        return Errors.typeError("got an invalid type in Constant: %s", type);
    }
}
