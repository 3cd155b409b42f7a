// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

/**
 * The gamma function and its logarithm by Lanczos' approximation, with the coefficients (g = 6.0246..., 13 terms) that
 * give the precision of a double.
 */
public final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    private static final double LARGEST = 171.7;
    private static final double SMALLEST = 1e-20;

    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786772,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };
    private static final double[] DENOMINATOR = {
        0.0,
        39916800.0,
        120543840.0,
        150917976.0,
        105258076.0,
        45995730.0,
        13339535.0,
        2637558.0,
        357423.0,
        32670.0,
        1925.0,
        66.0,
        1.0
    };

    private GammaFunction() {}

    /** The rational function of the approximation; large arguments go by powers of 1/x to stay in range. */
    private static double lanczos(double x) {
        double numerator = 0;
        double denominator = 0;
        int terms = NUMERATOR.length;
        for (int i = 0; i < terms; i++) {
            if (x < 5) {
                numerator = numerator * x + NUMERATOR[terms - 1 - i];
                denominator = denominator * x + DENOMINATOR[terms - 1 - i];
            } else {
                numerator = numerator / x + NUMERATOR[i];
                denominator = denominator / x + DENOMINATOR[i];
            }
        }
        return numerator / denominator;
    }

    /** sin(pi x), exact at multiples of one half. */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2;
        int quarter = (int) Math.rint(2 * y);
        double result =
                switch (quarter) {
                    case 0 -> Math.sin(Math.PI * y);
                    case 1 -> Math.cos(Math.PI * (y - 0.5));
                    case 2 -> Math.sin(Math.PI * (1 - y));
                    case 3 -> -Math.cos(Math.PI * (y - 1.5));
                    default -> Math.sin(Math.PI * (y - 2));
                };
        return Math.copySign(1, x) * result;
    }

    /** Gamma of a number that is no pole; infinite where the result is out of range. */
    public static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Math.rint(x) && x > 0 && x <= 23) {
            double factorial = 1;
            for (int i = 2; i < x; i++) {
                factorial *= i;
            }
            return factorial;
        }
        double size = Math.abs(x);
        if (size < SMALLEST) {
            return 1 / x;
        } else if (size > 200) {
            return x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = size + G_MINUS_HALF;
        double lost = size > G_MINUS_HALF ? (y - size) - G_MINUS_HALF : (y - G_MINUS_HALF) - size;
        double correction = lost * G / y;
        double result;
        if (x < 0) {
            result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczos(size);
            result -= correction * result;
            result = divideByPower(result, y, size);
        } else {
            result = lanczos(size) / Math.exp(y);
            result += correction * result;
            result = multiplyByPower(result, y, size);
        }
        return x > LARGEST ? Double.POSITIVE_INFINITY : result;
    }

    private static double divideByPower(double value, double y, double size) {
        if (size < 140) {
            return value / Math.pow(y, size - 0.5);
        }
        double root = Math.pow(y, size / 2 - 0.25);
        return value / root / root;
    }

    private static double multiplyByPower(double value, double y, double size) {
        if (size < 140) {
            return value * Math.pow(y, size - 0.5);
        }
        double root = Math.pow(y, size / 2 - 0.25);
        return value * root * root;
    }

    /** The logarithm of the absolute value of gamma, for a number that is no pole. */
    public static double logGamma(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        } else if (x == 1 || x == 2) {
            return 0;
        }
        double size = Math.abs(x);
        if (size < SMALLEST) {
            return -Math.log(size);
        }
        double result = Math.log(lanczos(size)) - G + (size - 0.5) * (Math.log(size + G - 0.5) - 1);
        if (x < 0) {
            result = Math.log(Math.PI) - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
        }
        return result;
    }
}
