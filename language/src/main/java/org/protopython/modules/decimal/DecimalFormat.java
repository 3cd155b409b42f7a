// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code Decimal.__format__}. */
final class DecimalFormat {
    private static final int DIGITS_OF_PERCENT = 2;

    /** Smaller numbers than with so many zeros after the point have an exponent. */
    private static final int MOST_ZEROS = 6;

    private DecimalFormat() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static String format(
            PythonContext context, PyDecimal number, String text, Object override, PyDecimalContext arithmetic) {
        boolean isDeprecated = text.endsWith("N");
        if (isDeprecated) {
            Warnings.warn(
                    ExceptionTypes.DEPRECATION_WARNING,
                    "Format specifier 'N' is deprecated and slated for removal in Python 3.18",
                    1);
        }
        DecimalFormatSpec spec =
                DecimalFormatSpec.parse(isDeprecated ? text.substring(0, text.length() - 1) + "n" : text);
        if (spec == null) {
            throw Errors.valueError("invalid format string");
        }
        NumberSigns signs = override != null
                ? NumberSigns.ofMapping(override)
                : spec.type() == 'n' ? NumberSigns.ofLocale(context) : NumberSigns.of(spec.grouping());
        char type = spec.type() != 'n' ? spec.type() : isDeprecated ? 'G' : 'g';
        if (type == 0) {
            type = arithmetic.capitals() ? 'G' : 'g';
        }
        if (!number.isFinite()) {
            String body = DecimalText.special(number.withSign(false)) + (type == '%' ? "%" : "");
            return spec.withoutZeros().padded(spec.sign(number.isNegative()), body);
        }
        PyDecimal rounded =
                rounded(number, type, spec.precision(), arithmetic.limits().rounding());
        boolean negative = rounded.isNegative() && !(spec.coercesNegativeZero() && rounded.isZero());
        return laidOut(rounded, negative, type, spec, signs);
    }

    private static PyDecimal rounded(PyDecimal number, char type, int precision, Rounding rounding) {
        PyDecimal value = type == '%'
                ? PyDecimal.of(number.isNegative(), number.coefficient(), number.exponent() + DIGITS_OF_PERCENT)
                : number;
        boolean isFixed = type == 'f' || type == 'F' || type == '%';
        long exponent = value.exponent();
        if (precision < 0) {
            exponent = isFixed && value.isZero() ? Math.min(exponent, 0) : exponent;
        } else if (isFixed) {
            exponent = -precision;
        } else if (type == 'e' || type == 'E') {
            return significant(value, precision + 1L, rounding);
        } else if (value.digits() > precision) {
            return significant(value, Math.max(precision, 1), rounding);
        }
        return exponent == value.exponent()
                ? value
                : PyDecimal.of(
                        value.isNegative(), Quantization.rescaled(value, exponent, rounding, new Status()), exponent);
    }

    private static PyDecimal significant(PyDecimal value, long digits, Rounding rounding) {
        if (value.isZero()) {
            return value;
        }
        long exponent = value.adjusted() - digits + 1;
        BigInteger coefficient = Quantization.rescaled(value, exponent, rounding, new Status());
        if (Digits.count(coefficient) > digits) {
            coefficient = coefficient.divide(BigInteger.TEN);
            exponent++;
        }
        return PyDecimal.of(value.isNegative(), coefficient, exponent);
    }

    private static String laidOut(
            PyDecimal number, boolean negative, char type, DecimalFormatSpec spec, NumberSigns signs) {
        String digits = number.coefficient().toString();
        long left = number.exponent() + digits.length();
        long point =
                switch (type) {
                    case 'e', 'E' -> number.isZero() && spec.precision() >= 0 ? 1L - spec.precision() : 1;
                    case 'f', 'F', '%' -> left;
                    default -> number.exponent() <= 0 && left > -MOST_ZEROS ? left : 1;
                };
        String whole;
        String fraction;
        if (point < 0) {
            Digits.power(-point);
            whole = "0";
            fraction = "0".repeat((int) -point) + digits;
        } else if (point > digits.length()) {
            Digits.power(point);
            whole = digits + "0".repeat((int) point - digits.length());
            fraction = "";
        } else {
            whole = point == 0 ? "0" : digits.substring(0, (int) point);
            fraction = digits.substring((int) point);
        }
        StringBuilder rest = new StringBuilder();
        if (!fraction.isEmpty() || spec.alternate()) {
            rest.append(signs.point()).append(spec.groupedFraction(fraction));
        }
        if (left != point || type == 'e' || type == 'E') {
            DecimalText.appendExponent(rest, type == 'E' || type == 'G' ? 'E' : 'e', left - point);
        }
        if (type == '%') {
            rest.append('%');
        }
        String sign = spec.sign(negative);
        int least = spec.isZeroFilled() ? spec.width() - sign.length() - rest.length() : 0;
        return spec.padded(sign, signs.grouped(whole, least) + rest);
    }
}
