// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.parser.ast.Stmt;

/** Whether a body annotates anything, not counting the functions and classes in it. */
final class AnnotationSearch {
    private AnnotationSearch() {}

    static boolean hasAnnotations(List<Stmt> statements) {
        return statements.stream().anyMatch(AnnotationSearch::hasAnnotations);
    }

    private static boolean hasAnnotations(Stmt statement) {
        return switch (statement) {
            case Stmt.AnnAssign a -> true;
            case Stmt.If s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
            case Stmt.For s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
            case Stmt.AsyncFor s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
            case Stmt.While s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
            case Stmt.With s -> hasAnnotations(s.body());
            case Stmt.AsyncWith s -> hasAnnotations(s.body());
            case Stmt.Try s ->
                hasAnnotations(s.body())
                        || hasAnnotations(s.orelse())
                        || hasAnnotations(s.finalbody())
                        || s.handlers().stream().anyMatch(handler -> hasAnnotations(handler.body()));
            case Stmt.TryStar s ->
                hasAnnotations(s.body())
                        || hasAnnotations(s.orelse())
                        || hasAnnotations(s.finalbody())
                        || s.handlers().stream().anyMatch(handler -> hasAnnotations(handler.body()));
            case Stmt.Match s -> s.cases().stream().anyMatch(block -> hasAnnotations(block.body()));
            default -> false;
        };
    }
}
