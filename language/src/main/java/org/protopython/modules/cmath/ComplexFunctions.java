// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.cmath;

import org.protopython.runtime.Errors;

/**
 * The functions of {@code cmath} on pairs of real and imaginary part. The inverse functions follow Kahan: by square roots
 * of 1 - z and 1 + z, which keeps the signs of zeros along the branch cuts.
 */
final class ComplexFunctions {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double SQRT_LARGE = Math.sqrt(LARGE);
    private static final double LOG_LARGE = Math.log(LARGE);
    private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
    private static final double LN_2 = 0.6931471805599453094;
    private static final double LN_10 = 2.302585092994045684;
    private static final int SCALE_UP = 53;
    /** Undoes the scale of a square root and halves what is under it. */
    private static final int SCALE_DOWN = -(SCALE_UP + 1) / 2;

    private ComplexFunctions() {}

    private static double[] pair(double real, double imaginary) {
        return new double[] {real, imaginary};
    }

    private static boolean isFinite(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    private static RuntimeException domain() {
        return Errors.valueError("math domain error");
    }

    /** The result unless a part of it has overflowed. */
    private static double[] inRange(double real, double imaginary) {
        if (Double.isInfinite(real) || Double.isInfinite(imaginary)) {
            throw Errors.overflowError("math range error");
        }
        return pair(real, imaginary);
    }

    private static double asinh(double x) {
        double a = Math.abs(x);
        double result;
        if (!Double.isFinite(x)) {
            return x;
        } else if (a > 1L << 28) {
            result = Math.log(a) + LN_2;
        } else if (a > 2) {
            result = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
        } else {
            result = Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
        }
        return Math.copySign(result, x);
    }

    static double[] sqrt(double x, double y) {
        if (!isFinite(x, y)) {
            return SpecialValues.SQRT.of(x, y);
        } else if (x == 0 && y == 0) {
            return pair(0, y);
        }
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            ax = Math.scalb(ax, SCALE_UP);
            s = Math.scalb(Math.sqrt(ax + Math.hypot(ax, Math.scalb(ay, SCALE_UP))), SCALE_DOWN);
        } else {
            ax /= 8;
            s = 2 * Math.sqrt(ax + Math.hypot(ax, ay / 8));
        }
        double d = ay / (2 * s);
        return x >= 0 ? pair(s, Math.copySign(d, y)) : pair(d, Math.copySign(s, y));
    }

    static double[] log(double x, double y) {
        if (!isFinite(x, y)) {
            return SpecialValues.LOG.of(x, y);
        }
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        double real;
        if (ax > LARGE || ay > LARGE) {
            real = Math.log(Math.hypot(ax / 2, ay / 2)) + LN_2;
        } else if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            if (ax == 0 && ay == 0) {
                throw domain();
            }
            real = Math.log(Math.hypot(Math.scalb(ax, SCALE_UP), Math.scalb(ay, SCALE_UP))) - SCALE_UP * LN_2;
        } else {
            double h = Math.hypot(ax, ay);
            if (h >= 0.71 && h <= 1.73) {
                double larger = Math.max(ax, ay);
                double smaller = Math.min(ax, ay);
                real = Math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2;
            } else {
                real = Math.log(h);
            }
        }
        return pair(real, Math.atan2(y, x));
    }

    static double[] log10(double x, double y) {
        double[] log = log(x, y);
        return pair(log[0] / LN_10, log[1] / LN_10);
    }

    static double[] exp(double x, double y) {
        if (!isFinite(x, y)) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                double size = x > 0 ? x : 0;
                return pair(Math.copySign(size, Math.cos(y)), Math.copySign(size, Math.sin(y)));
            } else if (Double.isInfinite(y) && (Double.isFinite(x) || x > 0)) {
                throw domain();
            }
            return SpecialValues.EXP.of(x, y);
        }
        boolean large = x > LOG_LARGE;
        double size = Math.exp(large ? x - 1 : x);
        double factor = large ? Math.E : 1;
        return inRange(size * Math.cos(y) * factor, size * Math.sin(y) * factor);
    }

    static double[] cosh(double x, double y) {
        if (!isFinite(x, y)) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                double size = Double.POSITIVE_INFINITY;
                double imaginary = Math.copySign(size, Math.sin(y));
                return pair(Math.copySign(size, Math.cos(y)), x > 0 ? imaginary : -imaginary);
            } else if (Double.isInfinite(y) && !Double.isNaN(x)) {
                throw domain();
            }
            return SpecialValues.COSH.of(x, y);
        }
        boolean large = Math.abs(x) > LOG_LARGE;
        double near = large ? x - Math.copySign(1, x) : x;
        double factor = large ? Math.E : 1;
        return inRange(Math.cos(y) * Math.cosh(near) * factor, Math.sin(y) * Math.sinh(near) * factor);
    }

    static double[] sinh(double x, double y) {
        if (!isFinite(x, y)) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                double size = Double.POSITIVE_INFINITY;
                double real = Math.copySign(size, Math.cos(y));
                return pair(x > 0 ? real : -real, Math.copySign(size, Math.sin(y)));
            } else if (Double.isInfinite(y) && !Double.isNaN(x)) {
                throw domain();
            }
            return SpecialValues.SINH.of(x, y);
        }
        boolean large = Math.abs(x) > LOG_LARGE;
        double near = large ? x - Math.copySign(1, x) : x;
        double factor = large ? Math.E : 1;
        return inRange(Math.cos(y) * Math.sinh(near) * factor, Math.sin(y) * Math.cosh(near) * factor);
    }

    static double[] tanh(double x, double y) {
        if (!isFinite(x, y)) {
            if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
                return pair(Math.copySign(1, x), Math.copySign(0, 2 * Math.sin(y) * Math.cos(y)));
            } else if (Double.isInfinite(y) && Double.isFinite(x)) {
                throw domain();
            }
            return SpecialValues.TANH.of(x, y);
        } else if (Math.abs(x) > LOG_LARGE) {
            return pair(Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
        }
        double tx = Math.tanh(x);
        double ty = Math.tan(y);
        double cx = 1 / Math.cosh(x);
        double denominator = 1 + tx * ty * (tx * ty);
        return pair(tx * (1 + ty * ty) / denominator, ty / denominator * cx * cx);
    }

    static double[] acos(double x, double y) {
        if (!isFinite(x, y)) {
            return SpecialValues.ACOS.of(x, y);
        } else if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
            double size = Math.log(Math.hypot(x / 2, y / 2)) + 2 * LN_2;
            double imaginary = x < 0 ? -Math.copySign(size, y) : Math.copySign(size, -y);
            return pair(Math.atan2(Math.abs(y), x), imaginary);
        }
        double[] a = sqrt(1 - x, -y);
        double[] b = sqrt(1 + x, y);
        return pair(2 * Math.atan2(a[0], b[0]), asinh(b[0] * a[1] - b[1] * a[0]));
    }

    static double[] acosh(double x, double y) {
        if (!isFinite(x, y)) {
            return SpecialValues.ACOSH.of(x, y);
        } else if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
            return pair(Math.log(Math.hypot(x / 2, y / 2)) + 2 * LN_2, Math.atan2(y, x));
        }
        double[] a = sqrt(x - 1, y);
        double[] b = sqrt(x + 1, y);
        return pair(asinh(a[0] * b[0] + a[1] * b[1]), 2 * Math.atan2(a[1], b[0]));
    }

    static double[] asinh(double x, double y) {
        if (!isFinite(x, y)) {
            return SpecialValues.ASINH.of(x, y);
        } else if (Math.abs(x) > LARGE || Math.abs(y) > LARGE) {
            double size = Math.log(Math.hypot(x / 2, y / 2)) + 2 * LN_2;
            double real = y >= 0 ? Math.copySign(size, x) : -Math.copySign(size, -x);
            return pair(real, Math.atan2(y, Math.abs(x)));
        }
        double[] a = sqrt(1 + y, -x);
        double[] b = sqrt(1 - y, x);
        return pair(asinh(a[0] * b[1] - b[0] * a[1]), Math.atan2(y, a[0] * b[0] - a[1] * b[1]));
    }

    static double[] atanh(double x, double y) {
        if (!isFinite(x, y)) {
            return SpecialValues.ATANH.of(x, y);
        } else if (Math.copySign(1, x) < 0) {
            double[] opposite = atanh(-x, -y);
            return pair(-opposite[0], -opposite[1]);
        }
        double ay = Math.abs(y);
        if (x > SQRT_LARGE || ay > SQRT_LARGE) {
            double h = Math.hypot(x / 2, y / 2);
            return pair(x / 4 / h / h, -Math.copySign(Math.PI / 2, -y));
        } else if (x == 1 && ay < SQRT_MIN) {
            if (ay == 0) {
                throw domain();
            }
            double real = -Math.log(Math.sqrt(ay) / Math.sqrt(Math.hypot(ay, 2)));
            return pair(real, Math.copySign(Math.atan2(2, -ay) / 2, y));
        }
        double real = Math.log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4;
        return pair(real, -Math.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2);
    }

    static double[] rect(double r, double phi) {
        if (!isFinite(r, phi)) {
            if (Double.isInfinite(r) && Double.isFinite(phi) && phi != 0) {
                double real = Math.copySign(Double.POSITIVE_INFINITY, Math.cos(phi));
                double imaginary = Math.copySign(Double.POSITIVE_INFINITY, Math.sin(phi));
                return r > 0 ? pair(real, imaginary) : pair(-real, -imaginary);
            } else if (r != 0 && !Double.isNaN(r) && Double.isInfinite(phi)) {
                throw domain();
            }
            return SpecialValues.RECT.of(r, phi);
        }
        return phi == 0 ? pair(r, r * phi) : pair(r * Math.cos(phi), r * Math.sin(phi));
    }
}
