// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.protopython.parser.DeepStack;
import org.protopython.parser.ParseOptions;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.bytes.ValueReader;
import org.protopython.parser.bytes.ValueWriter;

/**
 * The scopes of a tree, found by the identity of its nodes. Those of a tree that is read from a file come with the nodes,
 * which are made as they are needed, maybe by several threads.
 */
public final class SymbolTable {
    private final Scope root;
    private final Set<String> features;
    private final boolean futureAnnotations;
    /** Of a table that was read: all scopes by their numbers. */
    private Map<Integer, Scope> stored = Map.of();

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

    private SymbolTable(Scope root, Set<String> features, boolean futureAnnotations) {
        this.root = root;
        this.features = features;
        this.futureAnnotations = futureAnnotations;
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
    public synchronized Scope scope(Node node) {
        return scopes.get(node);
    }

    /** The scope of the annotations of a function, class or module, or null if it has none. */
    public synchronized Scope annotations(Node node) {
        return annotations.get(node);
    }

    /** Whether the annotation of a name exists only once its statement was executed, which is noted at run time. */
    public synchronized boolean isConditional(Stmt.AnnAssign annotated) {
        return conditional.contains(annotated);
    }

    /** The scope of the type parameters of a function, class or alias, or null if it has none. */
    public synchronized Scope typeParameters(Node node) {
        return typeParameters.get(node);
    }

    /** The scope of a bound or default of a type parameter. */
    public synchronized Scope deferred(Expr boundOrDefault) {
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

    /** All scopes; {@link #writeScopesOf} tells to which nodes they belong. */
    public void write(ValueWriter out) {
        out.names(features);
        out.flag(futureAnnotations);
        Map<Integer, Scope> all = new TreeMap<>();
        collect(root, all);
        for (Map<? extends Node, Scope> map : maps()) {
            map.values().forEach(scope -> collect(scope, all));
        }
        out.number(all.size());
        all.values().forEach(scope -> scope.write(out));
    }

    private static void collect(Scope scope, Map<Integer, Scope> all) {
        all.put(scope.number(), scope);
        scope.children().forEach(child -> collect(child, all));
    }

    /** A table whose scopes belong to no nodes yet. */
    public static SymbolTable read(ValueReader in) {
        Set<String> features = new LinkedHashSet<>(in.texts());
        boolean futureAnnotations = in.flag();
        int count = in.number();
        Map<Integer, Scope> scopes = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            Scope scope = Scope.read(in, scopes);
            scopes.put(scope.number(), scope);
        }
        SymbolTable table = new SymbolTable(scopes.get(0), features, futureAnnotations);
        table.stored = scopes;
        return table;
    }

    private List<Map<? extends Node, Scope>> maps() {
        return List.of(scopes, annotations, typeParameters, deferred);
    }

    /** Whether a node has scopes, or anything else that this table knows of it. */
    public boolean isKnown(Node node) {
        return scopes.containsKey(node)
                || annotations.containsKey(node)
                || typeParameters.containsKey(node)
                || deferred.containsKey(node)
                || node instanceof Stmt.AnnAssign annotated && conditional.contains(annotated);
    }

    /** What {@link #readScopesOf} reads, for a node that {@link #isKnown}. */
    public void writeScopesOf(Node node, ValueWriter out) {
        for (Map<? extends Node, Scope> map : maps()) {
            Scope scope = map.get(node);
            out.number(scope == null ? 0 : scope.number() + 1);
        }
        out.flag(node instanceof Stmt.AnnAssign annotated && conditional.contains(annotated));
    }

    /** Gives a node that was read its scopes. */
    public synchronized void readScopesOf(Node node, ValueReader in) {
        put(scopes, node, in);
        put(annotations, node, in);
        put(typeParameters, node, in);
        Scope later = stored.get(in.number() - 1);
        if (later != null) {
            later.setNode(node);
            deferred.put((Expr) node, later);
        }
        if (in.flag()) {
            conditional.add((Stmt.AnnAssign) node);
        }
    }

    private void put(Map<Node, Scope> map, Node node, ValueReader in) {
        Scope scope = stored.get(in.number() - 1);
        if (scope != null) {
            scope.setNode(node);
            map.put(node, scope);
        }
    }
}
