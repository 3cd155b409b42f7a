// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.math.BigInteger;
import java.util.stream.DoubleStream;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.number.VectorArithmetic;
import org.protopython.runtime.Errors;

/** {@code math}: functions of integers and of sequences of numbers. */
@PyModule("math")
public final class MathSequences {
    private MathSequences() {}

    private static BigInteger integer(Object value) {
        return Conversions.toBigInteger(Conversions.toIndex(value));
    }

    @PyBuiltin(value = "gcd(*integers)", doc = "The largest integer that divides all of them.")
    static Object gcd(Object[] integers) {
        if (integers.length == 2 && integers[0] instanceof Long a && integers[1] instanceof Long b) {
            long x = a;
            long y = b;
            while (y != 0) {
                long rest = x % y;
                x = y;
                y = rest;
            }
            return x == Long.MIN_VALUE ? PyInt.of(BigInteger.valueOf(x).negate()) : (Object) Math.abs(x);
        }
        BigInteger result = BigInteger.ZERO;
        for (Object value : integers) {
            result = result.gcd(integer(value));
        }
        return PyInt.of(result);
    }

    @PyBuiltin(
            value = "lcm(*integers)",
            doc = "The smallest integer above 0 that all of them divide; 0 if one of them is 0.")
    static Object lcm(Object[] integers) {
        BigInteger result = BigInteger.ONE;
        for (Object value : integers) {
            BigInteger next = integer(value).abs();
            result = result.signum() == 0 || next.signum() == 0
                    ? BigInteger.ZERO
                    : result.divide(result.gcd(next)).multiply(next);
        }
        return PyInt.of(result);
    }

    private static BigInteger notNegative(BigInteger value, String name) {
        if (value.signum() < 0) {
            throw Errors.valueError("%s must be a non-negative integer", name);
        }
        return value;
    }

    private static int small(BigInteger value, String message) {
        if (value.bitLength() >= Integer.SIZE) {
            throw Errors.overflowError(message);
        }
        return value.intValue();
    }

    @PyBuiltin(
            value = "comb(n, k, /)",
            doc = "In how many ways k of n things can be chosen: n! / (k! * (n - k)!), or 0 for k > n.")
    static Object comb(Object n, Object k) {
        BigInteger items = integer(n);
        BigInteger chosen = integer(k);
        notNegative(items, "n");
        notNegative(chosen, "k");
        if (chosen.compareTo(items) > 0) {
            return 0L;
        }
        int count = small(chosen.min(items.subtract(chosen)), "min(n - k, k) must not exceed 9223372036854775807");
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= count; i++) {
            result = result.multiply(items.subtract(BigInteger.valueOf(count - i)))
                    .divide(BigInteger.valueOf(i));
        }
        return PyInt.of(result);
    }

    @PyBuiltin(value = "perm(n, k=None, /)", doc = """
        In how many ways k of n things can be put in a row: n! / (n - k)!, or 0 for k > n.

        Without k, n!.\
        """)
    static Object perm(Object n, Object k) {
        if (k == PyNone.NONE) {
            return factorial(n);
        }
        BigInteger items = integer(n);
        BigInteger chosen = integer(k);
        notNegative(items, "n");
        notNegative(chosen, "k");
        if (chosen.compareTo(items) > 0) {
            return 0L;
        }
        int count = small(chosen, "k must not exceed 9223372036854775807");
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < count; i++) {
            result = result.multiply(items.subtract(BigInteger.valueOf(i)));
        }
        return PyInt.of(result);
    }

    @PyBuiltin(value = "factorial(n, /)", doc = "n! = 1 * 2 * ... * n.")
    static Object factorial(Object n) {
        BigInteger value = integer(n);
        if (value.signum() < 0) {
            throw Errors.valueError("factorial() not defined for negative values");
        }
        int count = small(value, "factorial() argument should not exceed 9223372036854775807");
        return PyInt.of(count < 2 ? BigInteger.ONE : product(2, count));
    }

    /** The product of a range of numbers, by halves, so that factors stay of like size. */
    private static BigInteger product(int from, int to) {
        if (to - from < 8) {
            BigInteger result = BigInteger.valueOf(from);
            for (int i = from + 1; i <= to; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        int middle = (from + to) >>> 1;
        return product(from, middle).multiply(product(middle + 1, to));
    }

    @PyBuiltin(value = "isqrt(n, /)", doc = "The largest integer whose square is not above n.")
    static Object isqrt(Object n) {
        BigInteger value = integer(n);
        if (value.signum() < 0) {
            throw Errors.valueError("isqrt() argument must be nonnegative");
        }
        return PyInt.of(value.sqrt());
    }

    private static double[] doubles(Object[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = Conversions.toDouble(values[i]);
        }
        return result;
    }

    @PyBuiltin(
            value = "hypot(*coordinates)",
            doc = "The length of a vector with the given coordinates, any number of them.")
    static double hypot(Object[] coordinates) {
        return VectorArithmetic.norm(doubles(coordinates));
    }

    @PyBuiltin(value = "dist(p, q, /)", doc = "How far two points are apart, given by as many coordinates each.")
    static double dist(Object p, Object q) {
        Object[] from = Items.toArray(p);
        Object[] to = Items.toArray(q);
        if (from.length != to.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        double[] difference = doubles(from);
        double[] other = doubles(to);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other[i];
        }
        return VectorArithmetic.norm(difference);
    }

    @PyBuiltin(value = "fsum(seq, /)", doc = "The sum of floats, rounded only once, at the end.")
    static double fsum(Object seq) {
        DoubleStream.Builder numbers = DoubleStream.builder();
        Object iterator = Iteration.iterator(seq);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            numbers.add(Conversions.toDouble(item));
        }
        double[] values = numbers.build().toArray();
        double special = 0;
        boolean positive = false;
        boolean negative = false;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                special += value;
                positive |= value == Double.POSITIVE_INFINITY;
                negative |= value == Double.NEGATIVE_INFINITY;
            }
        }
        if (positive && negative) {
            throw Errors.valueError("-inf + inf in fsum");
        } else if (special != 0) {
            return special;
        }
        double sum = VectorArithmetic.exactSum(values);
        if (Double.isInfinite(sum)) {
            throw Errors.overflowError("intermediate overflow in fsum");
        }
        return sum;
    }

    @PyBuiltin(value = "prod(iterable, /, *, start=1)", doc = """
        start times all items; start, by default 1, when there are none.

        Meant for numbers.\
        """)
    static Object prod(Object iterable, Object start) {
        Object result = start;
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            result = multiply(result, item);
        }
        return result;
    }

    private static Object multiply(Object left, Object right) {
        if (left instanceof Double a && right instanceof Double b) {
            return a * b;
        } else if (left instanceof Long a && right instanceof Long b) {
            long high = Math.multiplyHigh(a, b);
            long low = a * b;
            if (high == low >> 63) {
                return low;
            }
        }
        return Operators.binary(BinaryOperator.MUL, left, right);
    }
}
