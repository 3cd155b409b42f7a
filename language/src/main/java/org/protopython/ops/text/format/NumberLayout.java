// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

/** Puts the parts of a formatted number together: sign, prefix, grouped digits, rest, and padding. */
final class NumberLayout {
    private NumberLayout() {}

    /**
     * Lays a number out.
     *
     * @param sign "-", "+", " " or empty
     * @param prefix what stands between sign and digits, such as "0x"
     * @param digits the integral digits; empty for infinities and NaN
     * @param rest what follows the digits: point, fraction, exponent, a name such as "inf"
     */
    static String lay(FormatSpec spec, String sign, String prefix, String digits, String rest) {
        int group =
                switch (spec.type()) {
                    case 'b', 'o', 'x', 'X' -> 4;
                    default -> 3;
                };
        boolean zeroFilled = spec.fill() == '0' && spec.align() == '=';
        String grouped = digits;
        if (spec.grouping() != 0 && !digits.isEmpty()) {
            int minimum = zeroFilled ? spec.width() - sign.length() - prefix.length() - rest.length() : 0;
            grouped = group(digits, spec.grouping(), group, minimum);
        }
        int length = sign.length() + prefix.length() + grouped.length() + rest.length();
        int padding = Math.max(spec.width() - length, 0);
        StringBuilder result = new StringBuilder(length + padding);
        int left =
                switch (spec.align()) {
                    case '<' -> 0;
                    case '^' -> padding / 2;
                    case '=' -> 0;
                    default -> padding;
                };
        int inner = spec.align() == '=' ? padding : 0;
        result.repeat(spec.fill(), left).append(sign).append(prefix).repeat(spec.fill(), inner);
        return result.append(grouped)
                .append(rest)
                .repeat(spec.fill(), padding - left - inner)
                .toString();
    }

    /** Separates groups from the right; zeros in front fill up to the minimal length and never start with a separator. */
    private static String group(String digits, char separator, int group, int minimum) {
        StringBuilder reversed = new StringBuilder();
        int rest = digits.length();
        int width = minimum;
        while (true) {
            int size = Math.min(group, Math.max(Math.max(rest, width), 1));
            for (int i = 0; i < size; i++) {
                reversed.append(rest > 0 ? digits.charAt(--rest) : '0');
            }
            width -= size;
            if (rest <= 0 && width <= 0) {
                return reversed.reverse().toString();
            }
            reversed.append(separator);
            width--;
        }
    }

    /** Separates groups of three from the left. */
    static String groupFraction(String digits, char separator) {
        StringBuilder result = new StringBuilder(digits.length() * 4 / 3);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % 3 == 0) {
                result.append(separator);
            }
            result.append(digits.charAt(i));
        }
        return result.toString();
    }

    static String sign(boolean negative, char option) {
        return negative ? "-" : option == '+' || option == ' ' ? String.valueOf(option) : "";
    }
}
