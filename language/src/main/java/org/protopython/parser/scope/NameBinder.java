// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.List;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.TypeParam;

/** Notes bindings and declarations of names and refuses those which contradict each other. */
final class NameBinder {
    private final SourceErrors errors;

    NameBinder(SourceErrors errors) {
        this.errors = errors;
    }

    /** A name gets a value in a scope, in the way the flags of {@link Symbol} say. */
    void define(Scope scope, String identifier, int flags, Node at) {
        String name = scope.mangle(identifier);
        if (name.equals("__debug__")) {
            boolean deleted = at instanceof Expr.Name n && n.ctx() == ExprContext.Del;
            throw errors.at(at, deleted ? "cannot delete __debug__" : "cannot assign to __debug__");
        }
        Symbol symbol = scope.symbol(name);
        if ((flags & Symbol.PARAMETER) != 0 && symbol.has(Symbol.PARAMETER)) {
            throw errors.at(at, "duplicate argument '" + name + "' in function definition");
        }
        if ((flags & Symbol.TYPE_PARAMETER) != 0 && name.equals("__classdict__")) {
            throw errors.at(at, "reserved name '" + name + "' cannot be used for type parameter");
        }
        if ((flags & Symbol.TYPE_PARAMETER) != 0 && symbol.has(Symbol.TYPE_PARAMETER)) {
            throw errors.at(at, "duplicate type parameter '" + name + "'");
        }
        if (scope.inTarget) {
            if (symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
                throw errors.at(
                        at, "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
            }
            symbol.flags |= Symbol.ITERATION;
        }
        symbol.flags |= flags;
    }

    /** {@code name: annotation}, which makes the name local even without a value. */
    void annotate(Scope scope, Expr.Name target, Stmt at) {
        Symbol known = scope.find(scope.mangle(target.id()));
        if (known != null && known.has(Symbol.GLOBAL | Symbol.NONLOCAL) && scope.kind() != Scope.Kind.MODULE) {
            throw errors.at(
                    at,
                    "annotated name '" + target.id() + "' can't be "
                            + (known.has(Symbol.GLOBAL) ? "global" : "nonlocal"));
        }
        define(scope, target.id(), Symbol.ASSIGNED | Symbol.ANNOTATED, target);
    }

    /** {@code global name} or {@code nonlocal name}. */
    void declare(Scope scope, String identifier, Stmt at, int flag, String word) {
        String name = scope.mangle(identifier);
        Symbol symbol = scope.symbol(name);
        if (symbol.has(Symbol.PARAMETER)) {
            throw errors.at(at, "name '" + identifier + "' is parameter and " + word);
        }
        if (symbol.has(Symbol.USED)) {
            throw errors.at(at, "name '" + identifier + "' is used prior to " + word + " declaration");
        }
        if (symbol.has(Symbol.ANNOTATED)) {
            throw errors.at(at, "annotated name '" + identifier + "' can't be " + word);
        }
        if (symbol.has(Symbol.ASSIGNED)) {
            throw errors.at(at, "name '" + identifier + "' is assigned to before " + word + " declaration");
        }
        boolean first = !symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL);
        symbol.flags |= flag;
        if (flag == Symbol.GLOBAL) {
            declareInModule(scope, name);
        }
        if (!first) {
            return;
        }
        symbol.declarationStart = at.start();
        symbol.declarationEnd = at.end();
    }

    /** A name that is declared global anywhere is global in the module, even where that has a namespace of its own. */
    private static void declareInModule(Scope scope, String name) {
        scope.root().symbol(name).flags |= Symbol.GLOBAL;
    }

    /** {@code name := value} in a comprehension binds the name in the code around all comprehensions. */
    void defineOutside(Scope comprehension, Expr.Name target, Expr at) {
        String name = comprehension.mangle(target.id());
        Scope scope = comprehension;
        while (scope.kind().isComprehension() || scope.kind() == Scope.Kind.ANNOTATION) {
            Symbol symbol = scope.find(name);
            if (symbol != null && symbol.has(Symbol.ITERATION)) {
                throw errors.at(
                        target,
                        "assignment expression cannot rebind comprehension iteration variable '" + target.id() + "'");
            }
            scope = scope.parent();
        }
        String place =
                switch (scope.kind()) {
                    case CLASS -> "in a class body";
                    case TYPE_PARAMETERS -> "within the definition of a generic";
                    case TYPE_VARIABLE -> "in a TypeVar bound";
                    case TYPE_ALIAS -> "in a type alias";
                    default -> null;
                };
        if (place != null) {
            throw errors.at(target, "assignment expression within a comprehension cannot be used " + place);
        }
        Symbol outer = scope.find(name);
        boolean global = scope.kind() == Scope.Kind.MODULE || outer != null && outer.has(Symbol.GLOBAL);
        Symbol inner = comprehension.symbol(name);
        inner.flags |= global ? Symbol.GLOBAL : Symbol.NONLOCAL;
        if (global) {
            declareInModule(scope, name);
        }
        inner.declarationStart = target.start();
        inner.declarationEnd = target.end();
        define(scope, target.id(), Symbol.ASSIGNED, target);
    }

    /** Some expressions make no sense in code which is evaluated later. */
    void rejectDeferred(Scope scope, Expr at, String what) {
        String where =
                switch (scope.kind()) {
                    case ANNOTATION -> "an annotation";
                    case TYPE_ALIAS -> "a type alias";
                    case TYPE_VARIABLE -> variablePart(scope, at);
                    case TYPE_PARAMETERS -> "the definition of a generic";
                    default -> null;
                };
        if (where != null) {
            throw errors.at(at, what + " cannot be used within " + where);
        }
    }

    private static String variablePart(Scope scope, Expr at) {
        TypeParam parameter = null;
        for (TypeParam candidate : typeParameters(scope.parent().node())) {
            if (candidate.start() <= at.start() && at.end() <= candidate.end()) {
                parameter = candidate;
            }
        }
        if (parameter instanceof TypeParam.TypeVar t) {
            return t.bound() == scope.node()
                    ? t.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound"
                    : "a TypeVar default";
        }
        if (parameter instanceof TypeParam.ParamSpec) {
            return "a ParamSpec default";
        }
        return parameter == null ? "a TypeVar bound" : "a TypeVarTuple default";
    }

    private static List<TypeParam> typeParameters(Node node) {
        if (node instanceof Stmt.FunctionDef f) {
            return f.type_params();
        }
        if (node instanceof Stmt.AsyncFunctionDef f) {
            return f.type_params();
        }
        if (node instanceof Stmt.ClassDef c) {
            return c.type_params();
        }
        return node instanceof Stmt.TypeAlias t ? t.type_params() : List.of();
    }
}
