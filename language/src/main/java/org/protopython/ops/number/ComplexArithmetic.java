// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.runtime.Errors;

/**
 * Arithmetic of Python's {@code complex}, with C's Annex G for infinities and the mixed rules for one real operand.
 *
 * <p>Results are pairs: {@code {real, imaginary}}.
 */
public final class ComplexArithmetic {
    private static final int MAX_REPEATED_EXPONENT = 100;

    private ComplexArithmetic() {}

    public static double[] multiply(double a, double b, double c, double d) {
        double real = a * c - b * d;
        double imaginary = a * d + b * c;
        if (Double.isNaN(real) && Double.isNaN(imaginary)) {
            return multiplyNaN(a, b, c, d);
        }
        return new double[] {real, imaginary};
    }

    /** Annex G: a product with an infinite factor is infinite even where the terms cancel to NaN. */
    private static double[] multiplyNaN(double a, double b, double c, double d) {
        boolean recalculate = false;
        double w = a;
        double x = b;
        double y = c;
        double z = d;
        if (Double.isInfinite(w) || Double.isInfinite(x)) {
            w = boxed(w);
            x = boxed(x);
            y = zeroIfNaN(y);
            z = zeroIfNaN(z);
            recalculate = true;
        }
        if (Double.isInfinite(y) || Double.isInfinite(z)) {
            y = boxed(y);
            z = boxed(z);
            w = zeroIfNaN(w);
            x = zeroIfNaN(x);
            recalculate = true;
        }
        if (!recalculate
                && (Double.isInfinite(a * c)
                        || Double.isInfinite(b * d)
                        || Double.isInfinite(a * d)
                        || Double.isInfinite(b * c))) {
            w = zeroIfNaN(w);
            x = zeroIfNaN(x);
            y = zeroIfNaN(y);
            z = zeroIfNaN(z);
            recalculate = true;
        }
        if (!recalculate) {
            return new double[] {Double.NaN, Double.NaN};
        }
        return new double[] {Double.POSITIVE_INFINITY * (w * y - x * z), Double.POSITIVE_INFINITY * (w * z + x * y)};
    }

    private static double boxed(double value) {
        return Math.copySign(Double.isInfinite(value) ? 1.0 : 0.0, value);
    }

    private static double zeroIfNaN(double value) {
        return Double.isNaN(value) ? Math.copySign(0.0, value) : value;
    }

    public static double[] divide(double a, double b, double c, double d) {
        double real;
        double imaginary;
        if (Math.abs(c) >= Math.abs(d)) {
            if (c == 0) {
                throw IntegerArithmetic.divisionByZero();
            }
            double ratio = d / c;
            double denominator = c + d * ratio;
            real = (a + b * ratio) / denominator;
            imaginary = (b - a * ratio) / denominator;
        } else if (Math.abs(d) >= Math.abs(c)) {
            double ratio = c / d;
            double denominator = c * ratio + d;
            real = (a * ratio + b) / denominator;
            imaginary = (b * ratio - a) / denominator;
        } else {
            real = Double.NaN;
            imaginary = Double.NaN;
        }
        if (Double.isNaN(real) && Double.isNaN(imaginary)) {
            if ((Double.isInfinite(a) || Double.isInfinite(b)) && Double.isFinite(c) && Double.isFinite(d)) {
                double x = boxed(a);
                double y = boxed(b);
                real = Double.POSITIVE_INFINITY * (x * c + y * d);
                imaginary = Double.POSITIVE_INFINITY * (y * c - x * d);
            } else if ((Double.isInfinite(c) || Double.isInfinite(d)) && Double.isFinite(a) && Double.isFinite(b)) {
                double x = boxed(c);
                double y = boxed(d);
                real = 0.0 * (a * x + b * y);
                imaginary = 0.0 * (b * x - a * y);
            }
        }
        return new double[] {real, imaginary};
    }

    /** A real number divided by a complex one. */
    public static double[] divide(double a, double c, double d) {
        double real;
        double imaginary;
        if (Math.abs(c) >= Math.abs(d)) {
            if (c == 0) {
                throw IntegerArithmetic.divisionByZero();
            }
            double ratio = d / c;
            double denominator = c + d * ratio;
            real = a / denominator;
            imaginary = -a * ratio / denominator;
        } else if (Math.abs(d) >= Math.abs(c)) {
            double ratio = c / d;
            double denominator = c * ratio + d;
            real = a * ratio / denominator;
            imaginary = -a / denominator;
        } else {
            real = Double.NaN;
            imaginary = Double.NaN;
        }
        if (Double.isNaN(real)
                && Double.isNaN(imaginary)
                && Double.isFinite(a)
                && (Double.isInfinite(c) || Double.isInfinite(d))) {
            real = 0.0 * (a * boxed(c));
            imaginary = 0.0 * (-a * boxed(d));
        }
        return new double[] {real, imaginary};
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double[] pow(double a, double b, double c, double d) {
        double[] result;
        if (c == 0 && d == 0) {
            return new double[] {1, 0};
        }
        boolean zero = a == 0 && b == 0;
        if (zero && (d != 0 || c < 0)) {
            throw Errors.zeroDivisionError("zero to a negative or complex power");
        }
        if (d == 0 && c == Math.floor(c) && Math.abs(c) <= MAX_REPEATED_EXPONENT) {
            result = powInteger(a, b, (int) c);
        } else if (zero) {
            return new double[] {0, 0};
        } else {
            double modulus = Math.hypot(a, b);
            double length = Math.pow(modulus, c);
            double angle = Math.atan2(b, a);
            double phase = angle * c;
            if (d != 0) {
                length *= Math.exp(-angle * d);
                phase += d * Math.log(modulus);
            }
            result = new double[] {length * Math.cos(phase), length * Math.sin(phase)};
        }
        if (Double.isInfinite(result[0]) || Double.isInfinite(result[1])) {
            throw Errors.overflowError("complex exponentiation");
        }
        return result;
    }

    private static double[] powInteger(double a, double b, int exponent) {
        double[] result = {1, 0};
        double[] factor = {a, b};
        for (int rest = Math.abs(exponent); rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = multiply(result[0], result[1], factor[0], factor[1]);
            }
            factor = multiply(factor[0], factor[1], factor[0], factor[1]);
        }
        return exponent < 0 ? divide(1, 0, result[0], result[1]) : result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double abs(double real, double imaginary) {
        double result = Math.hypot(real, imaginary);
        if (Double.isInfinite(result) && Double.isFinite(real) && Double.isFinite(imaginary)) {
            throw Errors.overflowError("absolute value too large");
        }
        return result;
    }
}
