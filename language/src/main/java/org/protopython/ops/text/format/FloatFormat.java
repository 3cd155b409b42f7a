// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Locale;
import org.protopython.objects.PyStrings;
import org.protopython.ops.number.DecimalDigits;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;

/** {@code float.__format__} and {@code complex.__format__}, and the float conversions of the {@code %} operator. */
public final class FloatFormat {
    private static final int DEFAULT_PRECISION = 6;

    private FloatFormat() {}

    /** The texts of a number without sign: its integral digits, and what follows them. */
    private record Parts(boolean negative, String digits, String rest) {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(double value, TruffleString specification, String typeName) {
        FormatSpec spec = FormatSpec.parse(specification, typeName, (char) 0, '>');
        if (PlainFormat.isForFloats(spec)) {
            CodePointBuilder out = new CodePointBuilder(spec.width());
            if (PlainFormat.append(out, value, spec)) {
                return out.toText();
            }
        }
        return switch (spec.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> PyStrings.of(format(value, spec));
            default -> throw spec.unknownType(typeName);
        };
    }

    static String format(double value, FormatSpec spec) {
        Parts parts = parts(value, spec, true);
        return NumberLayout.lay(spec, NumberLayout.sign(parts.negative, spec.sign()), "", parts.digits, parts.rest);
    }

    /** Without type and precision the text is that of {@code repr}; without type only, like "g" but never integral. */
    private static Parts parts(double value, FormatSpec spec, boolean pointZero) {
        checkPrecision(spec.precision());
        int type = spec.type() == 'n' ? 'g' : spec.type();
        boolean percent = type == '%';
        boolean addPoint = type == 0 && pointZero;
        int precision = spec.precision();
        if (type == 0 && precision >= 0) {
            type = 'g';
        } else if (type != 0 && precision < 0) {
            precision = DEFAULT_PRECISION;
        }
        double scaled = percent ? value * 100 : value;
        String text = digits(scaled, percent ? 'f' : (char) type, precision, spec.alternate(), addPoint);
        boolean negative = text.charAt(0) == '-';
        if (negative) {
            text = text.substring(1);
            negative = !(spec.coercesNegativeZero() && isZero(text));
        }
        int integral = 0;
        while (integral < text.length() && Character.isDigit(text.charAt(integral))) {
            integral++;
        }
        String rest = text.substring(integral);
        if (spec.fractionGrouping() != 0 && rest.startsWith(".")) {
            int end = 1;
            while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
                end++;
            }
            rest = "." + NumberLayout.groupFraction(rest.substring(1, end), spec.fractionGrouping())
                    + rest.substring(end);
        }
        return new Parts(negative, text.substring(0, integral), percent ? rest + "%" : rest);
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c != '0' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static void checkPrecision(int precision) {
        if (precision == Integer.MAX_VALUE) {
            throw Errors.valueError("precision too big");
        }
    }

    /**
     * The digits of a float with a minus sign if it has one.
     *
     * @param type one of {@code e E f F g G}, or 0 for the shortest form
     * @param alternate whether a decimal point always stands, and "g" keeps its zeros
     * @param addPoint whether a result that would look integral gets ".0"
     */
    static String digits(double value, char type, int precision, boolean alternate, boolean addPoint) {
        boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
        boolean upper = type == 'E' || type == 'F' || type == 'G';
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            String name = Double.isNaN(value) ? "nan" : "inf";
            return (negative ? "-" : "") + (upper ? name.toUpperCase(Locale.ROOT) : name);
        }
        StringBuilder text = new StringBuilder(24);
        if (negative) {
            text.append('-');
        }
        switch (type) {
            case 'e', 'E' -> {
                DecimalDigits decimal = DecimalDigits.significant(value, precision + 1);
                appendScientific(text, decimal, alternate, value == 0, upper);
            }
            case 'f', 'F' -> appendFixed(text, DecimalDigits.fixed(value, precision), precision, alternate);
            case 'g', 'G' -> {
                int count = Math.max(precision, 1);
                DecimalDigits decimal = DecimalDigits.significant(value, count);
                appendGeneral(
                        text,
                        alternate ? decimal : decimal.withoutTrailingZeros(),
                        count - (addPoint ? 1 : 0),
                        alternate,
                        addPoint,
                        upper);
            }
            default -> appendGeneral(text, DecimalDigits.shortest(value), 16, alternate, addPoint, false);
        }
        return text.toString();
    }

    private static void appendGeneral(
            StringBuilder text,
            DecimalDigits decimal,
            int maxPoint,
            boolean alternate,
            boolean addPoint,
            boolean upper) {
        int point = decimal.point();
        String digits = decimal.digits();
        if (point <= -4 || point > maxPoint) {
            appendScientific(text, decimal, alternate, false, upper);
            return;
        }
        if (point <= 0) {
            text.append("0.").repeat('0', -point).append(digits);
            return;
        }
        text.append(digits, 0, Math.min(point, digits.length())).repeat('0', Math.max(point - digits.length(), 0));
        if (digits.length() > point) {
            text.append('.').append(digits, point, digits.length());
        } else if (addPoint) {
            text.append(".0");
        } else if (alternate) {
            text.append('.');
        }
    }

    private static void appendScientific(
            StringBuilder text, DecimalDigits decimal, boolean alternate, boolean zero, boolean upper) {
        String digits = decimal.digits();
        text.append(digits.charAt(0));
        if (digits.length() > 1 || alternate) {
            text.append('.').append(digits, 1, digits.length());
        }
        FloatText.appendExponent(text, zero ? 0 : decimal.point() - 1, upper ? 'E' : 'e');
    }

    private static void appendFixed(StringBuilder text, DecimalDigits decimal, int precision, boolean alternate) {
        String digits = decimal.digits();
        int point = digits.length() - precision;
        if (point <= 0) {
            digits = "0".repeat(1 - point) + digits;
            point = 1;
        }
        text.append(digits, 0, point);
        if (precision > 0 || alternate) {
            text.append('.').append(digits, point, digits.length());
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String formatComplex(double real, double imaginary, TruffleString specification, String typeName) {
        FormatSpec spec = FormatSpec.parse(specification, typeName, (char) 0, '>');
        switch (spec.type()) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
            default -> throw spec.unknownType(typeName);
        }
        if (spec.fill() == '0') {
            throw Errors.valueError("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align() == '=') {
            throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean bare = spec.type() == 0;
        StringBuilder text = new StringBuilder();
        boolean skipReal = bare && Double.doubleToRawLongBits(real) == 0;
        FormatSpec unpadded = unpadded(spec, spec.sign());
        if (!skipReal) {
            text.append(part(real, unpadded));
        }
        text.append(part(imaginary, skipReal ? unpadded : unpadded(spec, '+'))).append('j');
        String body = bare && !skipReal ? "(" + text + ")" : text.toString();
        return NumberLayout.lay(ungrouped(spec), "", "", "", body);
    }

    private static String part(double value, FormatSpec spec) {
        Parts parts = parts(value, spec, false);
        return NumberLayout.lay(spec, NumberLayout.sign(parts.negative, spec.sign()), "", parts.digits, parts.rest);
    }

    private static FormatSpec unpadded(FormatSpec spec, char sign) {
        return new FormatSpec(
                ' ',
                '<',
                sign,
                spec.coercesNegativeZero(),
                spec.alternate(),
                -1,
                spec.grouping(),
                spec.precision(),
                spec.fractionGrouping(),
                spec.type());
    }

    private static FormatSpec ungrouped(FormatSpec spec) {
        return new FormatSpec(
                spec.fill(), spec.align(), (char) 0, false, false, spec.width(), (char) 0, -1, (char) 0, spec.type());
    }
}
