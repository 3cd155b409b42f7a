// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.protopython.parser.DeepStack;
import org.protopython.parser.ParseOptions;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;

/** The scopes of a tree, found by the identity of its nodes. */
public final class SymbolTable {
    private final Scope root;
    private final Set<String> features;
    private final boolean futureAnnotations;
    final Map<Node, Scope> scopes = new IdentityHashMap<>();
    final Map<Node, Scope> annotations = new IdentityHashMap<>();
    final Set<Stmt.AnnAssign> conditional = Collections.newSetFromMap(new IdentityHashMap<>());
    final Map<Node, Scope> typeParameters = new IdentityHashMap<>();
    final Map<Expr, Scope> deferred = new IdentityHashMap<>();

    SymbolTable(Mod mod, Set<String> features, boolean futureAnnotations) {
        this.features = features;
        this.futureAnnotations = futureAnnotations;
        root = new Scope(Scope.Kind.MODULE, "<module>", null, mod, null);
        scopes.put(mod, root);
    }

    /**
     * Resolves all names of a tree.
     *
     * @param source   the text of the tree, for the places in errors
     * @param filename for errors
     * @throws PySyntaxException for what CPython's compiler refuses although the grammar allows it
     */
    public static SymbolTable build(Mod mod, String source, String filename) {
        return build(mod, source, filename, ParseOptions.standard());
    }

    /** The same; what is suspicious goes to the warnings of the options. */
    public static SymbolTable build(Mod mod, String source, String filename, ParseOptions options) {
        SourceErrors errors = new SourceErrors(source, filename);
        try {
            return DeepStack.run(() -> build(mod, errors, options));
        } catch (StackOverflowError overflow) {
            throw errors.tooDeep();
        }
    }

    private static SymbolTable build(Mod mod, SourceErrors errors, ParseOptions options) {
        Set<String> features = new FutureImports(errors).check(mod);
        boolean annotations = features.contains("annotations") || options.annotations();
        SymbolTable table = new SymbolTable(mod, features, annotations);
        new ScopeBuilder(table, errors).build(mod);
        new NameResolver(errors).resolve(table.root);
        new PlacementChecker(table, errors, options).check(mod);
        return table;
    }

    public Scope root() {
        return root;
    }

    /** The scope of a module, class, function, lambda or comprehension, or of the value of a type alias. */
    public Scope scope(Node node) {
        return scopes.get(node);
    }

    /** The scope of the annotations of a function, class or module, or null if it has none. */
    public Scope annotations(Node node) {
        return annotations.get(node);
    }

    /** Whether the annotation of a name exists only once its statement was executed, which is noted at run time. */
    public boolean isConditional(Stmt.AnnAssign annotated) {
        return conditional.contains(annotated);
    }

    /** The scope of the type parameters of a function, class or alias, or null if it has none. */
    public Scope typeParameters(Node node) {
        return typeParameters.get(node);
    }

    /** The scope of a bound or default of a type parameter. */
    public Scope deferred(Expr boundOrDefault) {
        return deferred.get(boundOrDefault);
    }

    /** What the text itself imports from {@code __future__}. */
    public Set<String> features() {
        return features;
    }

    /** {@code from __future__ import annotations} is in force: annotations are kept as strings. */
    public boolean futureAnnotations() {
        return futureAnnotations;
    }
}
