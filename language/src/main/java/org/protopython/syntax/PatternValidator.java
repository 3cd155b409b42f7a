// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.math.BigInteger;
import java.util.List;
import org.protopython.objects.PyComplex;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Operator;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.UnaryOp;
import org.protopython.runtime.Errors;

/** The part of {@link TreeValidator} about patterns. */
final class PatternValidator {
    private final TreeValidator validator;

    PatternValidator(TreeValidator validator) {
        this.validator = validator;
    }

    /** @param starred whether the pattern stands in a sequence, where one with a star may */
    void check(Pattern pattern, boolean starred) {
        switch (pattern) {
            case Pattern.MatchValue v -> value(v.value());
            case Pattern.MatchSingleton s -> {
                if (!(s.value() instanceof Boolean) && s.value() != Expr.Constant.NONE) {
                    throw Errors.valueError("MatchSingleton can only contain True, False and None");
                }
            }
            case Pattern.MatchSequence s -> all(s.patterns(), true);
            case Pattern.MatchMapping m -> mapping(m);
            case Pattern.MatchClass c -> classPattern(c);
            case Pattern.MatchStar s -> {
                if (!starred) {
                    throw Errors.valueError("can't use MatchStar here");
                }
                capture(s.name());
            }
            case Pattern.MatchAs a -> {
                capture(a.name());
                if (a.pattern() != null && a.name() == null) {
                    throw Errors.valueError("MatchAs must specify a target name if a pattern is given");
                } else if (a.pattern() != null) {
                    check(a.pattern(), false);
                }
            }
            case Pattern.MatchOr o -> {
                if (o.patterns().size() < 2) {
                    throw Errors.valueError("MatchOr requires at least 2 patterns");
                }
                all(o.patterns(), false);
            }
        }
    }

    private void all(List<Pattern> patterns, boolean starred) {
        for (Pattern each : patterns) {
            if (each == null) {
                throw Errors.valueError("None disallowed in pattern list");
            }
            check(each, starred);
        }
    }

    private void mapping(Pattern.MatchMapping mapping) {
        if (mapping.keys().size() != mapping.patterns().size()) {
            throw Errors.valueError("MatchMapping doesn't have the same number of keys as patterns");
        }
        capture(mapping.rest());
        for (Expr key : mapping.keys()) {
            boolean singleton =
                    key instanceof Expr.Constant c && (c.value() == Expr.Constant.NONE || c.value() instanceof Boolean);
            if (!singleton) {
                value(key);
            }
        }
        all(mapping.patterns(), false);
    }

    private void classPattern(Pattern.MatchClass pattern) {
        if (pattern.kwd_attrs().size() != pattern.kwd_patterns().size()) {
            throw Errors.valueError("MatchClass doesn't have the same number of keyword attributes as patterns");
        }
        validator.load(pattern.cls());
        Expr cls = pattern.cls();
        while (cls instanceof Expr.Attribute attribute) {
            cls = attribute.value();
        }
        if (!(cls instanceof Expr.Name)) {
            throw Errors.valueError("MatchClass cls field can only contain Name or Attribute nodes.");
        }
        pattern.kwd_attrs().forEach(TreeValidator::name);
        all(pattern.patterns(), false);
        all(pattern.kwd_patterns(), false);
    }

    private static void capture(String name) {
        if (name == null) {
            return;
        } else if (name.equals("_")) {
            throw Errors.valueError("can't capture name '_' in patterns");
        }
        TreeValidator.name(name);
    }

    private void value(Expr value) {
        validator.load(value);
        boolean fits =
                switch (value) {
                    case Expr.Constant c -> literal(c.value());
                    case Expr.Attribute a -> true;
                    case Expr.UnaryOp u -> negative(u);
                    case Expr.BinOp b ->
                        (b.op() == Operator.Add || b.op() == Operator.Sub)
                                && number(b.left())
                                && b.right() instanceof Expr.Constant c
                                && isImaginary(c.value());
                    case Expr.JoinedStr j -> true;
                    case Expr.TemplateStr t -> true;
                    default -> false;
                };
        if (!fits) {
            throw Errors.valueError("patterns may only match literals and attribute lookups");
        }
    }

    private static boolean literal(Object value) {
        if (value == Expr.Constant.ELLIPSIS) {
            throw Errors.valueError("unexpected constant inside of a literal pattern");
        }
        boolean fits = isReal(value)
                || isImaginary(value)
                || value instanceof String
                || value instanceof Expr.Constant.CodePoints
                || value instanceof Expr.Constant.Bytes;
        if (!fits) {
            throw Errors.valueError("unexpected constant inside of a literal pattern");
        }
        return true;
    }

    private static boolean negative(Expr.UnaryOp unary) {
        return unary.op() == UnaryOp.USub
                && unary.operand() instanceof Expr.Constant c
                && (isReal(c.value()) || isImaginary(c.value()));
    }

    private static boolean number(Expr e) {
        return e instanceof Expr.Constant c && isReal(c.value())
                || e instanceof Expr.UnaryOp u
                        && u.op() == UnaryOp.USub
                        && u.operand() instanceof Expr.Constant inner
                        && isReal(inner.value());
    }

    private static boolean isReal(Object value) {
        return value instanceof Long || value instanceof BigInteger || value instanceof Double;
    }

    private static boolean isImaginary(Object value) {
        return value instanceof Expr.Constant.Imaginary || value instanceof PyComplex;
    }
}
