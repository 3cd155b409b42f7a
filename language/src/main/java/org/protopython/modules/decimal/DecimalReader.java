// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.ops.number.NumberText;

/** Reads numbers from text. */
final class DecimalReader {
    /** Beyond every exponent that a number may have, and far from the ends of a long. */
    private static final long FAR_EXPONENT = 4 * Limits.MAX_EXPONENT;

    private static final int MOST_EXPONENT_DIGITS = 18;

    private final String text;
    private int position;

    private DecimalReader(String text) {
        this.text = text;
    }

    /** As the constructor reads it: with blanks around and underscores between; null if it is no number. */
    @TruffleBoundary
    static PyDecimal readLenient(String source) {
        PyDecimal number = readShort(source);
        return number != null
                ? number
                : new DecimalReader(NumberText.toAscii(source).replace("_", "")).read();
    }

    /** Without blanks and underscores; null if it is no number. */
    @TruffleBoundary
    static PyDecimal readStrict(String source) {
        PyDecimal number = readShort(source);
        if (number != null) {
            return number;
        }
        boolean isBlank = source.isEmpty()
                || NumberText.isSpace(source.charAt(0))
                || NumberText.isSpace(source.charAt(source.length() - 1));
        return isBlank ? null : new DecimalReader(NumberText.toAscii(source)).read();
    }

    /** Reads what most texts are, a few digits with perhaps a sign and a point; null for other texts. */
    private static PyDecimal readShort(String text) {
        int length = text.length();
        if (length == 0 || length > Digits.IN_LONG) {
            return null;
        }
        char first = text.charAt(0);
        int point = -1;
        int digits = 0;
        long coefficient = 0;
        for (int i = first == '-' || first == '+' ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                coefficient = coefficient * 10 + (c - '0');
                digits++;
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        return digits == 0 ? null : PyDecimal.of(first == '-', coefficient, point < 0 ? 0 : point + 1 - length);
    }

    /** Exponents may be too large for any number. */
    private PyDecimal read() {
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            position++;
        }
        if (isDigit(peek()) || peek() == '.') {
            return readFinite(negative);
        }
        String rest = text.substring(position).toLowerCase(java.util.Locale.ROOT);
        if (rest.equals("inf") || rest.equals("infinity")) {
            return PyDecimal.infinity(negative);
        }
        boolean signaling = rest.startsWith("snan");
        if (!signaling && !rest.startsWith("nan")) {
            return null;
        }
        String payload = rest.substring(signaling ? 4 : 3);
        if (!payload.chars().allMatch(c -> isDigit(c))) {
            return null;
        }
        BigInteger number = payload.isEmpty() ? BigInteger.ZERO : new BigInteger(payload);
        return PyDecimal.nan(negative, signaling, number);
    }

    private PyDecimal readFinite(boolean negative) {
        String whole = readDigits();
        String fraction = "";
        if (peek() == '.') {
            position++;
            fraction = readDigits();
        }
        String digits = fraction.isEmpty() ? whole : whole + fraction;
        if (digits.isEmpty()) {
            return null;
        }
        long exponent = 0;
        if (peek() == 'e' || peek() == 'E') {
            position++;
            boolean negativeExponent = peek() == '-';
            if (negativeExponent || peek() == '+') {
                position++;
            }
            String exponentDigits = readDigits();
            if (exponentDigits.isEmpty()) {
                return null;
            }
            exponent = exponent(exponentDigits);
            exponent = negativeExponent ? -exponent : exponent;
        }
        if (position < text.length()) {
            return null;
        }
        exponent -= fraction.length();
        return digits.length() <= Digits.IN_LONG
                ? PyDecimal.of(negative, Long.parseLong(digits), exponent)
                : PyDecimal.of(negative, new BigInteger(digits), exponent);
    }

    private static long exponent(String digits) {
        int start = 0;
        while (start < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        int count = digits.length() - start;
        if (count > MOST_EXPONENT_DIGITS) {
            // a nineteenth digit may lead beyond a long
            BigInteger exponent = new BigInteger(digits.substring(start));
            return exponent.min(BigInteger.valueOf(FAR_EXPONENT)).longValue();
        }
        return count == 0 ? 0 : Long.parseLong(digits, start, digits.length(), 10);
    }

    private String readDigits() {
        int start = position;
        while (isDigit(peek())) {
            position++;
        }
        return text.substring(start, position);
    }

    private int peek() {
        return position < text.length() ? text.charAt(position) : -1;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
