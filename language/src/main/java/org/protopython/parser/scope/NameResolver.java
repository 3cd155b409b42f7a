// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

/** Decides what each name of each scope means, once all scopes know which names they bind. */
final class NameResolver {
    private final SourceErrors errors;

    NameResolver(SourceErrors errors) {
        this.errors = errors;
    }

    void resolve(Scope root) {
        bind(root);
        link(root);
        finish(root);
    }

    /** First all names that are decided by their own scope. */
    private void bind(Scope scope) {
        for (Symbol symbol : scope.symbols()) {
            if (symbol.has(Symbol.GLOBAL)) {
                if (symbol.has(Symbol.NONLOCAL)) {
                    throw declared(symbol, "name '" + symbol.name + "' is nonlocal and global");
                }
                symbol.resolution = Resolution.GLOBAL_EXPLICIT;
            } else if (!symbol.has(Symbol.NONLOCAL) && symbol.has(Symbol.BOUND)) {
                symbol.resolution = Resolution.LOCAL;
            }
        }
        for (Scope child : scope.children()) {
            bind(child);
        }
    }

    private RuntimeException declared(Symbol symbol, String message) {
        return errors.at(symbol.declarationStart, symbol.declarationEnd, message);
    }

    private void link(Scope scope) {
        for (Symbol symbol : scope.symbols()) {
            if (symbol.resolution == null) {
                link(scope, symbol);
            }
        }
        for (Scope child : scope.children()) {
            link(child);
        }
    }

    private void link(Scope scope, Symbol symbol) {
        String name = symbol.name;
        boolean nonlocal = symbol.has(Symbol.NONLOCAL);
        if (nonlocal && scope.parent() == null) {
            throw declared(symbol, "nonlocal declaration not allowed at module level");
        }
        Scope classScope = scope.classScope();
        boolean inClass = classScope != null && !nonlocal && !name.equals(Scope.CONDITIONAL_ANNOTATIONS);
        if (inClass) {
            Symbol member = classScope.find(name);
            if (member != null && member.has(Symbol.GLOBAL)) {
                symbol.resolution = Resolution.GLOBAL_EXPLICIT;
                return;
            }
            if (member != null && member.has(Symbol.BOUND) && !member.has(Symbol.NONLOCAL)) {
                symbol.resolution = Resolution.GLOBAL_IMPLICIT;
                return;
            }
        }
        Scope source = binding(scope, name);
        if (source == null) {
            if (nonlocal) {
                throw declared(symbol, "no binding for nonlocal '" + name + "' found");
            }
            symbol.resolution = Resolution.GLOBAL_IMPLICIT;
            return;
        }
        if (source.kind() == Scope.Kind.CLASS && name.equals(Scope.CONDITIONAL_ANNOTATIONS)) {
            source.find(name).resolution = Resolution.CELL;
        } else if (source.kind() == Scope.Kind.CLASS) {
            boolean namespace = name.equals(Scope.CLASS_NAMESPACE);
            source.needsClassNamespace |= namespace;
            source.needsClassCell |= !namespace;
        } else {
            Symbol bound = source.find(name);
            if (nonlocal && bound.has(Symbol.TYPE_PARAMETER)) {
                throw declared(symbol, "nonlocal binding not allowed for type parameter '" + name + "'");
            }
            if (scope.host() == source.host()) {
                // Taken over from the source in the end, when it is known whether that is a cell.
                symbol.source = source;
                return;
            }
            bound.resolution = Resolution.CELL;
        }
        symbol.resolution = Resolution.FREE;
        symbol.source = source;
        Scope sourceFrame = source.host();
        for (Scope between = scope.parent(); between.host() != sourceFrame; between = between.parent()) {
            between.passThrough(name);
        }
    }

    /**
     * The enclosing function which binds the name, or null. A class binds {@code __class__} for its methods, and its namespace for deferred
     * code.
     */
    static Scope binding(Scope scope, String name) {
        for (Scope outer = scope.parent(); outer != null; outer = outer.parent()) {
            if (outer.kind() == Scope.Kind.CLASS) {
                if (name.equals("__class__") || name.equals(Scope.CLASS_NAMESPACE)) {
                    return outer;
                }
                if (name.equals(Scope.CONDITIONAL_ANNOTATIONS) && outer == scope.parent() && outer.find(name) != null) {
                    return outer;
                }
                continue;
            }
            if (outer.kind() == Scope.Kind.MODULE) {
                return null;
            }
            Symbol symbol = outer.find(name);
            if (symbol == null) {
                continue;
            }
            if (symbol.has(Symbol.GLOBAL)) {
                return null;
            }
            if (symbol.has(Symbol.BOUND) && !symbol.has(Symbol.NONLOCAL)) {
                return outer;
            }
        }
        return null;
    }

    private static void finish(Scope scope) {
        for (Symbol symbol : scope.symbols()) {
            if (symbol.resolution == null) {
                symbol.resolution = symbol.source.find(symbol.name).resolution;
            }
        }
        scope.finish();
        for (Scope child : scope.children()) {
            finish(child);
        }
    }
}
