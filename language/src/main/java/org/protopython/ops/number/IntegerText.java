// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.runtime.Errors;

/**
 * Integers to and from text, with Python's rules for prefixes, underscores, Unicode digits and the limit on decimal digits.
 *
 * <p>A limit of 0 means none. Only bases that are not a power of two are limited, as conversion is then superlinear.
 */
public final class IntegerText {
    public static final int DEFAULT_MAX_DIGITS = 4300;

    private static final int MAX_DIGITS_OF_LONG = 18;

    private IntegerText() {}

    /** ValueError for a base that texts of integers cannot have. */
    public static void checkBase(int base) {
        if (base != 0 && (base < 2 || base > Character.MAX_RADIX)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
    }

    /**
     * Reads an integer literal.
     *
     * @param base 0 (taken from the prefix) or 2 to 36; checked here
     * @param limit the largest number of decimal digits accepted, 0 for any
     * @return a {@code Long} when it fits, else a {@link BigInteger}; null if the text is not a literal of this base
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object parse(String source, int base, int limit) {
        checkBase(base);
        if (base == 10 && isShortDecimal(source)) {
            return Long.parseLong(source);
        }
        String text = NumberText.toAscii(source);
        int end = text.length();
        int position = 0;
        boolean negative = false;
        if (position < end && (text.charAt(position) == '-' || text.charAt(position) == '+')) {
            negative = text.charAt(position) == '-';
            position++;
        }
        int radix = base;
        boolean zeroOnly = false;
        int prefix = prefixBase(text, position);
        if (prefix != 0 && (base == 0 || base == prefix)) {
            radix = prefix;
            position += 2;
            if (position < end && text.charAt(position) == '_') {
                position++;
            }
        } else if (base == 0) {
            radix = 10;
            zeroOnly = position < end && text.charAt(position) == '0';
        }
        String digits = digits(text, position, radix);
        if (digits == null) {
            return null;
        }
        checkLimit(digits, radix, limit);
        Object result = value(digits, radix, negative);
        return zeroOnly && !result.equals(0L) ? null : result;
    }

    /** Whether the text is a few ASCII digits and nothing else, as most are. */
    private static boolean isShortDecimal(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!NumberText.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return length > 0 && length <= MAX_DIGITS_OF_LONG;
    }

    private static int prefixBase(String text, int position) {
        if (position + 1 >= text.length() || text.charAt(position) != '0') {
            return 0;
        }
        return switch (text.charAt(position + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    /** The digits without underscores, or null: underscores stand singly between digits. */
    private static String digits(String text, int start, int radix) {
        int end = text.length();
        if (start >= end) {
            return null;
        }
        StringBuilder digits = null;
        boolean digitBefore = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '_') {
                if (!digitBefore || i + 1 == end) {
                    return null;
                }
                if (digits == null) {
                    digits = new StringBuilder(end - start).append(text, start, i);
                }
                digitBefore = false;
                continue;
            }
            if (c >= 0x80 || Character.digit(c, radix) < 0) {
                return null;
            }
            digitBefore = true;
            if (digits != null) {
                digits.append(c);
            }
        }
        return digits == null ? text.substring(start) : digits.toString();
    }

    private static void checkLimit(String digits, int radix, int limit) {
        if (limit != 0 && digits.length() > limit && (radix & (radix - 1)) != 0) {
            throw Errors.valueError(
                    "Exceeds the limit (%s digits) for integer string conversion: value has %s digits; "
                            + "use sys.set_int_max_str_digits() to increase the limit",
                    limit, digits.length());
        }
    }

    private static Object value(String digits, int radix, boolean negative) {
        if (digits.length() <= MAX_DIGITS_OF_LONG && radix <= 10 || digits.length() <= 12) {
            long result = Long.parseLong(digits, radix);
            return negative ? -result : result;
        }
        BigInteger result = new BigInteger(digits, radix);
        if (negative) {
            result = result.negate();
        }
        return IntegerArithmetic.fitsLong(result) ? (Object) result.longValue() : result;
    }

    /** Decimal text; raises ValueError beyond the limit. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toDecimal(BigInteger value, int limit) {
        if (limit != 0) {
            long atLeast = (long) ((value.abs().bitLength() - 1) * 0.30102999566398114);
            if (atLeast > limit) {
                throw beyondLimit(limit);
            }
        }
        String text = value.toString();
        if (limit != 0 && text.length() - (value.signum() < 0 ? 1 : 0) > limit) {
            throw beyondLimit(limit);
        }
        return text;
    }

    private static RuntimeException beyondLimit(int limit) {
        return Errors.valueError(
                "Exceeds the limit (%s digits) for integer string conversion; "
                        + "use sys.set_int_max_str_digits() to increase the limit",
                limit);
    }
}
