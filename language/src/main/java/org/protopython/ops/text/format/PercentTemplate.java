// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/**
 * A template of the {@code %} operator taken apart once and for all its uses, if it has neither keys nor stars nor errors,
 * all of which concern the operands.
 *
 * @param literals the text before each conversion, and behind the last
 * @param length of the template
 */
record PercentTemplate(TruffleString[] literals, PercentConversion[] conversions, int length) {
    private static final int MAX_KNOWN = 256;
    private static final int MAX_LENGTH = 1000;
    private static final int MAX_NUMBER_LENGTH = 6;
    private static final Map<TruffleString, PercentTemplate> KNOWN = new ConcurrentHashMap<>();

    /** What stands for templates that are no such. */
    private static final PercentTemplate OTHER = new PercentTemplate(null, null, 0);

    /** The parts of a template; null if they depend on the operands. */
    static PercentTemplate of(TruffleString format) {
        PercentTemplate template = KNOWN.get(format);
        if (template == null) {
            template = new Parser(CodePoints.of(format)).parse();
            if (KNOWN.size() < MAX_KNOWN && CodePoints.length(format) <= MAX_LENGTH) {
                KNOWN.put(format, template);
            }
        }
        return template == OTHER ? null : template;
    }

    private static final class Parser {
        private final int[] format;
        private int position;

        Parser(int[] format) {
            this.format = format;
        }

        PercentTemplate parse() {
            List<TruffleString> literals = new ArrayList<>();
            List<PercentConversion> conversions = new ArrayList<>();
            CodePointBuilder literal = new CodePointBuilder(format.length);
            while (position < format.length) {
                int c = format[position++];
                if (c != '%') {
                    literal.append(c);
                } else if (peek() == '%') {
                    position++;
                    literal.append('%');
                } else {
                    PercentConversion conversion = conversion();
                    if (conversion == null) {
                        return OTHER;
                    }
                    literals.add(literal.toText());
                    conversions.add(conversion);
                    literal = new CodePointBuilder(format.length - position);
                }
            }
            literals.add(literal.toText());
            return new PercentTemplate(
                    literals.toArray(TruffleString[]::new),
                    conversions.toArray(PercentConversion[]::new),
                    format.length);
        }

        private int peek() {
            return position < format.length ? format[position] : -1;
        }

        private PercentConversion conversion() {
            PercentConversion conversion = new PercentConversion();
            while (conversion.flag(peek())) {
                position++;
            }
            int start = position;
            conversion.width = number();
            if (peek() == '.') {
                position++;
                conversion.precision = Math.max(number(), 0);
            }
            if (position - start > MAX_NUMBER_LENGTH) {
                return null;
            }
            conversion.type = peek();
            position++;
            switch (conversion.type) {
                case 's', 'r', 'a', 'c', 'd', 'i', 'u', 'x', 'X', 'o', 'e', 'E', 'f', 'F', 'g', 'G' -> {}
                default -> {
                    return null;
                }
            }
            conversion.settle();
            return conversion;
        }

        private int number() {
            int start = position;
            int value = 0;
            while (peek() >= '0' && peek() <= '9' && position - start < MAX_NUMBER_LENGTH) {
                value = value * 10 + format[position++] - '0';
            }
            return position == start ? -1 : value;
        }
    }
}
