// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyTuple;
import org.protopython.ops.number.FloatArithmetic;
import org.protopython.ops.number.IntegerArithmetic;
import org.protopython.ops.number.IntegerText;
import org.protopython.ops.number.NumberHash;

/**
 * The operators of {@code int} on its three representations: {@code Long}, {@code Boolean} and {@code PyInt}. Two longs
 * are the fast case everywhere; what overflows or is big goes through {@link BigInteger} behind a boundary.
 */
public final class IntegerOperations {
    /** An operator on big integers. */
    @FunctionalInterface
    private interface BigOperator {
        BigInteger apply(BigInteger left, BigInteger right);
    }

    private IntegerOperations() {}

    /** The value of a long, bool or PyInt. */
    public static BigInteger big(Object value) {
        return Conversions.toBigInteger(value);
    }

    private static boolean isSmall(Object left, Object right) {
        return left instanceof Long && right instanceof Long;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object apply(BigOperator operator, Object left, Object right) {
        return PyInt.of(operator.apply(big(left), big(right)));
    }

    public static Object add(Object left, Object right) {
        if (isSmall(left, right)) {
            long a = (long) left;
            long b = (long) right;
            long result = a + b;
            if (((a ^ result) & (b ^ result)) >= 0) {
                return result;
            }
        }
        return apply(BigInteger::add, left, right);
    }

    public static Object subtract(Object left, Object right) {
        if (isSmall(left, right)) {
            long a = (long) left;
            long b = (long) right;
            long result = a - b;
            if (((a ^ b) & (a ^ result)) >= 0) {
                return result;
            }
        }
        return apply(BigInteger::subtract, left, right);
    }

    public static Object multiply(Object left, Object right) {
        if (isSmall(left, right)) {
            long a = (long) left;
            long b = (long) right;
            if (IntegerArithmetic.multiplyFits(a, b)) {
                return a * b;
            }
        }
        return apply(BigInteger::multiply, left, right);
    }

    public static Object floorDivide(Object left, Object right) {
        if (isSmall(left, right) && !((long) right == -1 && (long) left == Long.MIN_VALUE)) {
            return IntegerArithmetic.floorDiv((long) left, (long) right);
        }
        return apply(IntegerArithmetic::floorDiv, left, right);
    }

    public static Object modulo(Object left, Object right) {
        if (isSmall(left, right)) {
            return IntegerArithmetic.floorMod((long) left, (long) right);
        }
        return apply(IntegerArithmetic::floorMod, left, right);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object divMod(Object left, Object right) {
        if (isSmall(left, right) && (long) right != -1) {
            return new PyTuple(
                    IntegerArithmetic.floorDiv((long) left, (long) right),
                    IntegerArithmetic.floorMod((long) left, (long) right));
        }
        BigInteger[] result = IntegerArithmetic.floorDivMod(big(left), big(right));
        return new PyTuple(PyInt.of(result[0]), PyInt.of(result[1]));
    }

    public static double trueDivide(Object left, Object right) {
        if (isSmall(left, right)) {
            return IntegerArithmetic.trueDivide((long) left, (long) right);
        }
        return trueDivideBig(left, right);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static double trueDivideBig(Object left, Object right) {
        return IntegerArithmetic.trueDivide(big(left), big(right));
    }

    /** A power: an int, or a float for a negative exponent. */
    public static Object power(Object left, Object right) {
        if (isSmall(left, right) && (long) right >= 0) {
            return powerSmall((long) left, (long) right);
        }
        return powerBig(left, right);
    }

    /**
     * Power by squaring, in longs as far as they reach, for an exponent that is not negative. {@code Math.multiplyExact}
     * would leave compiled code at every overflow, until that is given up as not to be compiled.
     */
    private static Object powerSmall(long base, long exponent) {
        long result = 1;
        long factor = base;
        long rest = exponent;
        while (true) {
            if ((rest & 1) != 0) {
                if (!IntegerArithmetic.multiplyFits(result, factor)) {
                    return powerBig(base, exponent);
                }
                result *= factor;
            }
            rest >>= 1;
            if (rest == 0) {
                return result;
            }
            if (!IntegerArithmetic.multiplyFits(factor, factor)) {
                return powerBig(base, exponent);
            }
            factor *= factor;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object powerBig(Object left, Object right) {
        BigInteger exponent = big(right);
        return exponent.signum() < 0
                ? (Object) IntegerArithmetic.powNegative(big(left), exponent)
                : PyInt.of(IntegerArithmetic.pow(big(left), exponent));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object power(Object left, Object right, Object modulus) {
        return PyInt.of(IntegerArithmetic.modPow(big(left), big(right), big(modulus)));
    }

    public static Object shiftLeft(Object left, Object right) {
        if (isSmall(left, right) && IntegerArithmetic.shiftLeftFits((long) left, (long) right)) {
            return (long) left << (long) right;
        }
        return apply(IntegerArithmetic::shiftLeft, left, right);
    }

    public static Object shiftRight(Object left, Object right) {
        if (isSmall(left, right)) {
            return IntegerArithmetic.shiftRight((long) left, (long) right);
        }
        return apply(IntegerArithmetic::shiftRight, left, right);
    }

    public static Object and(Object left, Object right) {
        return isSmall(left, right) ? (Object) ((long) left & (long) right) : apply(BigInteger::and, left, right);
    }

    public static Object or(Object left, Object right) {
        return isSmall(left, right) ? (Object) ((long) left | (long) right) : apply(BigInteger::or, left, right);
    }

    public static Object xor(Object left, Object right) {
        return isSmall(left, right) ? (Object) ((long) left ^ (long) right) : apply(BigInteger::xor, left, right);
    }

    public static Object negate(Object value) {
        if (value instanceof Long number && number != Long.MIN_VALUE) {
            return -number;
        }
        return negateBig(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object negateBig(Object value) {
        return PyInt.of(big(value).negate());
    }

    public static Object invert(Object value) {
        return value instanceof Long number ? (Object) ~number : invertBig(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object invertBig(Object value) {
        return PyInt.of(big(value).not());
    }

    public static Object absolute(Object value) {
        return value instanceof Long number && number >= 0 ? value : absoluteSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object absoluteSlow(Object value) {
        return PyInt.of(big(value).abs());
    }

    /** Negative, zero or positive as the left value is less than, equal to or greater than the right one. */
    public static int compare(Object left, Object right) {
        return isSmall(left, right) ? Long.compare((long) left, (long) right) : compareBig(left, right);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int compareBig(Object left, Object right) {
        return big(left).compareTo(big(right));
    }

    /** Exact comparison with a float that is not NaN. */
    public static int compare(Object left, double right) {
        return left instanceof Long number ? FloatArithmetic.compare(number, right) : compareBig(left, right);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int compareBig(Object left, double right) {
        return FloatArithmetic.compare(big(left), right);
    }

    public static long hash(Object value) {
        return value instanceof Long number ? NumberHash.hash((long) number) : hashBig(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long hashBig(Object value) {
        return NumberHash.hash(big(value));
    }

    /** The nearest float; OverflowError when there is none. */
    public static double toDouble(Object value) {
        return value instanceof Long number ? (double) number : toDoubleBig(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static double toDoubleBig(Object value) {
        return IntegerArithmetic.toDouble(big(value));
    }

    /** Decimal text within the limit of digits. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toText(Object value) {
        return value instanceof Long number
                ? Long.toString(number)
                : IntegerText.toDecimal(big(value), IntegerLimits.maxDigits());
    }
}
