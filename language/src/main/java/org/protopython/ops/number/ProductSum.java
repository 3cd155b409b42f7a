// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

/**
 * A running sum of products of doubles with three times their precision: what rounding takes from a product or a sum is
 * itself a double, and is added up on its own (Ogita, Rump and Oishi, "Accurate Sum and Dot Product", 2005).
 */
public final class ProductSum {
    private double high;
    private double low;
    private double lowest;

    /** Adds a product; false, and nothing is changed, when the sum would not be finite. */
    public boolean add(double p, double q) {
        double product = p * q;
        double sum = high + product;
        if (!Double.isFinite(sum)) {
            return false;
        }
        double lostByProduct = Math.fma(p, q, -product);
        double lostBySum = lostBy(high, product, sum);
        double next = low + lostByProduct;
        double newLow = next + lostBySum;
        lowest += lostBy(low, lostByProduct, next) + lostBy(next, lostBySum, newLow);
        high = sum;
        low = newLow;
        return true;
    }

    public double value() {
        double sum = high + low;
        return sum + (lostBy(high, low, sum) + lowest);
    }

    /** What the rounded sum of two numbers lacks of their exact one. */
    private static double lostBy(double a, double b, double sum) {
        double ofB = sum - a;
        return (a - (sum - ofB)) + (b - ofB);
    }
}
