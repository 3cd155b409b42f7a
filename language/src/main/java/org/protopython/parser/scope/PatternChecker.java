// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Operator;
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
        if (pattern instanceof Pattern.MatchOr o) {
            reachable(o.patterns().getLast());
        } else if (pattern instanceof Pattern.MatchAs a) {
            if (a.pattern() != null) {
                reachable(a.pattern());
            } else if (a.name() == null) {
                throw errors.at(a, "wildcard makes remaining patterns unreachable");
            } else {
                throw errors.at(a, "name capture '" + a.name() + "' makes remaining patterns unreachable");
            }
        }
    }

    /** The names which a pattern binds. */
    private Set<String> names(Pattern pattern) {
        Set<String> names = new HashSet<>();
        if (pattern instanceof Pattern.MatchValue v) {
            if (!isLiteralOrAttribute(v.value())) {
                throw errors.at(v, "patterns may only match literals and attribute lookups");
            }
        } else if (pattern instanceof Pattern.MatchStar s) {
            add(names, s.name(), s);
        } else if (pattern instanceof Pattern.MatchAs a) {
            if (a.pattern() != null) {
                all(names, List.of(a.pattern()));
            }
            add(names, a.name(), a);
        } else if (pattern instanceof Pattern.MatchSequence s) {
            long stars = s.patterns().stream()
                    .filter(Pattern.MatchStar.class::isInstance)
                    .count();
            if (stars > 1) {
                throw errors.at(s, "multiple starred names in sequence pattern");
            }
            all(names, s.patterns());
        } else if (pattern instanceof Pattern.MatchMapping m) {
            mappingKeys(m);
            all(names, m.patterns());
            add(names, m.rest(), m);
        } else if (pattern instanceof Pattern.MatchClass c) {
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
        } else if (pattern instanceof Pattern.MatchOr o) {
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
        return names;
    }

    private static boolean isLiteralOrAttribute(Expr e) {
        return !(e instanceof Expr.JoinedStr) && !(e instanceof Expr.TemplateStr);
    }

    private void mappingKeys(Pattern.MatchMapping m) {
        Set<Object> keys = new HashSet<>();
        for (Expr key : m.keys()) {
            if (!isLiteralOrAttribute(key)) {
                throw errors.at(m, "mapping pattern keys may only match literals and attribute lookups");
            }
            Object value = constant(key);
            if (value != null && !keys.add(equal(value))) {
                throw errors.at(m, "mapping pattern checks duplicate key (" + repr(value) + ")");
            }
        }
    }

    /** A number with both parts. */
    private record Complex(double real, double imaginary) {
        @Override
        public String toString() {
            String sign = imaginary < 0 || 1 / imaginary < 0 ? "-" : "+";
            String size = text(Math.abs(imaginary)) + "j";
            return real == 0 && 1 / real > 0
                    ? (sign.equals("-") ? "-" : "") + size
                    : "(" + text(real) + sign + size + ")";
        }

        private static String text(double value) {
            if (value == 0) {
                return 1 / value < 0 ? "-0" : "0";
            }
            return value == Math.rint(value) && Math.abs(value) < 1e16 ? Long.toString((long) value) : value + "";
        }
    }

    /** The value of a literal which may be negative or a sum with an imaginary part, or null. */
    private static Object constant(Expr e) {
        if (e instanceof Expr.Constant c) {
            return c.value() instanceof Expr.Constant.Imaginary i ? new Complex(0, i.value()) : c.value();
        }
        if (e instanceof Expr.BinOp sum
                && constant(sum.left()) instanceof Number real
                && constant(sum.right()) instanceof Complex part) {
            boolean plus = sum.op() == Operator.Add;
            return new Complex(
                    plus ? real.doubleValue() + part.real : real.doubleValue() - part.real,
                    plus ? part.imaginary : -part.imaginary);
        }
        if (e instanceof Expr.UnaryOp u && u.operand() instanceof Expr.Constant c) {
            Object value = c.value();
            if (value instanceof Long number) {
                return -number;
            }
            if (value instanceof BigInteger number) {
                return number.negate();
            }
            if (value instanceof Double number) {
                return -number;
            }
            if (value instanceof Expr.Constant.Imaginary i) {
                return new Complex(-0.0, -i.value());
            }
        }
        return null;
    }

    /** A value for all those which are equal in Python. */
    private static Object equal(Object value) {
        if (value instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1L << 53) {
            return d.longValue();
        }
        if (value instanceof Complex c) {
            return c.imaginary == 0 ? equal(c.real) : new Complex(c.real + 0.0, c.imaginary);
        }
        return value;
    }

    private static String repr(Object value) {
        if (value instanceof String s) {
            return "'" + s + "'";
        }
        if (value instanceof Boolean b) {
            return b ? "True" : "False";
        }
        if (value instanceof Expr.Constant.Singleton) {
            return "None";
        }
        return value.toString();
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
