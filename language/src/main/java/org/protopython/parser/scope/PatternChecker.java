// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Pattern;

/** Finds patterns which can never match or which bind names inconsistently. */
final class PatternChecker {
    private final SourceErrors errors;

    PatternChecker(SourceErrors errors) {
        this.errors = errors;
    }

    void check(MatchCase clause, boolean last) {
        names(clause.pattern());
        if (!last && clause.guard() == null) {
            reachable(clause.pattern());
        }
    }

    /** Refuses a pattern which matches everything, where others follow. */
    private void reachable(Pattern pattern) {
        switch (pattern) {
            case Pattern.MatchAs a
            when a.pattern() == null && a.name() == null ->
                throw errors.at(a, "wildcard makes remaining patterns unreachable");
            case Pattern.MatchAs a
            when a.pattern() == null ->
                throw errors.at(a, "name capture '" + a.name() + "' makes remaining patterns unreachable");
            case Pattern.MatchAs a -> reachable(a.pattern());
            case Pattern.MatchOr o -> reachable(o.patterns().getLast());
            default -> {}
        }
    }

    /** The names which a pattern binds. */
    private Set<String> names(Pattern pattern) {
        Set<String> names = new HashSet<>();
        switch (pattern) {
            case Pattern.MatchValue v -> {}
            case Pattern.MatchSingleton s -> {}
            case Pattern.MatchStar s -> add(names, s.name(), s);
            case Pattern.MatchAs a -> {
                if (a.pattern() != null) {
                    all(names, List.of(a.pattern()));
                }
                add(names, a.name(), a);
            }
            case Pattern.MatchSequence s -> {
                long stars = s.patterns().stream()
                        .filter(Pattern.MatchStar.class::isInstance)
                        .count();
                if (stars > 1) {
                    throw errors.at(s, "multiple starred expressions in sequence pattern");
                }
                all(names, s.patterns());
            }
            case Pattern.MatchMapping m -> {
                Set<Object> keys = new HashSet<>();
                for (Expr key : m.keys()) {
                    if (key instanceof Expr.Constant c && !keys.add(c.value())) {
                        throw errors.at(m, "mapping pattern checks duplicate key (" + repr(c.value()) + ")");
                    }
                }
                all(names, m.patterns());
                add(names, m.rest(), m);
            }
            case Pattern.MatchClass c -> {
                Set<String> attributes = new HashSet<>();
                for (int i = 0; i < c.kwd_attrs().size(); i++) {
                    if (!attributes.add(c.kwd_attrs().get(i))) {
                        throw errors.at(
                                c.kwd_patterns().get(i),
                                "attribute name repeated in class pattern: "
                                        + c.kwd_attrs().get(i));
                    }
                }
                all(names, c.patterns());
                all(names, c.kwd_patterns());
            }
            case Pattern.MatchOr o -> {
                Set<String> first = null;
                List<Pattern> alternatives = o.patterns();
                for (int i = 0; i < alternatives.size(); i++) {
                    if (i < alternatives.size() - 1) {
                        reachable(alternatives.get(i));
                    }
                    Set<String> bound = names(alternatives.get(i));
                    if (first == null) {
                        first = bound;
                    } else if (!first.equals(bound)) {
                        throw errors.at(o, "alternative patterns bind different names");
                    }
                }
                names.addAll(first);
            }
        }
        return names;
    }

    private static String repr(Object value) {
        return switch (value) {
            case String s -> "'" + s + "'";
            case Boolean b -> b ? "True" : "False";
            case Expr.Constant.Singleton s -> "None";
            default -> value.toString();
        };
    }

    private void all(Set<String> names, List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            for (String name : names(pattern)) {
                add(names, name, pattern);
            }
        }
    }

    private void add(Set<String> names, String name, Pattern at) {
        if (name != null && !names.add(name)) {
            throw errors.at(at, "multiple assignments to name '" + name + "' in pattern");
        }
    }
}
