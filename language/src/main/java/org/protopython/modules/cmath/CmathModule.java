// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.cmath;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyTuple;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.ComplexConversion;
import org.protopython.ops.Operators;
import org.protopython.runtime.Errors;

/** The module {@code cmath}. */
@PyModule(value = "cmath", doc = "Functions and constants for complex numbers.")
public final class CmathModule {
    @PyConstant("pi")
    static final double PI = Math.PI;

    @PyConstant("e")
    static final double E = Math.E;

    @PyConstant("tau")
    static final double TAU = 2 * Math.PI;

    @PyConstant("inf")
    static final double INF = Double.POSITIVE_INFINITY;

    @PyConstant("nan")
    static final double NAN = Double.NaN;

    @PyConstant("infj")
    static final Object INFJ = new PyComplex(0, Double.POSITIVE_INFINITY);

    @PyConstant("nanj")
    static final Object NANJ = new PyComplex(0, Double.NaN);

    private CmathModule() {}

    /** A function of the parts of a number that gives those of another. */
    @FunctionalInterface
    private interface PartsFunction {
        double[] of(double real, double imaginary);
    }

    private static PyComplex apply(PartsFunction function, Object z) {
        PyComplex number = number(z);
        return complex(function.of(number.real(), number.imaginary()));
    }

    /** i f(-i z), which makes a trigonometric function of a hyperbolic one. */
    private static PyComplex applyTurned(PartsFunction function, Object z) {
        PyComplex number = number(z);
        double[] parts = function.of(-number.imaginary(), number.real());
        return new PyComplex(parts[1], -parts[0]);
    }

    private static PyComplex complex(double... parts) {
        return new PyComplex(parts[0], parts[1]);
    }

    private static PyComplex number(Object value) {
        return ComplexConversion.ofNumber(value);
    }

    @PyBuiltin(value = "sqrt(z, /)", doc = "The square root of z.")
    static Object sqrt(Object z) {
        return apply(ComplexFunctions::sqrt, z);
    }

    @PyBuiltin(value = "exp(z, /)", doc = "e**z")
    static Object exp(Object z) {
        return apply(ComplexFunctions::exp, z);
    }

    @PyBuiltin(value = "log10(z, /)", doc = "The logarithm to base 10 of z.")
    static Object log10(Object z) {
        return apply(ComplexFunctions::log10, z);
    }

    @PyBuiltin(value = "acos(z, /)", doc = "A number whose cosine is z.")
    static Object acos(Object z) {
        return apply(ComplexFunctions::acos, z);
    }

    @PyBuiltin(value = "acosh(z, /)", doc = "A number whose hyperbolic cosine is z.")
    static Object acosh(Object z) {
        return apply(ComplexFunctions::acosh, z);
    }

    @PyBuiltin(value = "asinh(z, /)", doc = "A number whose hyperbolic sine is z.")
    static Object asinh(Object z) {
        return apply(ComplexFunctions::asinh, z);
    }

    @PyBuiltin(value = "atanh(z, /)", doc = "A number whose hyperbolic tangent is z.")
    static Object atanh(Object z) {
        return apply(ComplexFunctions::atanh, z);
    }

    @PyBuiltin(value = "cosh(z, /)", doc = "The hyperbolic cosine of z.")
    static Object cosh(Object z) {
        return apply(ComplexFunctions::cosh, z);
    }

    @PyBuiltin(value = "sinh(z, /)", doc = "The hyperbolic sine of z.")
    static Object sinh(Object z) {
        return apply(ComplexFunctions::sinh, z);
    }

    @PyBuiltin(value = "tanh(z, /)", doc = "The hyperbolic tangent of z.")
    static Object tanh(Object z) {
        return apply(ComplexFunctions::tanh, z);
    }

    @PyBuiltin(value = "asin(z, /)", doc = "A number whose sine is z.")
    static Object asin(Object z) {
        return applyTurned(ComplexFunctions::asinh, z);
    }

    @PyBuiltin(value = "atan(z, /)", doc = "A number whose tangent is z.")
    static Object atan(Object z) {
        return applyTurned(ComplexFunctions::atanh, z);
    }

    @PyBuiltin(value = "sin(z, /)", doc = "The sine of z.")
    static Object sin(Object z) {
        return applyTurned(ComplexFunctions::sinh, z);
    }

    @PyBuiltin(value = "tan(z, /)", doc = "The tangent of z.")
    static Object tan(Object z) {
        return applyTurned(ComplexFunctions::tanh, z);
    }

    @PyBuiltin(value = "cos(z, /)", doc = "The cosine of z.")
    static Object cos(Object z) {
        PyComplex number = number(z);
        return complex(ComplexFunctions.cosh(-number.imaginary(), number.real()));
    }

    @PyBuiltin(value = "log(z, base=<unrepresentable>, /)", doc = """
        log(z[, base]) -> complex

        The logarithm of z to a base, by default e.\
        """)
    static Object log(Object z, Object base) {
        PyComplex result = apply(ComplexFunctions::log, z);
        if (base == null) {
            return result;
        }
        PyComplex divisor = apply(ComplexFunctions::log, base);
        if (divisor.real() == 0 && divisor.imaginary() == 0) {
            throw Errors.valueError("math domain error");
        }
        return Operators.binary(BinaryOperator.TRUEDIV, result, divisor);
    }

    @PyBuiltin(value = "phase(z, /)", doc = "The angle of z, -pi to pi, from the positive real axis.")
    static double phase(Object z) {
        PyComplex number = number(z);
        return Math.atan2(number.imaginary(), number.real());
    }

    @PyBuiltin(value = "polar(z, /)", doc = "z as (r, phi): distance from 0 and angle.")
    static Object polar(Object z) {
        PyComplex number = number(z);
        double size = Math.hypot(number.real(), number.imaginary());
        if (Double.isInfinite(size) && Double.isFinite(number.real()) && Double.isFinite(number.imaginary())) {
            throw Errors.overflowError("math range error");
        }
        return new PyTuple(size, phase(number));
    }

    @PyBuiltin(value = "rect(r, phi, /)", doc = "The number at distance r from 0 with the angle phi.")
    static Object rect(double r, double phi) {
        return complex(ComplexFunctions.rect(r, phi));
    }

    @PyBuiltin(value = "isfinite(z, /)", doc = "Whether both parts of z are neither infinite nor a NaN.")
    static boolean isFinite(Object z) {
        PyComplex number = number(z);
        return Double.isFinite(number.real()) && Double.isFinite(number.imaginary());
    }

    @PyBuiltin(value = "isnan(z, /)", doc = "Whether a part of z is a NaN.")
    static boolean isNan(Object z) {
        PyComplex number = number(z);
        return Double.isNaN(number.real()) || Double.isNaN(number.imaginary());
    }

    @PyBuiltin(value = "isinf(z, /)", doc = "Whether a part of z is infinite.")
    static boolean isInfinite(Object z) {
        PyComplex number = number(z);
        return Double.isInfinite(number.real()) || Double.isInfinite(number.imaginary());
    }

    @PyBuiltin(
            value = "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Whether a and b differ by at most rel_tol times the larger of |a| and |b|, or at most abs_tol.")
    static boolean isClose(Object a, Object b, double relTol, double absTol) {
        PyComplex left = number(a);
        PyComplex right = number(b);
        if (relTol < 0 || absTol < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        } else if (left.real() == right.real() && left.imaginary() == right.imaginary()) {
            return true;
        } else if (isInfinite(left) || isInfinite(right)) {
            return false;
        }
        double distance = Math.hypot(left.real() - right.real(), left.imaginary() - right.imaginary());
        return distance <= relTol * Math.hypot(right.real(), right.imaginary())
                || distance <= relTol * Math.hypot(left.real(), left.imaginary())
                || distance <= absTol;
    }
}
