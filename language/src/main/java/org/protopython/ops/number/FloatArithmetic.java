// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;

/** Arithmetic of Python's {@code float} where it differs from Java's. */
public final class FloatArithmetic {
    private static final int MAX_EXACT_POWER_OF_TEN = 22;
    private static final double ROUND_FAST_LIMIT = 1L << 50;
    private static final double TWO_63 = 0x1p63;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private FloatArithmetic() {}

    public static double divide(double left, double right) {
        if (right == 0) {
            throw IntegerArithmetic.divisionByZero();
        }
        return left / right;
    }

    /** Remainder with the sign of the divisor, zero included. */
    public static double floorMod(double left, double right) {
        if (right == 0) {
            throw IntegerArithmetic.divisionByZero();
        }
        double remainder = left % right;
        if (remainder == 0) {
            return Math.copySign(0.0, right);
        }
        return remainder < 0 != right < 0 ? remainder + right : remainder;
    }

    public static double floorDiv(double left, double right) {
        if (right == 0) {
            throw IntegerArithmetic.divisionByZero();
        }
        double remainder = left % right;
        double quotient = (left - remainder) / right;
        if (remainder != 0 && remainder < 0 != right < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, left / right);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /**
     * The power of two floats that has a float as its result.
     *
     * <p>A negative base with a fractional exponent is complex, see {@link #isComplexPower}; here it gives NaN.
     */
    public static double pow(double base, double exponent) {
        if (exponent == 0 || base == 1) {
            return 1;
        }
        if (base == 0 && exponent < 0 && exponent != Double.NEGATIVE_INFINITY) {
            throw Errors.zeroDivisionError("zero to a negative power");
        }
        if (base == -1 && Double.isInfinite(exponent)) {
            return 1;
        }
        double result = Math.pow(base, exponent);
        if (Double.isInfinite(result) && !Double.isInfinite(base) && !Double.isInfinite(exponent)) {
            throw Errors.raise(
                    ExceptionTypes.OVERFLOW_ERROR, new Object[] {34L, PyStrings.of("Numerical result out of range")});
        }
        return result;
    }

    public static boolean isComplexPower(double base, double exponent) {
        return base < 0 && Double.isFinite(base) && Double.isFinite(exponent) && exponent != Math.rint(exponent);
    }

    /** Rounds half to even at {@code digits} places after the decimal point, correctly as the decimal expansion has it. */
    public static double round(double value, long digits) {
        if (digits >= 0 && digits <= MAX_EXACT_POWER_OF_TEN) {
            double power = POWERS_OF_TEN[(int) digits];
            double scaled = value * power;
            double nearest = Math.rint(scaled);
            boolean clear = Math.abs(Math.abs(scaled - nearest) - 0.5) > Math.ulp(scaled);
            if (Math.abs(scaled) < ROUND_FAST_LIMIT && clear) {
                return nearest == 0 ? Math.copySign(0.0, value) : nearest / power;
            }
        }
        return roundSlow(value, digits);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static double roundSlow(double value, long digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || digits > 323) {
            return value;
        }
        if (digits < -308) {
            return Math.copySign(0.0, value);
        }
        double result = new BigDecimal(value)
                .setScale((int) digits, RoundingMode.HALF_EVEN)
                .doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("rounded value too large to represent");
        }
        return result == 0 ? Math.copySign(0.0, value) : result;
    }

    public static boolean fitsLong(double value) {
        return value >= -TWO_63 && value < TWO_63;
    }

    /** The integral part; raises for NaN and infinities. Callers with values that fit a long just cast. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger toInteger(double value) {
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        return fitsLong(value) ? BigInteger.valueOf((long) value) : new BigDecimal(value).toBigInteger();
    }

    /** Numerator and positive denominator in lowest terms. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger[] toIntegerRatio(double value) {
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        if (value == 0) {
            return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
        }
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
        BigInteger numerator = BigInteger.valueOf((long) Math.scalb(value, -exponent));
        int twos = Math.min(numerator.getLowestSetBit(), Math.max(-exponent, 0));
        numerator = numerator.shiftRight(twos);
        int shift = exponent + twos;
        return shift >= 0
                ? new BigInteger[] {numerator.shiftLeft(shift), BigInteger.ONE}
                : new BigInteger[] {numerator, BigInteger.ONE.shiftLeft(-shift)};
    }

    /** Exact comparison of an int with a float that is not NaN: negative, zero or positive. */
    public static int compare(long left, double right) {
        double approximate = left;
        if (approximate != right) {
            return approximate < right ? -1 : 1;
        }
        return approximate == TWO_63 ? -1 : Long.compare(left, (long) right);
    }

    /** Exact comparison of an int with a float that is not NaN. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int compare(BigInteger left, double right) {
        if (Double.isInfinite(right)) {
            return right > 0 ? -1 : 1;
        }
        return new BigDecimal(left).compareTo(new BigDecimal(right));
    }

    public static boolean equal(long left, double right) {
        return left == right && (long) right == left && right != TWO_63;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(BigInteger left, double right) {
        return !Double.isNaN(right) && compare(left, right) == 0;
    }
}
