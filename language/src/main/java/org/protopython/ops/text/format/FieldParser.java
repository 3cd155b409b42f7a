// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** Splits the template of {@code str.format} into literal text and replacement fields, one at a time. */
public final class FieldParser {
    private static final int MAX_DIGITS = 18;

    private final int[] template;
    private int position;

    /**
     * Literal text and the field behind it.
     *
     * @param literal the text with doubled braces made single
     * @param field the name of the field, or null if there is none
     * @param conversion the character after "!", or 0
     * @param spec the format specification, not yet expanded
     * @param nested whether the specification has fields of its own
     */
    public record Part(
            TruffleString literal, TruffleString field, int conversion, TruffleString spec, boolean nested) {}

    /** A step from a value to one of its parts: an attribute with a name, or an item with a {@code Long} or text as key. */
    public record Step(boolean attribute, Object key) {}

    /**
     * The first part of a field name, a {@code Long} or text (empty for automatic numbering), and the steps behind it.
     *
     * @param error what is wrong behind the last step, null for nothing
     */
    public record Path(Object first, List<Step> steps, String error) {}

    public FieldParser(TruffleString template) {
        this.template = CodePoints.of(template);
    }

    /** The next part, or null at the end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Part next() {
        if (position >= template.length) {
            return null;
        }
        CodePointBuilder literal = new CodePointBuilder(template.length - position);
        while (position < template.length) {
            int c = template[position++];
            if (c != '{' && c != '}') {
                literal.append(c);
                continue;
            }
            boolean atEnd = position >= template.length;
            if (!atEnd && template[position] == c) {
                literal.append(c);
                position++;
            } else if (c == '}') {
                throw Errors.valueError("Single '}' encountered in format string");
            } else if (atEnd) {
                throw Errors.valueError("Single '{' encountered in format string");
            } else {
                return field(literal.toText());
            }
        }
        return new Part(literal.toText(), null, 0, CodePoints.EMPTY, false);
    }

    private Part field(TruffleString literal) {
        int start = position;
        int end = fieldNameEnd();
        int c = end < template.length ? template[end] : 0;
        TruffleString name = CodePoints.text(template, start, end);
        position = Math.min(end + 1, template.length);
        if (c == '}') {
            return new Part(literal, name, 0, CodePoints.EMPTY, false);
        }
        if (c != '!' && c != ':') {
            throw Errors.valueError("expected '}' before end of string");
        }
        int conversion = 0;
        if (c == '!') {
            if (position >= template.length) {
                throw Errors.valueError("end of string while looking for conversion specifier");
            }
            conversion = template[position++];
            if (position < template.length) {
                int after = template[position++];
                if (after == '}') {
                    return new Part(literal, name, conversion, CodePoints.EMPTY, false);
                }
                if (after != ':') {
                    throw Errors.valueError("expected ':' after conversion specifier");
                }
            }
        }
        return spec(literal, name, conversion);
    }

    private int fieldNameEnd() {
        for (int i = position; i < template.length; i++) {
            switch (template[i]) {
                case '{' -> throw Errors.valueError("unexpected '{' in field name");
                case '[' -> {
                    while (i + 1 < template.length && template[i + 1] != ']') {
                        i++;
                    }
                }
                case '}', ':', '!' -> {
                    return i;
                }
                default -> {}
            }
        }
        return template.length;
    }

    private Part spec(TruffleString literal, TruffleString name, int conversion) {
        int start = position;
        int depth = 1;
        boolean nested = false;
        while (position < template.length) {
            int c = template[position++];
            if (c == '{') {
                nested = true;
                depth++;
            } else if (c == '}' && --depth == 0) {
                return new Part(literal, name, conversion, CodePoints.text(template, start, position - 1), nested);
            }
        }
        throw Errors.valueError("unmatched '{' in format spec");
    }

    /** Takes a field name apart. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Path path(TruffleString field) {
        int[] name = CodePoints.of(field);
        int end = 0;
        while (end < name.length && name[end] != '.' && name[end] != '[') {
            end++;
        }
        List<Step> steps = new ArrayList<>();
        Object first = key(name, 0, end);
        int i = end;
        while (i < name.length) {
            boolean attribute = name[i] == '.';
            if (!attribute && name[i] != '[') {
                return new Path(first, steps, "Only '.' or '[' may follow ']' in format field specifier");
            }
            int start = ++i;
            while (i < name.length && (attribute ? name[i] != '.' && name[i] != '[' : name[i] != ']')) {
                i++;
            }
            if (!attribute && i == name.length) {
                return new Path(first, steps, "Missing ']' in format string");
            }
            if (start == i) {
                return new Path(first, steps, "Empty attribute in format string");
            }
            steps.add(new Step(attribute, attribute ? CodePoints.text(name, start, i) : key(name, start, i)));
            i += attribute ? 0 : 1;
        }
        return new Path(first, steps, null);
    }

    /** A {@code Long} if the name is a number, else the name. */
    private static Object key(int[] name, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(name[i], 10);
            if (digit < 0 || name[i] > 0xffff && !Character.isDigit(name[i])) {
                return CodePoints.text(name, start, end);
            }
            if (i - start >= MAX_DIGITS) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return start == end ? CodePoints.EMPTY : (Object) value;
    }
}
