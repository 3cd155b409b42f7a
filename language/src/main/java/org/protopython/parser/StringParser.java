// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.protopython.parser.StringLiterals.InvalidLiteral;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Expr.Constant;

/** Strings, f-strings and t-strings, and their concatenation. */
abstract class StringParser extends ParserState {
    private static final int MAX_FORMAT_DEPTH = 2;

    private int formatDepth;

    StringParser(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /** {@code annotated_rhs: yield_expr | star_expressions} */
    abstract Expr annotatedRhs();

    /** {@code strings: (fstring | string)+ | tstring+} */
    Expr strings() {
        int first = pos;
        if (at(STRING) && kind(1) != STRING && kind(1) != FSTRING_START && kind(1) != TSTRING_START) {
            Object value = literal();
            return new Constant(value, kindOf(first), starts[first], ends[first]);
        }
        List<Expr> parts = new ArrayList<>();
        boolean formatted = false;
        boolean template = false;
        int byteParts = 0;
        int literals = 0;
        loop:
        while (true) {
            int part = pos;
            switch (kind()) {
                case STRING -> {
                    if (template) {
                        throw mixedTemplate(first, part);
                    }
                    Object value = literal();
                    literals++;
                    if (value instanceof Constant.Bytes) {
                        byteParts++;
                    }
                    parts.add(new Constant(value, kindOf(part), starts[part], ends[part]));
                }
                case FSTRING_START -> {
                    if (template) {
                        throw mixedTemplate(first, part);
                    }
                    formatted = true;
                    pos++;
                    pieces(part, false, parts);
                    expect(FSTRING_END);
                }
                case TSTRING_START -> {
                    if (part != first && !template) {
                        throw mixedTemplate(first, part);
                    }
                    template = true;
                    pos++;
                    pieces(part, true, parts);
                    since(14, "t-strings are");
                    expect(TSTRING_END);
                }
                default -> {
                    break loop;
                }
            }
        }
        int start = starts[first];
        int end = ends[pos - 1];
        if (byteParts > 0) {
            if (byteParts < literals || formatted) {
                throw error("cannot mix bytes and nonbytes literals", start(), ends[pos]);
            }
            return new Constant(joinBytes(parts), null, start, end);
        }
        if (template) {
            return new Expr.TemplateStr(fold(parts), start, end);
        }
        if (formatted) {
            return new Expr.JoinedStr(fold(parts), start, end);
        }
        return new Constant(joinText(parts), ((Constant) parts.getFirst()).kind(), start, end);
    }

    private PySyntaxException mixedTemplate(int first, int part) {
        int before = part - 1;
        int level = 0;
        while (before > first) {
            int kind = kinds[before];
            if (kind == FSTRING_END || kind == TSTRING_END) {
                level++;
            } else if (kind == FSTRING_START || kind == TSTRING_START) {
                level--;
            }
            if (level == 0) {
                break;
            }
            before--;
        }
        int after = part;
        level = 0;
        while (after < tokens.size - 1) {
            int kind = kinds[after];
            if (kind == FSTRING_START || kind == TSTRING_START) {
                level++;
            } else if (kind == FSTRING_END || kind == TSTRING_END) {
                level--;
            }
            if (level == 0) {
                break;
            }
            after++;
        }
        return error("cannot mix t-string literals with string or bytes literals", starts[before], ends[after]);
    }

    private String kindOf(int token) {
        char c = source.charAt(starts[token]);
        return c == 'u' || c == 'U' ? "u" : null;
    }

    /** Reads one STRING token. */
    private Object literal() {
        int token = pos++;
        try {
            Object value = StringLiterals.parse(source, starts[token], ends[token]);
            if (!isRaw(token)) {
                boolean bytes = value instanceof Constant.Bytes;
                EscapeCheck.check(source, starts[token], ends[token] - 1, bytes, false, tokens.options.warnings());
            }
            return value;
        } catch (InvalidLiteral invalid) {
            throw error(invalid.getMessage(), starts[token], ends[token]);
        }
    }

    private static Constant.Bytes joinBytes(List<Expr> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Expr part : parts) {
            all.writeBytes(((Constant.Bytes) ((Constant) part).value()).value());
        }
        return new Constant.Bytes(all.toByteArray());
    }

    /** String, or CodePoints when a String would join two of the characters. */
    private static Object joinText(List<? extends Expr> parts) {
        StringBuilder text = new StringBuilder();
        IntStream points = IntStream.empty();
        boolean apart = false;
        for (Expr part : parts) {
            Object value = ((Constant) part).value();
            String next = plain(value);
            apart |= value instanceof Constant.CodePoints || isPair(text, next);
            text.append(next);
            points = IntStream.concat(
                    points, value instanceof Constant.CodePoints c ? IntStream.of(c.value()) : next.codePoints());
        }
        return apart ? new Constant.CodePoints(points.toArray()) : text.toString();
    }

    /** Whether one text ends with a high surrogate and the other begins with a low one. */
    private static boolean isPair(CharSequence first, String second) {
        return !first.isEmpty()
                && !second.isEmpty()
                && Character.isSurrogatePair(first.charAt(first.length() - 1), second.charAt(0));
    }

    /** The value of a constant that is a str. */
    static String plain(Object value) {
        return value instanceof Constant.CodePoints c ? new String(c.value(), 0, c.value().length) : (String) value;
    }

    /** Joins neighbouring constants and drops empty ones. */
    private static List<Expr> fold(List<Expr> parts) {
        List<Expr> folded = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Constant first)) {
                folded.add(parts.get(i));
                continue;
            }
            int end = i + 1;
            while (end < parts.size() && parts.get(end) instanceof Constant) {
                end++;
            }
            Constant whole = end == i + 1
                    ? first
                    : new Constant(
                            joinText(parts.subList(i, end)),
                            first.kind(),
                            first.start(),
                            parts.get(end - 1).end());
            i = end - 1;
            if (!plain(whole.value()).isEmpty()) {
                folded.add(whole);
            }
        }
        return folded;
    }

    /** {@code fstring_middle*} up to the end of the f-string or, in a format, of its field. */
    private void pieces(int opening, boolean template, List<Expr> out) {
        boolean raw = isRaw(opening);
        while (true) {
            switch (kind()) {
                case FSTRING_MIDDLE, TSTRING_MIDDLE -> out.add(middle(raw));
                case LBRACE -> replacementField(opening, template, out);
                default -> {
                    return;
                }
            }
        }
    }

    private boolean isRaw(int opening) {
        for (int i = starts[opening]; i < ends[opening] && source.charAt(i) > '\''; i++) {
            if ((source.charAt(i) | 0x20) == 'r') {
                return true;
            }
        }
        return false;
    }

    private Constant middle(boolean raw) {
        int token = pos++;
        int from = starts[token];
        int to = ends[token];
        try {
            Object value;
            if (source.indexOf('{', from, to) < 0 && source.indexOf('}', from, to) < 0) {
                value = StringLiterals.value(source, from, to, raw);
            } else {
                String text = withoutDoubledBraces(source.substring(from, to), raw);
                value = StringLiterals.value(text, 0, text.length(), raw);
            }
            if (!raw) {
                EscapeCheck.check(source, from, to, false, true, tokens.options.warnings());
            }
            return new Constant(value, null, from, to);
        } catch (InvalidLiteral invalid) {
            throw error(invalid.getMessage(), start(), ends[pos]);
        }
    }

    private static String withoutDoubledBraces(String text, boolean raw) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (c == '{' || c == '}') {
                i += text.startsWith(c == '{' ? "{" : "}", i + 1) ? 1 : 0;
            } else if (c == '\\' && !raw && i + 1 < text.length()) {
                char next = text.charAt(i + 1);
                if (next == 'N' && text.startsWith("{", i + 2) && text.indexOf('}', i) > 0) {
                    int close = text.indexOf('}', i);
                    out.append(text, i + 1, close + 1);
                    i = close;
                } else if (next != '{' && next != '}') {
                    out.append(next);
                    i++;
                }
            }
        }
        return out.toString();
    }

    /** {@code fstring_replacement_field: '{' annotated_rhs '='? ['!' NAME] [':' fstring_format_spec*] '}'} */
    void replacementField(int opening, boolean template, List<Expr> out) {
        int brace = pos;
        expect(LBRACE);
        int outerFormatDepth = formatDepth;
        formatDepth = 0;
        Expr value = annotatedRhs();
        formatDepth = outerFormatDepth;
        int valueEnd = ends[pos - 1];
        boolean debug = accept(EQUAL);
        int afterEqual = start();
        int conversion = -1;
        if (at(EXCLAMATION)) {
            conversion = conversion(template);
        }
        Expr format = null;
        if (at(COLON)) {
            format = format(opening, template);
        }
        expect(RBRACE);
        if (debug) {
            if (conversion < 0 && format == null) {
                conversion = 'r';
            }
            out.add(new Constant(withoutComments(brace, ends[brace], afterEqual), null, ends[brace], afterEqual));
        }
        int start = starts[brace];
        int end = ends[pos - 1];
        if (template && outerFormatDepth == 0) {
            String text = withoutComments(brace, ends[brace], valueEnd);
            out.add(new Expr.Interpolation(value, text, conversion, format, start, end));
        } else {
            out.add(new Expr.FormattedValue(value, conversion, format, start, end));
        }
    }

    private String withoutComments(int brace, int from, int to) {
        if (source.indexOf('#', from, to) < 0) {
            return source.substring(from, to);
        }
        StringBuilder out = new StringBuilder(source.substring(from, to));
        for (int token = pos - 1; token >= brace; token--) {
            if (starts[token + 1] > to || ends[token] < from) {
                continue;
            }
            int comment = source.indexOf('#', ends[token], starts[token + 1]);
            while (comment >= 0) {
                int end = comment;
                while (end < to && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                    end++;
                }
                out.delete(comment - from, end - from);
                comment = -1;
            }
        }
        return out.toString();
    }

    private int conversion(boolean template) {
        int mark = pos++;
        String prefix = template ? "t-string: " : "f-string: ";
        if (!at(NAME)) {
            throw fail();
        }
        if (starts[pos] != ends[mark]) {
            throw error(prefix + "conversion type must come right after the exclamation mark", starts[mark], ends[pos]);
        }
        String name = source.substring(starts[pos], ends[pos]);
        if (!name.equals("s") && !name.equals("r") && !name.equals("a")) {
            throw error(
                    prefix + "invalid conversion character '" + name + "': expected 's', 'r', or 'a'",
                    start(),
                    ends[pos]);
        }
        pos++;
        return name.charAt(0);
    }

    /** Reads the text and the fields of a format. */
    final void formatPieces(int opening, boolean template) {
        formatDepth++;
        pieces(opening, template, new ArrayList<>());
        formatDepth--;
    }

    private Expr format(int opening, boolean template) {
        int start = start();
        int colonEnd = ends[pos++];
        if (formatDepth >= MAX_FORMAT_DEPTH) {
            throw error((template ? "t-string: " : "f-string: ") + "expressions nested too deeply", start, colonEnd);
        }
        formatDepth++;
        List<Expr> parts = new ArrayList<>();
        pieces(opening, template, parts);
        formatDepth--;
        return new Expr.JoinedStr(fold(parts), start, ends[pos - 1]);
    }
}
