// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.protopython.parser.ast.Alias;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;

/** Reads {@code from __future__ import}, which must come first in a module. */
final class FutureImports {
    private static final Set<String> FEATURES = Set.of(
            "nested_scopes",
            "generators",
            "division",
            "absolute_import",
            "with_statement",
            "print_function",
            "unicode_literals",
            "barry_as_FLUFL",
            "generator_stop",
            "annotations");

    private final SourceErrors errors;

    FutureImports(SourceErrors errors) {
        this.errors = errors;
    }

    /** The imported features. Imports which come too late are found by {@link PlacementChecker}. */
    Set<String> check(Mod mod) {
        List<Stmt> body = List.of();
        if (mod instanceof Mod.Module module) {
            body = module.body();
        } else if (mod instanceof Mod.Interactive interactive) {
            body = interactive.body();
        }
        Set<String> found = new HashSet<>();
        for (int i = 0; i < length(body); i++) {
            if (body.get(i) instanceof Stmt.ImportFrom future) {
                for (Alias alias : future.names()) {
                    if (alias.name().equals("braces")) {
                        throw errors.at(alias, "not a chance");
                    }
                    if (!FEATURES.contains(alias.name())) {
                        throw errors.at(alias, "future feature " + alias.name() + " is not defined");
                    }
                    found.add(alias.name());
                }
            }
        }
        return found;
    }

    /** How many statements at the start are a docstring and future imports. */
    static int length(List<Stmt> body) {
        int length = 0;
        if (!body.isEmpty()
                && body.getFirst() instanceof Stmt.Expr e
                && e.value() instanceof Expr.Constant c
                && c.value() instanceof String) {
            length++;
        }
        while (length < body.size() && isFuture(body.get(length))) {
            length++;
        }
        return length;
    }

    static boolean isFuture(Stmt statement) {
        return statement instanceof Stmt.ImportFrom from && from.level() == 0 && "__future__".equals(from.module());
    }
}
