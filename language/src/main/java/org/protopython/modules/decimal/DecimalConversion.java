// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** Decimals of values of other types. */
final class DecimalConversion {
    private DecimalConversion() {}

    /** The number of a Decimal or int, else null. */
    static PyDecimal operandOrNull(Object value) {
        if (value instanceof PyDecimal number) {
            return number;
        } else if (value instanceof Long number) {
            return PyDecimal.ofLong(number);
        }
        return Items.isInt(value) ? ofInt(value) : null;
    }

    /** @throws org.protopython.runtime.PException TypeError */
    static PyDecimal operand(Object value) {
        PyDecimal number = operandOrNull(value);
        if (number == null) {
            throw Evaluation.noConversion(value);
        }
        return number;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PyDecimal ofInt(Object value) {
        return PyDecimal.of(
                value instanceof Boolean truth
                        ? BigInteger.valueOf(truth ? 1 : 0)
                        : value instanceof PyInt number ? number.value() : BigInteger.valueOf((long) value));
    }

    static boolean isFloat(Object value) {
        return value instanceof Double || value instanceof PyFloat;
    }

    /** The exact value of a float. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyDecimal ofFloat(Object value) {
        double number = Conversions.toDouble(value);
        boolean negative = Double.doubleToRawLongBits(number) < 0;
        if (Double.isNaN(number)) {
            return PyDecimal.nan(negative, false, BigInteger.ZERO);
        } else if (Double.isInfinite(number)) {
            return PyDecimal.infinity(negative);
        }
        BigDecimal exact = new BigDecimal(Math.abs(number));
        return PyDecimal.of(negative, exact.unscaledValue(), -exact.scale());
    }

    /**
     * A value as the constructor takes it, exactly.
     *
     * @param context learns of wrong values
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyDecimal exact(Object value, PyDecimalContext context) {
        PyDecimal number = raw(value, context, true);
        if (!number.isFinite()) {
            return number;
        }
        Status status = new Status();
        PyDecimal finished = Finishing.finish(number, Limits.WIDEST, status);
        if (status.has(Condition.INEXACT | Condition.ROUNDED | Condition.CLAMPED)) {
            context.note(Condition.INVALID_OPERATION);
            return PyDecimal.NAN;
        }
        return finished;
    }

    /** A value as {@code create_decimal} takes it, rounded to what the context allows. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyDecimal rounded(Object value, PyDecimalContext context) {
        PyDecimal number = raw(value, context, false);
        Limits limits = context.limits();
        if (number.isNan() && !number.isCoefficientZero()) {
            long room = limits.precision() - (limits.clamp() ? 1 : 0);
            if (number.digits() > room) {
                context.note(Condition.CONVERSION_SYNTAX);
                return PyDecimal.NAN;
            }
        }
        Status status = new Status();
        PyDecimal finished = Finishing.finish(number, limits, status);
        context.note(status.conditions());
        return finished;
    }

    private static PyDecimal raw(Object value, PyDecimalContext context, boolean lenient) {
        PyDecimal number = operandOrNull(value);
        if (number != null) {
            return number.plain();
        } else if (Conversions.asText(value) != null) {
            String text = PyStrings.toJava(Conversions.asText(value));
            number = lenient ? DecimalReader.readLenient(text) : DecimalReader.readStrict(text);
            if (number == null) {
                context.note(Condition.CONVERSION_SYNTAX);
                return PyDecimal.NAN;
            }
            return number;
        } else if (value instanceof PyTuple || value instanceof PyList) {
            return ofTuple(Items.toArray(value), context);
        } else if (isFloat(value)) {
            context.note(Condition.FLOAT_OPERATION);
            return ofFloat(value);
        }
        throw Evaluation.noConversion(value);
    }

    private static PyDecimal ofTuple(Object[] parts, PyDecimalContext context) {
        if (parts.length != 3) {
            throw Errors.valueError("argument must be a sequence of length 3");
        }
        long sign = Items.isInt(parts[0]) ? Conversions.toIndexClamped(parts[0]) : -1;
        if (sign != 0 && sign != 1) {
            throw Errors.valueError("sign must be an integer with the value 0 or 1");
        }
        boolean negative = sign == 1;
        String special = null;
        long exponent = 0;
        if (Conversions.asText(parts[2]) != null) {
            special = PyStrings.toJava(Conversions.asText(parts[2]));
            if (!special.equals("F") && !special.equals("n") && !special.equals("N")) {
                throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
            }
        } else if (Items.isInt(parts[2])) {
            exponent = exponent(Conversions.toBigInteger(Conversions.toIndex(parts[2])));
        } else {
            throw Errors.valueError("exponent must be an integer");
        }
        BigInteger digits = digits(parts[1], special);
        if (special == null) {
            return PyDecimal.of(negative, digits, exponent);
        }
        return special.equals("F")
                ? PyDecimal.infinity(negative)
                : PyDecimal.nan(negative, special.equals("N"), digits);
    }

    private static long exponent(BigInteger exponent) {
        if (exponent.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        long limit = 4 * Limits.MAX_EXPONENT;
        return Math.min(Math.max(exponent.longValue(), -limit), limit);
    }

    private static BigInteger digits(Object given, String special) {
        if (!(given instanceof PyTuple) && !(given instanceof PyList)) {
            throw wrongDigits();
        }
        Object[] items = Items.toArray(given);
        StringBuilder digits = new StringBuilder(items.length + 1).append('0');
        for (Object item : items) {
            long digit = Items.isInt(item) ? Conversions.toIndexClamped(item) : -1;
            if (digit < 0 || digit > 9) {
                throw wrongDigits();
            }
            digits.append((char) ('0' + digit));
        }
        return "F".equals(special) ? BigInteger.ZERO : new BigInteger(digits.toString());
    }

    private static RuntimeException wrongDigits() {
        return Errors.valueError("coefficient must be a tuple of digits");
    }

    /** @return null for what is neither an int nor a float */
    static PyDecimal ofNumberOrNull(Object value) {
        return isFloat(value) ? ofFloat(value) : operandOrNull(value);
    }
}
