// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;
import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/**
 * Patterns of {@code case} clauses. {@code MatchAs(null, null)} is the wildcard.
 */
@SyntaxType(value = "pattern", place = SyntaxType.Place.FULL)
public sealed interface Pattern extends Node {
    record MatchValue(Expr value, int start, int end) implements Pattern {}

    record MatchSingleton(Object value, int start, int end) implements Pattern {}

    record MatchSequence(List<Pattern> patterns, int start, int end) implements Pattern {}

    record MatchMapping(
            List<Expr> keys,
            List<Pattern> patterns,
            @Optional String rest,
            int start,
            int end) implements Pattern {}

    record MatchClass(
            Expr cls, List<Pattern> patterns, List<String> kwd_attrs, List<Pattern> kwd_patterns, int start, int end)
            implements Pattern {}

    record MatchStar(@Optional String name, int start, int end) implements Pattern {}

    record MatchAs(@Optional Pattern pattern, @Optional String name, int start, int end) implements Pattern {}

    record MatchOr(List<Pattern> patterns, int start, int end) implements Pattern {}
}
