// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/**
 * A parsed format specification: {@code [[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]}.
 *
 * @param fill the code point to pad with
 * @param align one of {@code < > ^ =}
 * @param sign one of {@code + -} and blank, or 0 when absent
 * @param coercesNegativeZero the option {@code z}
 * @param alternate the option {@code #}
 * @param width the least number of characters, or -1
 * @param grouping the separator of thousands, or 0
 * @param precision the number of digits, or -1
 * @param fractionGrouping the separator in the fraction, or 0
 * @param type the presentation type as a code point; the default given to {@link #parse} when absent
 */
public record FormatSpec(
        int fill,
        char align,
        char sign,
        boolean coercesNegativeZero,
        boolean alternate,
        int width,
        char grouping,
        int precision,
        char fractionGrouping,
        int type) {
    /** Programs use few specifications, and those again and again: they are parsed once for each kind of value. */
    private static final Map<TruffleString, FormatSpec> OF_INTEGERS = new ConcurrentHashMap<>();

    private static final Map<TruffleString, FormatSpec> OF_FLOATS = new ConcurrentHashMap<>();
    private static final Map<TruffleString, FormatSpec> OF_TEXT = new ConcurrentHashMap<>();
    private static final int MAX_PARSED = 256;

    /**
     * Parses a specification.
     *
     * @param typeName the type of the value, for messages
     * @param defaultType the presentation type when there is none, or 0
     * @param defaultAlign the alignment when there is none
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FormatSpec parse(TruffleString spec, String typeName, char defaultType, char defaultAlign) {
        Map<TruffleString, FormatSpec> parsed =
                defaultType == 'd' ? OF_INTEGERS : defaultType == 's' ? OF_TEXT : OF_FLOATS;
        FormatSpec known = parsed.get(spec);
        if (known == null) {
            known = new Parser(CodePoints.javaString(spec), typeName).parse(defaultType, defaultAlign);
            if (parsed.size() < MAX_PARSED) {
                parsed.put(spec, known);
            }
        }
        return known;
    }

    static boolean isAlign(int c) {
        return c == '<' || c == '>' || c == '^' || c == '=';
    }

    /** Error for a presentation type that the value's type does not have. */
    public RuntimeException unknownType(String typeName) {
        return unknownType(type, typeName);
    }

    static RuntimeException unknownType(int type, String typeName) {
        return Errors.valueError("Unknown format code '%s' for object of type '%s'", shown(type), typeName);
    }

    private static String shown(int type) {
        return type > ' ' && type < 0x80 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
    }

    private static final class Parser {
        private final int[] spec;
        private final String source;
        private final String typeName;
        private int position;

        Parser(String source, String typeName) {
            this.source = source;
            this.spec = source.codePoints().toArray();
            this.typeName = typeName;
        }

        FormatSpec parse(char defaultType, char defaultAlign) {
            int fill = ' ';
            char align = defaultAlign;
            boolean fillGiven = false;
            boolean alignGiven = false;
            if (isAlign(peek(1))) {
                fill = spec[position];
                align = (char) spec[position + 1];
                fillGiven = true;
                alignGiven = true;
                position += 2;
            } else if (isAlign(peek(0))) {
                align = (char) spec[position++];
                alignGiven = true;
            }
            char sign = peek(0) == '+' || peek(0) == '-' || peek(0) == ' ' ? (char) spec[position++] : 0;
            boolean noNegativeZero = skip('z');
            boolean alternate = skip('#');
            if (!fillGiven && skip('0')) {
                fill = '0';
                if (!alignGiven && defaultAlign == '>') {
                    align = '=';
                }
            }
            int width = number();
            char grouping = grouping();
            int precision = -1;
            char fractionGrouping = 0;
            if (skip('.')) {
                precision = number();
                fractionGrouping = grouping();
                if (precision < 0 && fractionGrouping == 0) {
                    throw Errors.valueError("Format specifier missing precision");
                }
            }
            int type = defaultType;
            if (spec.length - position > 1) {
                throw Errors.valueError("Invalid format specifier '%s' for object of type '%s'", source, typeName);
            }
            if (position < spec.length) {
                type = spec[position];
            }
            if (grouping != 0) {
                checkGrouping(grouping, type);
            }
            if (fractionGrouping != 0 && type == 'n') {
                checkGrouping(fractionGrouping, type);
            }
            return new FormatSpec(
                    fill, align, sign, noNegativeZero, alternate, width, grouping, precision, fractionGrouping, type);
        }

        private int peek(int ahead) {
            return position + ahead < spec.length ? spec[position + ahead] : -1;
        }

        private boolean skip(char c) {
            if (peek(0) != c) {
                return false;
            }
            position++;
            return true;
        }

        private int number() {
            int start = position;
            long value = 0;
            while (position < spec.length && Character.digit(spec[position], 10) >= 0) {
                value = value * 10 + Character.digit(spec[position++], 10);
                if (position - start > 18) {
                    throw Errors.valueError("Too many decimal digits in format string");
                }
            }
            return position == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
        }

        private char grouping() {
            char result = 0;
            if (peek(0) == ',' || peek(0) == '_') {
                result = (char) spec[position++];
                if (peek(0) == (result == ',' ? '_' : ',')) {
                    throw Errors.valueError("Cannot specify both ',' and '_'.");
                }
            }
            return result;
        }

        private static void checkGrouping(char grouping, int type) {
            switch (type) {
                case 0, 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F' -> {}
                case 'b', 'o', 'x', 'X' -> {
                    if (grouping == ',') {
                        throw cannotGroup(grouping, type);
                    }
                }
                default -> throw cannotGroup(grouping, type);
            }
        }

        private static RuntimeException cannotGroup(char grouping, int type) {
            return Errors.valueError("Cannot specify '%s' with '%s'.", String.valueOf(grouping), shown(type));
        }
    }
}
