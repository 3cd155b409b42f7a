// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.runtime.Errors;

/**
 * Arithmetic of Python's {@code int} where it differs from Java's: floor division, exact true division, powers and shifts.
 *
 * <p>Functions on {@code long} are small enough to be inlined in compiled code; they do not handle overflow unless their
 * name says so. Functions on {@link BigInteger} take any value and leave the choice of representation to the caller.
 */
public final class IntegerArithmetic {
    private static final long EXACT_DOUBLE_LIMIT = 1L << 53;
    private static final int MANTISSA_BITS = 53;
    private static final int MIN_EXPONENT = -1021;

    /** The largest shift or power result in bits that {@link BigInteger} can hold. */
    private static final long MAX_BITS = Integer.MAX_VALUE;

    private IntegerArithmetic() {}

    public static boolean fitsLong(BigInteger value) {
        return value.bitLength() < Long.SIZE;
    }

    /** Quotient rounded towards minus infinity; {@code Long.MIN_VALUE // -1} overflows and must be excluded by the caller. */
    public static long floorDiv(long left, long right) {
        if (right == 0) {
            throw divisionByZero();
        }
        return Math.floorDiv(left, right);
    }

    /** Remainder with the sign of the divisor. */
    public static long floorMod(long left, long right) {
        if (right == 0) {
            throw divisionByZero();
        }
        return Math.floorMod(left, right);
    }

    public static BigInteger floorDiv(BigInteger left, BigInteger right) {
        return floorDivMod(left, right)[0];
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger floorMod(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw divisionByZero();
        }
        BigInteger remainder = left.remainder(right);
        return remainder.signum() != 0 && remainder.signum() != right.signum() ? remainder.add(right) : remainder;
    }

    /** Quotient and remainder of floor division. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger[] floorDivMod(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw divisionByZero();
        }
        BigInteger[] result = left.divideAndRemainder(right);
        if (result[1].signum() != 0 && result[1].signum() != right.signum()) {
            result[0] = result[0].subtract(BigInteger.ONE);
            result[1] = result[1].add(right);
        }
        return result;
    }

    public static double trueDivide(long left, long right) {
        if (right == 0) {
            throw divisionByZero();
        }
        if (isExactDouble(left) && isExactDouble(right)) {
            return (double) left / (double) right;
        }
        return trueDivide(BigInteger.valueOf(left), BigInteger.valueOf(right));
    }

    private static boolean isExactDouble(long value) {
        return -EXACT_DOUBLE_LIMIT <= value && value <= EXACT_DOUBLE_LIMIT;
    }

    /** The quotient rounded once, half to even, whatever the size of the operands. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double trueDivide(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw divisionByZero();
        }
        if (left.signum() == 0) {
            return right.signum() < 0 ? -0.0 : 0.0;
        }
        BigInteger dividend = left.abs();
        BigInteger divisor = right.abs();
        int difference = dividend.bitLength() - divisor.bitLength();
        if (difference > Double.MAX_EXPONENT + 1) {
            throw quotientTooLarge();
        }
        boolean negative = left.signum() != right.signum();
        if (difference < MIN_EXPONENT - MANTISSA_BITS - 1) {
            return negative ? -0.0 : 0.0;
        }
        int shift = Math.max(difference, MIN_EXPONENT) - MANTISSA_BITS - 2;
        if (shift <= 0) {
            dividend = dividend.shiftLeft(-shift);
        } else {
            divisor = divisor.shiftLeft(shift);
        }
        BigInteger[] division = dividend.divideAndRemainder(divisor);
        long quotient = division[0].longValueExact();
        if (division[1].signum() != 0) {
            quotient |= 1;
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(quotient);
        int extra = Math.max(bits, MIN_EXPONENT - shift) - MANTISSA_BITS;
        long half = 1L << (extra - 1);
        if ((quotient & half) != 0 && (quotient & (3 * half - 1)) != 0) {
            quotient += half;
        }
        quotient &= -(2 * half);
        double result = Math.scalb((double) quotient, shift);
        if (Double.isInfinite(result)) {
            throw quotientTooLarge();
        }
        return negative ? -result : result;
    }

    /** Raises OverflowError where the nearest double would be infinite. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double toDouble(BigInteger value) {
        double result = value.doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return result;
    }

    /** Power with an exponent that is not negative. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger pow(BigInteger base, BigInteger exponent) {
        if (exponent.signum() == 0 || base.equals(BigInteger.ONE)) {
            return BigInteger.ONE;
        }
        if (base.signum() == 0) {
            return BigInteger.ZERO;
        }
        if (base.bitLength() == 0) {
            return exponent.testBit(0) ? base : BigInteger.ONE;
        }
        if (exponent.bitLength() >= Integer.SIZE || (base.abs().bitLength() - 1L) * exponent.intValue() > MAX_BITS) {
            throw tooManyDigits();
        }
        return base.pow(exponent.intValue());
    }

    /** The power as a float, which is what a negative exponent asks for. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double powNegative(BigInteger base, BigInteger exponent) {
        return FloatArithmetic.pow(toDouble(base), toDouble(exponent));
    }

    /** Three-argument {@code pow}: the result has the sign of the modulus; a negative exponent means the modular inverse. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger modPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (modulus.signum() == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        BigInteger positive = modulus.abs();
        if (positive.equals(BigInteger.ONE)) {
            return BigInteger.ZERO;
        }
        BigInteger result;
        if (exponent.signum() < 0) {
            try {
                result = base.modInverse(positive).modPow(exponent.negate(), positive);
            } catch (ArithmeticException e) {
                throw Errors.valueError("base is not invertible for the given modulus");
            }
        } else {
            result = base.modPow(exponent, positive);
        }
        return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger shiftLeft(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            throw negativeShift();
        }
        if (value.signum() == 0) {
            return value;
        }
        if (count.bitLength() >= Integer.SIZE || value.bitLength() + count.longValue() > MAX_BITS) {
            throw tooManyDigits();
        }
        return value.shiftLeft(count.intValue());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger shiftRight(BigInteger value, BigInteger count) {
        if (count.signum() < 0) {
            throw negativeShift();
        }
        if (count.bitLength() >= Integer.SIZE) {
            return value.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
        }
        return value.shiftRight(count.intValue());
    }

    public static long shiftRight(long value, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        return value >> Math.min(count, Long.SIZE - 1);
    }

    /** Whether {@code value << count} stays within a long; false also for negative counts. */
    public static boolean shiftLeftFits(long value, long count) {
        return count >= 0 && count < Long.SIZE && (value << count) >> count == value;
    }

    /** Whether a product stays within a long. */
    public static boolean multiplyFits(long left, long right) {
        return Math.multiplyHigh(left, right) == (left * right) >> (Long.SIZE - 1);
    }

    /** Bits of the absolute value. */
    public static long bitLength(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long bitLength(BigInteger value) {
        return value.abs().bitLength();
    }

    public static long bitCount(long value) {
        return Long.bitCount(Math.abs(value));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long bitCount(BigInteger value) {
        return value.abs().bitCount();
    }

    /** Rounds half to even at the decimal position {@code digits}, which is negative. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger roundToPower(BigInteger value, BigInteger digits) {
        if (digits.signum() >= 0) {
            return value;
        }
        long places = digits.bitLength() < Integer.SIZE ? -digits.longValue() : Integer.MAX_VALUE;
        if (places > value.bitLength() / 3 + 2) {
            return BigInteger.ZERO;
        }
        BigInteger unit = BigInteger.TEN.pow((int) places);
        BigInteger[] division = floorDivMod(value, unit);
        int comparison = division[1].shiftLeft(1).compareTo(unit);
        boolean up = comparison > 0 || comparison == 0 && division[0].testBit(0);
        return (up ? division[0].add(BigInteger.ONE) : division[0]).multiply(unit);
    }

    public static RuntimeException divisionByZero() {
        return Errors.zeroDivisionError("division by zero");
    }

    public static RuntimeException negativeShift() {
        return Errors.valueError("negative shift count");
    }

    private static RuntimeException tooManyDigits() {
        return Errors.overflowError("too many digits in integer");
    }

    private static RuntimeException quotientTooLarge() {
        return Errors.overflowError("integer division result too large for a float");
    }
}
