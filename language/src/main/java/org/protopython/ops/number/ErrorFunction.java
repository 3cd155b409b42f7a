// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

/** The error function: its Taylor series near zero, a continued fraction of its complement elsewhere. */
public final class ErrorFunction {
    private static final double SERIES_LIMIT = 1.5;
    private static final double FRACTION_LIMIT = 30;
    private static final double SQRT_PI = 1.772453850905516027298167483341145182798;
    private static final int SERIES_TERMS = 25;
    private static final int FRACTION_TERMS = 50;

    private ErrorFunction() {}

    public static double erf(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        double size = Math.abs(x);
        if (size < SERIES_LIMIT) {
            return series(x);
        }
        return Math.copySign(1 - fraction(size), x);
    }

    /** {@code 1 - erf(x)} without the loss of digits. */
    public static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        double size = Math.abs(x);
        if (size < SERIES_LIMIT) {
            return 1 - series(x);
        }
        return x > 0 ? fraction(size) : 2 - fraction(size);
    }

    /** exp(-x*x), the rounding error of the square made good. */
    private static double gauss(double x) {
        double square = x * x;
        return Math.exp(-square) * (1 - Math.fma(x, x, -square));
    }

    private static double series(double x) {
        double square = x * x;
        double sum = 0;
        for (int k = SERIES_TERMS; k > 0; k--) {
            sum = 2 + square * sum / (k + 0.5);
        }
        return sum * x * gauss(x) / SQRT_PI;
    }

    private static double fraction(double x) {
        if (x >= FRACTION_LIMIT) {
            return 0;
        }
        double square = x * x;
        double term = 0;
        double step = 0.5;
        double numerator = 1;
        double denominator = 0.5 + square;
        double lastNumerator = 0;
        double lastDenominator = 1;
        for (int i = 0; i < FRACTION_TERMS; i++) {
            term += step;
            step += 2;
            double factor = step + square;
            double nextNumerator = factor * numerator - term * lastNumerator;
            double nextDenominator = factor * denominator - term * lastDenominator;
            lastNumerator = numerator;
            lastDenominator = denominator;
            numerator = nextNumerator;
            denominator = nextDenominator;
        }
        return numerator / denominator * x * gauss(x) / SQRT_PI;
    }
}
