// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Locale;
import org.protopython.runtime.Errors;

/** Floats to and from text: the literal, {@code repr} and the hexadecimal form. */
public final class FloatText {
    private static final int MIN_EXPONENT = -1022;
    private static final int MANTISSA_BITS = 52;
    private static final long MANTISSA_MASK = (1L << MANTISSA_BITS) - 1;
    private static final int MAX_HEX_EXPONENT = 1_000_000;

    private FloatText() {}

    /** Reads a float literal exactly; null if the text is none. Infinities and NaN have their names in any case. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Double parse(String source) {
        String text = NumberText.withoutUnderscores(NumberText.toAscii(source));
        if (text == null || text.isEmpty()) {
            return null;
        }
        int end = scan(text, 0);
        if (end == text.length()) {
            return Double.valueOf(text);
        }
        return special(text);
    }

    /** The end of the decimal float literal that starts at {@code start}, with its sign; -1 if there is none. */
    static int scan(String text, int start) {
        int length = text.length();
        int i = start;
        if (i < length && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        int digitsStart = i;
        i = skipDigits(text, i);
        int digits = i - digitsStart;
        if (i < length && text.charAt(i) == '.') {
            int fraction = i + 1;
            i = skipDigits(text, fraction);
            digits += i - fraction;
        }
        if (digits == 0) {
            return -1;
        }
        if (i < length && (text.charAt(i) | 0x20) == 'e') {
            int exponent = i + 1;
            if (exponent < length && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            int exponentEnd = skipDigits(text, exponent);
            if (exponentEnd > exponent) {
                i = exponentEnd;
            }
        }
        return i;
    }

    private static int skipDigits(String text, int start) {
        int i = start;
        while (i < text.length() && NumberText.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Infinity and NaN with an optional sign, as the whole text; else null. */
    static Double special(String text) {
        int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        double sign = start == 1 && text.charAt(0) == '-' ? -1.0 : 1.0;
        return switch (text.substring(start).toLowerCase(Locale.ROOT)) {
            case "inf", "infinity" -> sign * Double.POSITIVE_INFINITY;
            case "nan" -> NotANumber.create(sign < 0);
            default -> null;
        };
    }

    /** The shortest text that reads back as the same float: {@code 1.0}, {@code 1e+16}, {@code nan}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String repr(double value) {
        if (value == (long) value && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0)) {
            return (long) value + ".0";
        }
        double absolute = Math.abs(value);
        if (absolute >= 1e-3 && absolute < 1e7) {
            return Double.toString(value);
        }
        return shortest(value, true);
    }

    /**
     * The shortest text.
     *
     * @param pointZero whether integral values get ".0"; complex numbers do without
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String shortest(double value, boolean pointZero) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? "-inf" : "inf";
        }
        StringBuilder text = new StringBuilder(24);
        if (Double.doubleToRawLongBits(value) < 0) {
            text.append('-');
        }
        DecimalDigits decimal = DecimalDigits.shortest(value);
        int point = decimal.point();
        String digits = decimal.digits();
        if (point > 16 || point < -3) {
            appendScientific(text, digits, point - 1);
        } else if (point <= 0) {
            text.append("0.").repeat('0', -point).append(digits);
        } else if (digits.length() <= point) {
            text.append(digits).repeat('0', point - digits.length()).append(pointZero ? ".0" : "");
        } else {
            text.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
        return text.toString();
    }

    private static void appendScientific(StringBuilder text, String digits, int exponent) {
        text.append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        appendExponent(text, exponent, 'e');
    }

    /** Appends an exponent with its sign and at least two digits. */
    public static void appendExponent(StringBuilder text, int exponent, char letter) {
        int absolute = Math.abs(exponent);
        text.append(letter).append(exponent < 0 ? '-' : '+');
        if (absolute < 10) {
            text.append('0');
        }
        text.append(absolute);
    }

    /** {@code float.hex}: the mantissa with all its 13 digits. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toHex(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return shortest(value, true);
        }
        long bits = Double.doubleToRawLongBits(value);
        String sign = bits < 0 ? "-" : "";
        if (value == 0) {
            return sign + "0x0.0p+0";
        }
        boolean subnormal = Math.abs(value) < Double.MIN_NORMAL;
        int exponent = subnormal ? MIN_EXPONENT : Math.getExponent(value);
        String mantissa = Long.toHexString(bits & MANTISSA_MASK);
        return sign + "0x" + (subnormal ? '0' : '1') + "." + "0".repeat(13 - mantissa.length()) + mantissa + "p"
                + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    /** {@code float.fromhex}: rounds half to even; raises ValueError and OverflowError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double fromHex(String source) {
        String text = source.strip();
        Double special = special(text);
        if (special != null) {
            return special;
        }
        int i = 0;
        boolean negative = false;
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            negative = text.charAt(i) == '-';
            i++;
        }
        if (text.startsWith("0x", i) || text.startsWith("0X", i)) {
            i += 2;
        }
        StringBuilder digits = new StringBuilder();
        int integral = hexDigits(text, i, digits);
        i += integral;
        int fraction = 0;
        if (i < text.length() && text.charAt(i) == '.') {
            fraction = hexDigits(text, i + 1, digits);
            i += fraction + 1;
        }
        if (integral + fraction == 0) {
            throw invalidHex();
        }
        long exponent = 0;
        if (i < text.length() && (text.charAt(i) | 0x20) == 'p') {
            int start = i + 1;
            boolean signed = start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+');
            int digitsStart = signed ? start + 1 : start;
            int end = skipDigits(text, digitsStart);
            if (end == digitsStart) {
                throw invalidHex();
            }
            exponent = end - digitsStart > 9 ? Integer.MAX_VALUE : Long.parseLong(text, digitsStart, end, 10);
            exponent = text.charAt(start) == '-' ? -exponent : exponent;
            i = end;
        }
        if (i != text.length()) {
            throw invalidHex();
        }
        double magnitude = hexValue(digits, exponent - 4L * fraction);
        return negative ? -magnitude : magnitude;
    }

    private static int hexDigits(String text, int start, StringBuilder digits) {
        int i = start;
        while (i < text.length() && text.charAt(i) < 0x80 && Character.digit(text.charAt(i), 16) >= 0) {
            digits.append(text.charAt(i++));
        }
        return i - start;
    }

    private static double hexValue(StringBuilder digits, long exponent) {
        int leading = 0;
        while (leading < digits.length() && digits.charAt(leading) == '0') {
            leading++;
        }
        if (leading == digits.length()) {
            return 0;
        }
        long clamped = Math.clamp(exponent, -MAX_HEX_EXPONENT - 4L * digits.length(), MAX_HEX_EXPONENT);
        double value = Double.parseDouble("0x" + digits.substring(leading) + "p" + clamped);
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("hexadecimal value too large to represent as a float");
        }
        return value;
    }

    private static RuntimeException invalidHex() {
        return Errors.valueError("invalid hexadecimal floating-point string");
    }
}
