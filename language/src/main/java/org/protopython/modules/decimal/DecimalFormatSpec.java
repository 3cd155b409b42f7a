// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.protopython.runtime.Errors;

/**
 * A format specification of decimals.
 *
 * @param fill the code point to pad with
 * @param align one of {@code < > ^ =}
 * @param signs which signs positive numbers have, {@code + -} or a blank
 * @param coercesNegativeZero whether a zero has no sign
 * @param alternate whether the point always stands
 * @param width the least number of characters
 * @param grouping the separator of thousands, or 0
 * @param precision the number of digits, or -1
 * @param fractionGrouping the separator in the fraction, or 0
 * @param type one of {@code e E f F g G n %}, or 0
 */
record DecimalFormatSpec(
        int fill,
        char align,
        char signs,
        boolean coercesNegativeZero,
        boolean alternate,
        int width,
        char grouping,
        int precision,
        char fractionGrouping,
        char type) {
    private static final Pattern PATTERN = Pattern.compile(
            "(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ])?(?<z>z)?(?<alt>#)?(?<zero>0)?(?<width>[0-9]+)?"
                    + "(?<group>[,_])?(?:\\.(?=[0-9,_])(?<precision>[0-9]+)?(?<fraction>[,_])?)?(?<type>[eEfFgGn%])?",
            Pattern.DOTALL);

    private static final int GROUP = 3;
    private static final int MOST_DIGITS_OF_SIZE = 19;

    /** Null for what is no specification. */
    static DecimalFormatSpec parse(String text) {
        Matcher found = PATTERN.matcher(text);
        if (!found.matches()) {
            return null;
        }
        boolean zero = found.group("zero") != null;
        char align = first(found.group("align"));
        char grouping = first(found.group("group"));
        char type = first(found.group("type"));
        if (zero && align != 0 || type == 'n' && grouping != 0) {
            return null;
        }
        String fill = found.group("fill");
        int precision = number(found.group("precision"), -1);
        if (precision == 0 && (type == 0 || type == 'g' || type == 'G' || type == 'n')) {
            precision = 1;
        }
        char sign = first(found.group("sign"));
        return new DecimalFormatSpec(
                zero ? '0' : fill == null ? ' ' : fill.codePointAt(0),
                zero ? '=' : align == 0 ? '>' : align,
                sign == 0 ? '-' : sign,
                found.group("z") != null,
                found.group("alt") != null,
                width(found.group("width")),
                grouping,
                precision,
                first(found.group("fraction")),
                type);
    }

    private static char first(String group) {
        return group == null ? 0 : group.charAt(0);
    }

    private static int width(String digits) {
        int width = number(digits, 0);
        if (width == Integer.MAX_VALUE) {
            throw digits.length() > MOST_DIGITS_OF_SIZE
                    ? Errors.overflowError("cannot fit 'int' into an index-sized integer")
                    : Errors.valueError("invalid format string");
        }
        return width;
    }

    private static int number(String digits, int absent) {
        if (digits == null) {
            return absent;
        }
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }

    String sign(boolean negative) {
        return negative ? "-" : signs == '-' ? "" : String.valueOf(signs);
    }

    /** Whether zeros between sign and digits fill up to the width, which are grouped like digits. */
    boolean isZeroFilled() {
        return fill == '0' && align == '=';
    }

    String groupedFraction(String digits) {
        if (fractionGrouping == 0) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i += GROUP) {
            grouped.append(i == 0 ? "" : String.valueOf(fractionGrouping))
                    .append(digits, i, Math.min(i + GROUP, digits.length()));
        }
        return grouped.toString();
    }

    /** For what has no digits: blanks instead of zeros. */
    DecimalFormatSpec withoutZeros() {
        return isZeroFilled()
                ? new DecimalFormatSpec(
                        ' ',
                        '>',
                        signs,
                        coercesNegativeZero,
                        alternate,
                        width,
                        grouping,
                        precision,
                        fractionGrouping,
                        type)
                : this;
    }

    String padded(String sign, String body) {
        int length = sign.codePointCount(0, sign.length()) + body.codePointCount(0, body.length());
        int missing = Math.max(width - length, 0);
        int before = align == '>' ? missing : align == '^' ? missing / 2 : 0;
        int inner = align == '=' ? missing : 0;
        return new StringBuilder()
                .repeat(fill, before)
                .append(sign)
                .repeat(fill, inner)
                .append(body)
                .repeat(fill, missing - before - inner)
                .toString();
    }
}
