// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Expr.Constant;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.Operator;

/**
 * Writes an expression in the one form that {@code from __future__ import annotations} gives it: with single spaces, the fewest
 * parentheses, and literals as {@code repr} shows them.
 */
public final class ExpressionText {
    private static final int NAMED = 0;
    private static final int TUPLE = 1;
    private static final int TEST = 2;
    private static final int OR = 3;
    private static final int AND = 4;
    private static final int NOT = 5;
    private static final int COMPARISON = 6;
    private static final int BIT_OR = 7;
    private static final int BIT_XOR = 8;
    private static final int BIT_AND = 9;
    private static final int SHIFT = 10;
    private static final int SUM = 11;
    private static final int TERM = 12;
    private static final int FACTOR = 13;
    private static final int POWER = 14;
    private static final int AWAIT = 15;
    private static final int ATOM = 16;

    private static final int EXPONENT_FROM = 16;
    private static final int EXPONENT_BELOW = -4;

    private final StringBuilder out = new StringBuilder();

    private ExpressionText() {}

    public static String of(Expr e) {
        ExpressionText text = new ExpressionText();
        text.write(e, TEST);
        return text.out.toString();
    }

    private void write(Expr e, int level) {
        switch (e) {
            case Expr.BoolOp b -> {
                boolean and = b.op() == org.protopython.parser.ast.BoolOp.And;
                int own = and ? AND : OR;
                open(level > own);
                join(b.values(), and ? " and " : " or ", own + 1);
                close(level > own);
            }
            case Expr.NamedExpr n -> {
                open(level > NAMED);
                write(n.target(), ATOM);
                out.append(" := ");
                write(n.value(), ATOM);
                close(level > NAMED);
            }
            case Expr.BinOp b -> binary(b, level);
            case Expr.UnaryOp u -> unary(u, level);
            case Expr.Lambda l -> {
                open(level > TEST);
                boolean positional =
                        !l.args().posonlyargs().isEmpty() || !l.args().args().isEmpty();
                out.append(positional ? "lambda " : "lambda");
                parameters(l.args());
                out.append(": ");
                write(l.body(), TEST);
                close(level > TEST);
            }
            case Expr.IfExp i -> {
                open(level > TEST);
                write(i.body(), TEST + 1);
                out.append(" if ");
                write(i.test(), TEST + 1);
                out.append(" else ");
                write(i.orelse(), TEST);
                close(level > TEST);
            }
            case Expr.Dict d -> dict(d);
            case Expr.Set s -> {
                out.append('{');
                join(s.elts(), ", ", TEST);
                out.append('}');
            }
            case Expr.ListComp c -> comprehension('[', c.elt(), null, c.generators(), ']');
            case Expr.SetComp c -> comprehension('{', c.elt(), null, c.generators(), '}');
            case Expr.DictComp c -> comprehension('{', c.key(), c.value(), c.generators(), '}');
            case Expr.GeneratorExp c -> comprehension('(', c.elt(), null, c.generators(), ')');
            case Expr.Await a -> {
                open(level > AWAIT);
                out.append("await ");
                write(a.value(), ATOM);
                close(level > AWAIT);
            }
            case Expr.Yield y -> {
                out.append("(yield");
                if (y.value() != null) {
                    out.append(' ');
                    write(y.value(), TUPLE);
                }
                out.append(')');
            }
            case Expr.YieldFrom y -> {
                out.append("(yield from ");
                write(y.value(), TEST);
                out.append(')');
            }
            case Expr.Compare c -> {
                open(level > COMPARISON);
                write(c.left(), COMPARISON + 1);
                for (int i = 0; i < c.ops().size(); i++) {
                    out.append(' ').append(c.ops().get(i).symbol()).append(' ');
                    write(c.comparators().get(i), COMPARISON + 1);
                }
                close(level > COMPARISON);
            }
            case Expr.Call c -> call(c);
            case Expr.JoinedStr j -> formatted("f", j.values());
            case Expr.TemplateStr t -> formatted("t", t.values());
            case Expr.FormattedValue f -> formatted("f", List.of(f));
            case Expr.Interpolation i -> formatted("t", List.of(i));
            case Expr.Constant c -> constant(c.value());
            case Expr.Attribute a -> {
                write(a.value(), ATOM);
                boolean number =
                        a.value() instanceof Constant c && c.value() instanceof Number n && !(n instanceof Double);
                out.append(number ? " ." : ".").append(a.attr());
            }
            case Expr.Subscript s -> {
                write(s.value(), ATOM);
                out.append('[');
                write(s.slice(), TUPLE);
                out.append(']');
            }
            case Expr.Starred s -> {
                out.append('*');
                write(s.value(), BIT_OR);
            }
            case Expr.Name n -> out.append(n.id());
            case Expr.List l -> {
                out.append('[');
                join(l.elts(), ", ", TEST);
                out.append(']');
            }
            case Expr.Tuple t -> tuple(t, level);
            case Expr.Slice s -> {
                optional("", s.lower());
                out.append(':');
                optional("", s.upper());
                optional(":", s.step());
            }
        }
    }

    private void open(boolean needed) {
        if (needed) {
            out.append('(');
        }
    }

    private void close(boolean needed) {
        if (needed) {
            out.append(')');
        }
    }

    private void join(List<Expr> list, String separator, int level) {
        String before = "";
        for (Expr e : list) {
            out.append(before);
            write(e, level);
            before = separator;
        }
    }

    private void optional(String before, Expr e) {
        if (e != null) {
            out.append(before);
            write(e, TEST);
        }
    }

    private void binary(Expr.BinOp b, int level) {
        int own =
                switch (b.op()) {
                    case BitOr -> BIT_OR;
                    case BitXor -> BIT_XOR;
                    case BitAnd -> BIT_AND;
                    case LShift, RShift -> SHIFT;
                    case Add, Sub -> SUM;
                    case Mult, MatMult, Div, Mod, FloorDiv -> TERM;
                    case Pow -> POWER;
                };
        boolean power = b.op() == Operator.Pow;
        open(level > own);
        write(b.left(), power ? own + 1 : own);
        out.append(' ').append(b.op().symbol()).append(' ');
        write(b.right(), power ? own : own + 1);
        close(level > own);
    }

    private void unary(Expr.UnaryOp u, int level) {
        boolean not = u.op() == org.protopython.parser.ast.UnaryOp.Not;
        int own = not ? NOT : FACTOR;
        open(level > own);
        out.append(u.op().symbol()).append(not ? " " : "");
        write(u.operand(), own);
        close(level > own);
    }

    private void parameters(Arguments a) {
        int start = out.length();
        int withoutDefault =
                a.posonlyargs().size() + a.args().size() - a.defaults().size();
        int index = 0;
        for (Arg arg : a.posonlyargs()) {
            parameter(
                    start, "", arg, index < withoutDefault ? null : a.defaults().get(index - withoutDefault));
            index++;
        }
        if (index > 0) {
            out.append(", /");
        }
        for (Arg arg : a.args()) {
            parameter(
                    start, "", arg, index < withoutDefault ? null : a.defaults().get(index - withoutDefault));
            index++;
        }
        if (a.vararg() != null) {
            parameter(start, "*", a.vararg(), null);
        } else if (!a.kwonlyargs().isEmpty()) {
            out.append(out.length() > start ? ", *" : "*");
        }
        for (int i = 0; i < a.kwonlyargs().size(); i++) {
            parameter(start, "", a.kwonlyargs().get(i), a.kw_defaults().get(i));
        }
        if (a.kwarg() != null) {
            parameter(start, "**", a.kwarg(), null);
        }
    }

    private void parameter(int start, String stars, Arg arg, Expr value) {
        out.append(out.length() > start ? ", " : "").append(stars).append(arg.arg());
        if (value != null) {
            out.append('=');
            write(value, TEST);
        }
    }

    private void dict(Expr.Dict d) {
        out.append('{');
        for (int i = 0; i < d.values().size(); i++) {
            out.append(i > 0 ? ", " : "");
            if (d.keys().get(i) == null) {
                out.append("**");
                write(d.values().get(i), BIT_OR);
            } else {
                write(d.keys().get(i), TEST);
                out.append(": ");
                write(d.values().get(i), TEST);
            }
        }
        out.append('}');
    }

    private void comprehension(char open, Expr element, Expr value, List<Comprehension> generators, char close) {
        out.append(open);
        write(element, TEST);
        if (value != null) {
            out.append(": ");
            write(value, TEST);
        }
        for (Comprehension generator : generators) {
            out.append(generator.is_async() != 0 ? " async for " : " for ");
            write(generator.target(), TUPLE);
            out.append(" in ");
            write(generator.iter(), TEST + 1);
            for (Expr condition : generator.ifs()) {
                out.append(" if ");
                write(condition, TEST + 1);
            }
        }
        out.append(close);
    }

    private void call(Expr.Call c) {
        write(c.func(), ATOM);
        if (c.args().size() == 1 && c.keywords().isEmpty() && c.args().getFirst() instanceof Expr.GeneratorExp) {
            write(c.args().getFirst(), TEST);
            return;
        }
        out.append('(');
        join(c.args(), ", ", TEST);
        boolean first = c.args().isEmpty();
        for (Keyword keyword : c.keywords()) {
            out.append(first ? "" : ", ").append(keyword.arg() == null ? "**" : keyword.arg() + "=");
            write(keyword.value(), TEST);
            first = false;
        }
        out.append(')');
    }

    private void tuple(Expr.Tuple t, int level) {
        if (t.elts().isEmpty()) {
            out.append("()");
            return;
        }
        open(level > TUPLE);
        join(t.elts(), ", ", TEST);
        out.append(t.elts().size() == 1 ? "," : "");
        close(level > TUPLE);
    }

    /** The text of an f-string is assembled first and then quoted as a whole. */
    private void formatted(String prefix, List<Expr> values) {
        out.append(prefix).append(quoted(pieces(values)));
    }

    private static String pieces(List<Expr> values) {
        StringBuilder text = new StringBuilder();
        for (Expr value : values) {
            switch (value) {
                case Constant c ->
                    text.append(StringParser.plain(c.value()).replace("{", "{{").replace("}", "}}"));
                case Expr.FormattedValue f -> field(text, f.value(), f.conversion(), f.format_spec());
                case Expr.Interpolation i -> field(text, i.value(), i.conversion(), i.format_spec());
                default -> throw new AssertionError(value);
            }
        }
        return text.toString();
    }

    private static void field(StringBuilder text, Expr value, int conversion, Expr format) {
        ExpressionText inner = new ExpressionText();
        inner.write(value, TEST + 1);
        text.append(inner.out.charAt(0) == '{' ? "{ " : "{").append(inner.out);
        if (conversion >= 0) {
            text.append('!').append((char) conversion);
        }
        if (format instanceof Expr.JoinedStr spec) {
            text.append(':').append(pieces(spec.values()));
        }
        text.append('}');
    }

    private void constant(Object value) {
        switch (value) {
            case String s -> out.append(quoted(s));
            case Constant.CodePoints c -> out.append(quoted(c.value(), Character.MAX_CODE_POINT));
            case Constant.Bytes b -> out.append('b').append(quoted(b.value()));
            case Boolean b -> out.append(b ? "True" : "False");
            case Constant.Singleton s -> out.append(s == Constant.NONE ? "None" : "...");
            case Double d -> out.append(number(d));
            case Constant.Imaginary i -> {
                String text = number(i.value());
                out.append(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text)
                        .append('j');
            }
            default -> out.append(value);
        }
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "1e309";
        }
        if (value == 0) {
            return "0.0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        if (exponent >= EXPONENT_BELOW && exponent < EXPONENT_FROM) {
            String plain = decimal.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }

    private static String quoted(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append((char) (b & 0xFF));
        }
        return quoted(text.codePoints().toArray(), 0x7F);
    }

    private static String quoted(String s) {
        return quoted(s.codePoints().toArray(), Character.MAX_CODE_POINT);
    }

    /** As Python's {@code repr}; printable characters up to the last one are kept. */
    private static String quoted(int[] s, int last) {
        boolean single = IntStream.of(s).anyMatch(c -> c == '\'');
        char quote = single && IntStream.of(s).noneMatch(c -> c == '"') ? '"' : '\'';
        StringBuilder text = new StringBuilder().append(quote);
        IntStream.of(s).forEach(c -> {
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (c == quote) {
                        text.append('\\').append(quote);
                    } else if (c <= last && Lexer.isPrintable(c)) {
                        text.appendCodePoint(c);
                    } else if (c < 0x100) {
                        text.append(String.format("\\x%02x", c));
                    } else {
                        text.append(String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
                    }
                }
            }
        });
        return text.append(quote).toString();
    }
}
