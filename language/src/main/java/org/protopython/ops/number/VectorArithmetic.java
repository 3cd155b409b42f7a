// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import java.math.BigDecimal;

/** Sums over many doubles that do not lose digits on the way. */
public final class VectorArithmetic {
    private VectorArithmetic() {}

    /** The length of a vector, scaled against overflow and with the rounding errors of the squares carried along. */
    public static double norm(double[] coordinates) {
        double largest = 0;
        boolean nan = false;
        for (double coordinate : coordinates) {
            nan |= Double.isNaN(coordinate);
            largest = Math.max(largest, Double.isNaN(coordinate) ? 0 : Math.abs(coordinate));
        }
        if (Double.isInfinite(largest)) {
            return largest;
        } else if (nan) {
            return Double.NaN;
        } else if (largest == 0 || coordinates.length == 1) {
            return largest;
        }
        int exponent = Math.max(Math.getExponent(largest), Double.MIN_EXPONENT);
        double high = 0;
        double low = 0;
        for (double coordinate : coordinates) {
            double x = Math.scalb(coordinate, -exponent);
            double square = x * x;
            low += Math.fma(x, x, -square);
            double sum = high + square;
            low += high >= square ? (high - sum) + square : (square - sum) + high;
            high = sum;
        }
        double root = Math.sqrt(high + low);
        double excess = Math.fma(root, root, -high) - low;
        return Math.scalb(root - excess / (2 * root), exponent);
    }

    /** The sum of finite numbers, rounded once. */
    public static double exactSum(double[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        return sum.doubleValue();
    }
}
