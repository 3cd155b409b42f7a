// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.Locale;
import org.protopython.objects.PyStrings;
import org.protopython.ops.number.IntegerArithmetic;
import org.protopython.ops.number.IntegerText;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;

/** {@code int.__format__}. */
public final class IntegerFormat {
    private IntegerFormat() {}

    /**
     * Formats an integer; the empty specification, which means {@code str(self)}, is the caller's business.
     *
     * @param typeName the name of the value's type, for messages
     * @param limit the largest number of decimal digits, 0 for any
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String format(BigInteger value, TruffleString specification, String typeName, int limit) {
        FormatSpec spec = FormatSpec.parse(specification, typeName, 'd', '>');
        return switch (spec.type()) {
            case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> format(value, spec, limit);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> FloatFormat.format(IntegerArithmetic.toDouble(value), spec);
            default -> throw spec.unknownType(typeName);
        };
    }

    /** The same for an int that fits a long. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(long value, TruffleString specification, String typeName, int limit) {
        FormatSpec spec = FormatSpec.parse(specification, typeName, 'd', '>');
        if (PlainFormat.isForIntegers(spec)) {
            CodePointBuilder out = new CodePointBuilder(spec.width());
            if (PlainFormat.append(out, value, spec)) {
                return out.toText();
            }
        }
        return PyStrings.of(format(BigInteger.valueOf(value), specification, typeName, limit));
    }

    /** Any long by a specification for integers. */
    static String format(long value, FormatSpec spec) {
        return format(BigInteger.valueOf(value), spec, 0);
    }

    private static String format(BigInteger value, FormatSpec spec, int limit) {
        if (spec.precision() >= 0) {
            throw Errors.valueError("Precision not allowed in integer format specifier");
        }
        if (spec.coercesNegativeZero()) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (spec.type() == 'c') {
            return formatCharacter(value, spec);
        }
        BigInteger absolute = value.abs();
        String digits = digits(absolute, spec.type(), limit);
        String prefix = "";
        if (spec.alternate() && spec.type() != 'd' && spec.type() != 'n') {
            prefix = "0" + (char) spec.type();
        }
        return NumberLayout.lay(spec, NumberLayout.sign(value.signum() < 0, spec.sign()), prefix, digits, "");
    }

    static String digits(BigInteger absolute, int type, int limit) {
        return switch (type) {
            case 'b' -> absolute.toString(2);
            case 'o' -> absolute.toString(8);
            case 'x' -> absolute.toString(16);
            case 'X' -> absolute.toString(16).toUpperCase(Locale.ROOT);
            default -> IntegerText.toDecimal(absolute, limit);
        };
    }

    private static String formatCharacter(BigInteger value, FormatSpec spec) {
        if (spec.sign() != 0) {
            throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.alternate()) {
            throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!IntegerArithmetic.fitsLong(value)) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        long c = value.longValue();
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw Errors.overflowError("%s", "%c arg not in range(0x110000)");
        }
        return NumberLayout.lay(spec, "", "", "", Character.toString((int) c));
    }
}
