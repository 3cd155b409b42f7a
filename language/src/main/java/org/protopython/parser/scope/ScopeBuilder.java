// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.List;
import org.protopython.parser.ast.Alias;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.TypeParam;

/** Makes the scopes of a tree and notes how each name occurs in them. */
final class ScopeBuilder extends TreeWalker {
    private final SymbolTable table;
    private final SourceErrors errors;
    private final NameBinder binder;
    private Scope current;
    /** How many iterables of comprehensions the walk is in. */
    private int iterating;

    ScopeBuilder(SymbolTable table, SourceErrors errors) {
        this.table = table;
        this.errors = errors;
        binder = new NameBinder(errors);
        current = table.root();
    }

    void build(Mod mod) {
        if (mod instanceof Mod.Module m) {
            statements(m.body());
        } else if (mod instanceof Mod.Interactive i) {
            statements(i.body());
        } else if (mod instanceof Mod.Expression e) {
            visit(e.body());
        } else if (mod instanceof Mod.FunctionType f) {
            expressions(f.argtypes());
            visit(f.returns());
        }
    }

    private Scope open(Scope.Kind kind, String name, Node node) {
        return open(kind, name, node, current.privateName());
    }

    private Scope open(Scope.Kind kind, String name, Node node, String privateName) {
        Scope scope = new Scope(kind, name, current, node, privateName);
        current = scope;
        if (kind.isDeferred()) {
            scope.symbol(Scope.FORMAT).flags |= Symbol.PARAMETER | Symbol.USED;
            scope.parameters().add(Scope.FORMAT);
        }
        if (scope.classScope() != null) {
            scope.symbol(Scope.CLASS_NAMESPACE).flags |= Symbol.USED;
        }
        return scope;
    }

    private void close() {
        current = current.parent();
    }

    private void bind(String name, Node at) {
        binder.define(current, name, Symbol.ASSIGNED, at);
    }

    @Override
    void visit(Stmt statement) {
        boolean conditional = isConditional(statement);
        current.conditions += conditional ? 1 : 0;
        visitStatement(statement);
        current.conditions -= conditional ? 1 : 0;
    }

    private void visitStatement(Stmt statement) {
        if (statement instanceof Stmt.FunctionDef f) {
            function(f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params(), false);
        } else if (statement instanceof Stmt.AsyncFunctionDef f) {
            function(f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params(), true);
        } else if (statement instanceof Stmt.ClassDef c) {
            classDef(c);
        } else if (statement instanceof Stmt.TypeAlias t) {
            typeAlias(t);
        } else if (statement instanceof Stmt.Return r) {
            if (r.value() != null) {
                current.returnsValue = true;
            }
            super.visit(r);
        } else if (statement instanceof Stmt.AnnAssign a) {
            annotated(a);
        } else if (statement instanceof Stmt.AugAssign a) {
            if (a.target() instanceof Expr.Name n) {
                binder.define(current, n.id(), Symbol.ASSIGNED | Symbol.USED, n);
            } else {
                visit(a.target());
            }
            visit(a.value());
        } else if (statement instanceof Stmt.AsyncFor f) {
            current.awaits = true;
            super.visit(f);
        } else if (statement instanceof Stmt.AsyncWith w) {
            current.awaits = true;
            super.visit(w);
        } else if (statement instanceof Stmt.Import i) {
            imports(i.names(), i);
        } else if (statement instanceof Stmt.ImportFrom i) {
            imports(i.names(), i);
        } else if (statement instanceof Stmt.Global g) {
            for (String name : g.names()) {
                binder.declare(current, name, g, Symbol.GLOBAL, "global");
            }
        } else if (statement instanceof Stmt.Nonlocal n) {
            for (String name : n.names()) {
                binder.declare(current, name, n, Symbol.NONLOCAL, "nonlocal");
            }
        } else {
            super.visit(statement);
        }
    }

    private void imports(List<Alias> names, Stmt at) {
        for (Alias alias : names) {
            String name = alias.asname() != null ? alias.asname() : alias.name();
            if (name.equals("*")) {
                if (current.kind() != Scope.Kind.MODULE) {
                    throw errors.at(alias, "import * only allowed at module level");
                }
                continue;
            }
            int dot = alias.asname() == null && at instanceof Stmt.Import ? name.indexOf('.') : -1;
            binder.define(current, dot < 0 ? name : name.substring(0, dot).intern(), Symbol.IMPORTED, alias);
        }
    }

    private void function(
            Stmt node,
            String name,
            Arguments arguments,
            List<Stmt> body,
            List<Expr> decorators,
            Expr returns,
            List<TypeParam> typeParameters,
            boolean async) {
        bind(name, node);
        expressions(decorators);
        defaults(arguments);
        boolean generic = openTypeParameters(node, name, typeParameters, current.privateName());
        if (hasAnnotations(arguments, returns)) {
            Scope annotations = open(Scope.Kind.ANNOTATION, "__annotate__", node);
            annotations(arguments, returns);
            close();
            if (table.futureAnnotations()) {
                // They become strings, for which nothing is captured.
                current.children().remove(annotations);
                annotations = open(Scope.Kind.ANNOTATION, "__annotate__", node);
                close();
            }
            table.annotations.put(node, annotations);
        }
        Scope scope = open(Scope.Kind.FUNCTION, name, node);
        table.scopes.put(node, scope);
        scope.async = async;
        parameters(arguments);
        statements(body);
        close();
        if (generic) {
            close();
        }
    }

    private static boolean hasAnnotations(Arguments arguments, Expr returns) {
        return returns != null
                || arguments.vararg() != null && arguments.vararg().annotation() != null
                || arguments.kwarg() != null && arguments.kwarg().annotation() != null
                || hasAnnotation(arguments.posonlyargs())
                || hasAnnotation(arguments.args())
                || hasAnnotation(arguments.kwonlyargs());
    }

    private static boolean hasAnnotation(List<Arg> args) {
        for (Arg arg : args) {
            if (arg.annotation() != null) {
                return true;
            }
        }
        return false;
    }

    private void parameters(Arguments arguments) {
        parameters(arguments.posonlyargs());
        parameters(arguments.args());
        parameters(arguments.kwonlyargs());
        if (arguments.vararg() != null) {
            parameter(arguments.vararg());
        }
        if (arguments.kwarg() != null) {
            parameter(arguments.kwarg());
        }
    }

    private void parameters(List<Arg> args) {
        for (Arg arg : args) {
            parameter(arg);
        }
    }

    private void parameter(Arg arg) {
        binder.define(current, arg.arg(), Symbol.PARAMETER, arg);
        current.parameters().add(current.mangle(arg.arg()));
    }

    private void classDef(Stmt.ClassDef c) {
        bind(c.name(), c);
        expressions(c.decorator_list());
        boolean generic = openTypeParameters(c, c.name(), c.type_params(), privateName(c.name()));
        expressions(c.bases());
        keywords(c.keywords());
        table.scopes.put(c, open(Scope.Kind.CLASS, c.name(), c, privateName(c.name())));
        if (generic) {
            current.parent().symbol(Scope.TYPE_PARAMETER_TUPLE).flags |= Symbol.ASSIGNED | Symbol.USED;
            current.parent().symbol(Scope.GENERIC_BASE).flags |= Symbol.ASSIGNED | Symbol.USED;
            current.symbol("__type_params__").flags |= Symbol.ASSIGNED;
            current.symbol(Scope.TYPE_PARAMETER_TUPLE).flags |= Symbol.USED;
        }
        statements(c.body());
        close();
        if (generic) {
            close();
        }
    }

    /** The class name without leading underscores; a name of nothing else does not mangle. */
    private static String privateName(String className) {
        String stripped = className.replaceFirst("^_+", "");
        return stripped.isEmpty() ? null : stripped;
    }

    private boolean openTypeParameters(Node node, String name, List<TypeParam> parameters, String privateName) {
        if (parameters.isEmpty()) {
            return false;
        }
        String scopeName = "<generic parameters of " + name + ">";
        table.typeParameters.put(node, open(Scope.Kind.TYPE_PARAMETERS, scopeName, node, privateName));
        boolean defaultSeen = false;
        for (TypeParam parameter : parameters) {
            String own = parameter.name();
            if (current.mangledNames != null && node instanceof Stmt.ClassDef) {
                current.mangledNames.add(own);
            }
            binder.define(current, own, Symbol.TYPE_PARAMETER, parameter);
            if (parameter instanceof TypeParam.TypeVar t) {
                deferred(own, t.bound());
            }
            deferred(own, parameter.default_value());
            if (!(parameter instanceof TypeParam.TypeVarTuple)) {
                if (defaultSeen && parameter.default_value() == null) {
                    throw missingDefault(parameter, own);
                }
                defaultSeen |= parameter.default_value() != null;
            }
        }
        return true;
    }

    private RuntimeException missingDefault(Node at, String name) {
        return errors.at(at, "non-default type parameter '" + name + "' follows default type parameter");
    }

    private void deferred(String name, Expr e) {
        if (e != null) {
            table.deferred.put(e, open(Scope.Kind.TYPE_VARIABLE, name, e));
            visit(e);
            close();
        }
    }

    private void typeAlias(Stmt.TypeAlias t) {
        visit(t.name());
        String name = ((Expr.Name) t.name()).id();
        boolean generic = openTypeParameters(t, name, t.type_params(), current.privateName());
        table.scopes.put(t, open(Scope.Kind.TYPE_ALIAS, name, t));
        visit(t.value());
        close();
        if (generic) {
            close();
        }
    }

    private void annotated(Stmt.AnnAssign a) {
        if (a.target() instanceof Expr.Name n) {
            if (a.simple() == 1) {
                binder.annotate(current, n, a);
            } else if (a.value() != null) {
                bind(n.id(), n);
            }
        } else {
            visit(a.target());
        }
        if (table.futureAnnotations() || current.kind().isFunctionLike()) {
            // Never evaluated, so it captures nothing, but it must be an annotation.
            Scope unused = open(Scope.Kind.ANNOTATION, "__annotate__", a);
            visit(a.annotation());
            close();
            current.children().remove(unused);
            table.annotations.put(a, unused);
        } else {
            Scope outer = current;
            Scope scope = table.annotations.get(outer.node());
            if (scope == null) {
                scope = open(Scope.Kind.ANNOTATION, "__annotate__", outer.node());
                table.annotations.put(outer.node(), scope);
            }
            if (a.simple() == 1 && (outer.kind() == Scope.Kind.MODULE || outer.conditions > 0)) {
                outer.symbol(Scope.CONDITIONAL_ANNOTATIONS).flags |= Symbol.ASSIGNED | Symbol.USED;
                scope.symbol(Scope.CONDITIONAL_ANNOTATIONS).flags |= Symbol.USED;
                table.conditional.add(a);
            }
            current = scope;
            visit(a.annotation());
            current = outer;
        }
        visitOptional(a.value());
    }

    /** Statements that need not execute the statements within them. */
    private static boolean isConditional(Stmt statement) {
        return statement instanceof Stmt.If
                || statement instanceof Stmt.For
                || statement instanceof Stmt.AsyncFor
                || statement instanceof Stmt.While
                || statement instanceof Stmt.Try
                || statement instanceof Stmt.TryStar
                || statement instanceof Stmt.With
                || statement instanceof Stmt.AsyncWith
                || statement instanceof Stmt.Match;
    }

    @Override
    void visit(ExceptHandler handler) {
        visitOptional(handler.type());
        if (handler.name() != null) {
            bind(handler.name(), handler);
        }
        statements(handler.body());
    }

    @Override
    void visit(Pattern pattern) {
        super.visit(pattern);
        String name = null;
        if (pattern instanceof Pattern.MatchAs as) {
            name = as.name();
        } else if (pattern instanceof Pattern.MatchStar star) {
            name = star.name();
        } else if (pattern instanceof Pattern.MatchMapping mapping) {
            name = mapping.rest();
        }
        if (name != null) {
            bind(name, pattern);
        }
    }

    @Override
    void visit(Expr e) {
        if (e instanceof Expr.Name n) {
            if (n.ctx() == ExprContext.Load) {
                current.symbol(current.mangle(n.id())).flags |= Symbol.USED;
                if (n.id().equals("super")
                        && current.kind().isFunctionLike()
                        && !current.kind().isDeferred()) {
                    current.symbol("__class__").flags |= Symbol.USED;
                }
            } else {
                bind(n.id(), n);
            }
        } else if (e instanceof Expr.NamedExpr n) {
            binder.rejectDeferred(current, n, "named expression");
            if (iterating > 0) {
                throw errors.at(n, "assignment expression cannot be used in a comprehension iterable expression");
            }
            visit(n.value());
            Expr.Name target = (Expr.Name) n.target();
            if (current.kind().isComprehension()) {
                binder.defineOutside(current, target, n);
            } else {
                bind(target.id(), target);
            }
        } else if (e instanceof Expr.Attribute a && a.ctx() == ExprContext.Store) {
            if (a.value() instanceof Expr.Name n && n.id().equals("self")) {
                noteStaticAttribute(a.attr());
            }
            super.visit(a);
        } else if (e instanceof Expr.Lambda l) {
            defaults(l.args());
            table.scopes.put(l, open(Scope.Kind.LAMBDA, "<lambda>", l));
            parameters(l.args());
            visit(l.body());
            close();
        } else if (e instanceof Expr.ListComp c) {
            comprehension(Scope.Kind.LIST_COMPREHENSION, "<listcomp>", c, c.generators(), c.elt(), null);
        } else if (e instanceof Expr.SetComp c) {
            comprehension(Scope.Kind.SET_COMPREHENSION, "<setcomp>", c, c.generators(), c.elt(), null);
        } else if (e instanceof Expr.DictComp c) {
            comprehension(Scope.Kind.DICT_COMPREHENSION, "<dictcomp>", c, c.generators(), c.key(), c.value());
        } else if (e instanceof Expr.GeneratorExp c) {
            comprehension(Scope.Kind.GENERATOR_EXPRESSION, "<genexpr>", c, c.generators(), c.elt(), null);
        } else if (e instanceof Expr.Yield y) {
            visitOptional(y.value());
            yields(y);
        } else if (e instanceof Expr.YieldFrom y) {
            visit(y.value());
            yields(y);
        } else if (e instanceof Expr.Await a) {
            binder.rejectDeferred(current, a, "await expression");
            visit(a.value());
            current.awaits = true;
        } else {
            super.visit(e);
        }
    }

    /** Methods that assign to {@code self.attr} make it one of the static attributes of their class. */
    private void noteStaticAttribute(String attr) {
        Scope scope = current;
        while (scope != null && scope.kind() != Scope.Kind.CLASS) {
            scope = scope.parent();
        }
        if (scope != null && scope != current) {
            scope.staticAttributes.add(attr);
        }
    }

    private void yields(Expr e) {
        binder.rejectDeferred(current, e, "yield expression");
        String where =
                switch (current.kind()) {
                    case LIST_COMPREHENSION -> "list comprehension";
                    case SET_COMPREHENSION -> "set comprehension";
                    case DICT_COMPREHENSION -> "dict comprehension";
                    case GENERATOR_EXPRESSION -> "generator expression";
                    default -> null;
                };
        if (where != null) {
            throw errors.at(e, "'yield' inside " + where);
        }
        current.yields = true;
    }

    private void comprehension(
            Scope.Kind kind, String name, Expr node, List<Comprehension> generators, Expr element, Expr value) {
        Comprehension outermost = generators.getFirst();
        iterating++;
        visit(outermost.iter());
        iterating--;
        Scope scope = open(kind, name, node);
        table.scopes.put(node, scope);
        for (Comprehension generator : generators) {
            scope.inTarget = true;
            visit(generator.target());
            scope.inTarget = false;
            if (generator != outermost) {
                iterating++;
                visit(generator.iter());
                iterating--;
            }
            expressions(generator.ifs());
            scope.asyncComprehension |= generator.is_async() != 0;
        }
        visitOptional(value);
        visit(element);
        close();
        if (scope.isAsyncComprehension() && kind != Scope.Kind.GENERATOR_EXPRESSION) {
            current.awaits = true;
        }
    }
}
