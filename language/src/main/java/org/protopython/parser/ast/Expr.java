// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.Arrays;
import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;
import org.protopython.annotations.Text;

/**
 * Expressions. {@code Dict.keys} holds null for a {@code **mapping} element; an absent optional child is null.
 */
@SyntaxType(value = "expr", place = SyntaxType.Place.END_OPTIONAL)
public sealed interface Expr extends Node {
    record BoolOp(org.protopython.parser.ast.BoolOp op, java.util.List<Expr> values, int start, int end)
            implements Expr {}

    record NamedExpr(Expr target, Expr value, int start, int end) implements Expr {}

    record BinOp(Expr left, Operator op, Expr right, int start, int end) implements Expr {}

    record UnaryOp(org.protopython.parser.ast.UnaryOp op, Expr operand, int start, int end) implements Expr {}

    record Lambda(Arguments args, Expr body, int start, int end) implements Expr {}

    record IfExp(Expr test, Expr body, Expr orelse, int start, int end) implements Expr {}

    record Dict(@Optional java.util.List<Expr> keys, java.util.List<Expr> values, int start, int end) implements Expr {}

    record Set(java.util.List<Expr> elts, int start, int end) implements Expr {}

    record ListComp(Expr elt, java.util.List<Comprehension> generators, int start, int end) implements Expr {}

    record SetComp(Expr elt, java.util.List<Comprehension> generators, int start, int end) implements Expr {}

    record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, int start, int end)
            implements Expr {}

    record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, int start, int end) implements Expr {}

    record Await(Expr value, int start, int end) implements Expr {}

    record Yield(@Optional Expr value, int start, int end) implements Expr {}

    record YieldFrom(Expr value, int start, int end) implements Expr {}

    record Compare(Expr left, java.util.List<CmpOp> ops, java.util.List<Expr> comparators, int start, int end)
            implements Expr {}

    record Call(Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, int start, int end)
            implements Expr {}

    record FormattedValue(
            Expr value, int conversion, @Optional Expr format_spec, int start, int end) implements Expr {}

    record Interpolation(
            Expr value,
            Object str,
            int conversion,
            @Optional Expr format_spec,
            int start,
            int end) implements Expr {}

    record JoinedStr(java.util.List<Expr> values, int start, int end) implements Expr {}

    record TemplateStr(java.util.List<Expr> values, int start, int end) implements Expr {}

    /**
     * A literal. The value is a {@code Long}, {@code BigInteger} (only beyond {@code Long}), {@code Double}, {@link Imaginary},
     * {@code String} (UTF-16, lone surrogates allowed), {@link CodePoints}, {@link Bytes}, {@code Boolean}, {@link Constant#NONE} or
     * {@link Constant#ELLIPSIS}. The kind is {@code "u"} for strings written with that prefix, else null.
     */
    record Constant(Object value, @Optional @Text String kind, int start, int end) implements Expr {
        public static final Singleton NONE = Singleton.NONE;
        public static final Singleton ELLIPSIS = Singleton.ELLIPSIS;

        /** Constants which Java has no value for. */
        public enum Singleton {
            NONE,
            ELLIPSIS
        }

        /** An imaginary number; its real part is zero. */
        public record Imaginary(double value) {}

        /**
         * The value of a string with the escape of a low surrogate right after that of a high one. Python keeps them apart, while in a
         * {@code String} they would be one character. Not to be modified.
         */
        public record CodePoints(int[] value) {
            @Override
            public boolean equals(Object other) {
                return other instanceof CodePoints points && Arrays.equals(value, points.value);
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(value);
            }
        }

        /** The value of a bytes literal; not to be modified. */
        public record Bytes(byte[] value) {
            @Override
            public boolean equals(Object other) {
                return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(value);
            }
        }
    }

    record Attribute(Expr value, String attr, ExprContext ctx, int start, int end) implements Expr {}

    record Subscript(Expr value, Expr slice, ExprContext ctx, int start, int end) implements Expr {}

    record Starred(Expr value, ExprContext ctx, int start, int end) implements Expr {}

    record Name(String id, ExprContext ctx, int start, int end) implements Expr {}

    record List(java.util.List<Expr> elts, ExprContext ctx, int start, int end) implements Expr {}

    record Tuple(java.util.List<Expr> elts, ExprContext ctx, int start, int end) implements Expr {}

    record Slice(
            @Optional Expr lower,
            @Optional Expr upper,
            @Optional Expr step,
            int start,
            int end) implements Expr {}
}
