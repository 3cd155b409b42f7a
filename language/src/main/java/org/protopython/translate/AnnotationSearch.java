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
        if (statement instanceof Stmt.AnnAssign) {
            return true;
        }
        if (statement instanceof Stmt.If s) {
            return hasAnnotations(s.body()) || hasAnnotations(s.orelse());
        }
        if (statement instanceof Stmt.For s) {
            return hasAnnotations(s.body()) || hasAnnotations(s.orelse());
        }
        if (statement instanceof Stmt.AsyncFor s) {
            return hasAnnotations(s.body()) || hasAnnotations(s.orelse());
        }
        if (statement instanceof Stmt.While s) {
            return hasAnnotations(s.body()) || hasAnnotations(s.orelse());
        }
        if (statement instanceof Stmt.With s) {
            return hasAnnotations(s.body());
        }
        if (statement instanceof Stmt.AsyncWith s) {
            return hasAnnotations(s.body());
        }
        if (statement instanceof Stmt.Try s) {
            return hasAnnotations(s.body())
                    || hasAnnotations(s.orelse())
                    || hasAnnotations(s.finalbody())
                    || s.handlers().stream().anyMatch(handler -> hasAnnotations(handler.body()));
        }
        if (statement instanceof Stmt.TryStar s) {
            return hasAnnotations(s.body())
                    || hasAnnotations(s.orelse())
                    || hasAnnotations(s.finalbody())
                    || s.handlers().stream().anyMatch(handler -> hasAnnotations(handler.body()));
        }
        return statement instanceof Stmt.Match s && s.cases().stream().anyMatch(block -> hasAnnotations(block.body()));
    }
}
