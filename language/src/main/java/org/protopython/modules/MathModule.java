// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.number.ErrorFunction;
import org.protopython.ops.number.FloatArithmetic;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.number.GammaFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code math}: functions of real numbers. Domain errors name the argument, as CPython's do since 3.14. */
@PyModule(value = "math", doc = "Functions and constants for real numbers.")
public final class MathModule {
    @PyConstant("pi")
    static final double PI = Math.PI;

    @PyConstant("e")
    static final double E = Math.E;

    @PyConstant("tau")
    static final double TAU = 2 * Math.PI;

    @PyConstant("inf")
    static final double INFINITY = Double.POSITIVE_INFINITY;

    @PyConstant("nan")
    static final double NAN = Double.NaN;

    private static final double SQRT_2 = Math.sqrt(2);
    /** Makes the smallest numbers normal. */
    private static final int SUBNORMAL_SHIFT = 54;

    private static final double LN_2 = 0.693147180559945309417232121458;

    private MathModule() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException outside(String expectation, double x) {
        return Errors.valueError("%s, got %s", expectation, FloatText.repr(x));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException domainError() {
        return Errors.valueError("math domain error");
    }

    /** A result that must be finite if the argument is. */
    private static double inRange(double result, double x) {
        if (Double.isInfinite(result) && Double.isFinite(x)) {
            throw Errors.overflowError("math range error");
        }
        return result;
    }

    private static double finite(double x) {
        if (Double.isInfinite(x)) {
            throw outside("expected a finite input", x);
        }
        return x;
    }

    @PyBuiltin(value = "sqrt(x, /)", inline = true, doc = "The square root of x.")
    static double sqrt(double x) {
        if (x < 0) {
            throw outside("expected a nonnegative input", x);
        }
        return Math.sqrt(x);
    }

    @PyBuiltin(value = "cbrt(x, /)", doc = "The cube root of x.")
    static double cbrt(double x) {
        return Math.cbrt(x);
    }

    @PyBuiltin(value = "sin(x, /)", inline = true, doc = "The sine of x radians.")
    static double sin(double x) {
        return Math.sin(finite(x));
    }

    @PyBuiltin(value = "cos(x, /)", inline = true, doc = "The cosine of x radians.")
    static double cos(double x) {
        return Math.cos(finite(x));
    }

    @PyBuiltin(value = "tan(x, /)", inline = true, doc = "The tangent of x radians.")
    static double tan(double x) {
        return Math.tan(finite(x));
    }

    private static double withinOne(double x) {
        if (Math.abs(x) > 1) {
            throw outside("expected a number in range from -1 up to 1", x);
        }
        return x;
    }

    @PyBuiltin(value = "asin(x, /)", doc = "The angle, -pi/2 to pi/2, whose sine is x.")
    static double asin(double x) {
        return Math.asin(withinOne(x));
    }

    @PyBuiltin(value = "acos(x, /)", doc = "The angle, 0 to pi, whose cosine is x.")
    static double acos(double x) {
        return Math.acos(withinOne(x));
    }

    @PyBuiltin(value = "atan(x, /)", doc = "The angle, -pi/2 to pi/2, whose tangent is x.")
    static double atan(double x) {
        return Math.atan(x);
    }

    @PyBuiltin(value = "atan2(y, x, /)", doc = "The angle, -pi to pi, from the x axis to the point (x, y).")
    static double atan2(double y, double x) {
        return Math.atan2(y, x);
    }

    @PyBuiltin(value = "sinh(x, /)", doc = "The hyperbolic sine of x.")
    static double sinh(double x) {
        return inRange(Math.sinh(x), x);
    }

    @PyBuiltin(value = "cosh(x, /)", doc = "The hyperbolic cosine of x.")
    static double cosh(double x) {
        return inRange(Math.cosh(x), x);
    }

    @PyBuiltin(value = "tanh(x, /)", doc = "The hyperbolic tangent of x.")
    static double tanh(double x) {
        return Math.tanh(x);
    }

    @PyBuiltin(value = "asinh(x, /)", doc = "The number whose hyperbolic sine is x.")
    static double asinh(double x) {
        double size = Math.abs(x);
        if (!Double.isFinite(x) || size < 0x1p-28) {
            return x;
        }
        double result;
        if (size > 0x1p28) {
            result = Math.log(size) + LN_2;
        } else if (size > 2) {
            result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
        } else {
            double square = x * x;
            result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    @PyBuiltin(value = "acosh(x, /)", doc = "The number, 0 or above, whose hyperbolic cosine is x.")
    static double acosh(double x) {
        if (x < 1) {
            throw outside("expected argument value not less than 1", x);
        } else if (x > 0x1p28) {
            return Math.log(x) + LN_2;
        } else if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double above = x - 1;
        return Math.log1p(above + Math.sqrt(2 * above + above * above));
    }

    @PyBuiltin(value = "atanh(x, /)", doc = "The number whose hyperbolic tangent is x.")
    static double atanh(double x) {
        double size = Math.abs(x);
        if (size >= 1) {
            throw outside("expected a number between -1 and 1", x);
        } else if (size < 0x1p-28 || Double.isNaN(x)) {
            return x;
        }
        double twice = size + size;
        double result =
                size < 0.5 ? 0.5 * Math.log1p(twice + twice * size / (1 - size)) : 0.5 * Math.log1p(twice / (1 - size));
        return Math.copySign(result, x);
    }

    @PyBuiltin(value = "exp(x, /)", inline = true, doc = "e**x")
    static double exp(double x) {
        return inRange(Math.exp(x), x);
    }

    @PyBuiltin(value = "exp2(x, /)", doc = "2**x")
    static double exp2(double x) {
        return inRange(Math.pow(2, x), x);
    }

    @PyBuiltin(value = "expm1(x, /)", doc = "e**x - 1, exact also for x near 0.")
    static double expm1(double x) {
        return inRange(Math.expm1(x), x);
    }

    @PyBuiltin(value = "log1p(x, /)", doc = "log(1 + x), exact also for x near 0.")
    static double log1p(double x) {
        if (x <= -1) {
            throw outside("expected argument value > -1", x);
        }
        return Math.log1p(x);
    }

    @PyBuiltin(value = "log(x, base=<unrepresentable>, /)", doc = """
        log(x[, base]) -> float

        The logarithm of x to a base, by default e.\
        """)
    static double log(Object x, Object base) {
        double logarithm = logarithm(x, 'e');
        return base == null ? logarithm : FloatArithmetic.divide(logarithm, logarithm(base, 'e'));
    }

    @PyBuiltin(value = "log2(x, /)", doc = "The logarithm to base 2 of x.")
    static double log2(Object x) {
        return logarithm(x, '2');
    }

    @PyBuiltin(value = "log10(x, /)", doc = "The logarithm to base 10 of x.")
    static double log10(Object x) {
        return logarithm(x, 't');
    }

    /** Logarithm of a number, ints of any size included. */
    private static double logarithm(Object x, char base) {
        if (x instanceof Long || x instanceof Boolean || x instanceof PyInt) {
            BigInteger value = Conversions.toBigInteger(x);
            if (value.signum() <= 0) {
                throw Errors.valueError("expected a positive input");
            }
            int shift = Math.max(0, value.bitLength() - 1000);
            return shift == 0
                    ? logarithm(value.doubleValue(), base)
                    : logarithm(value.shiftRight(shift).doubleValue(), base) + shift * logarithm(2.0, base);
        }
        double value = ArgumentConversions.toDouble(x);
        if (value <= 0) {
            throw outside("expected a positive input", value);
        }
        return logarithm(value, base);
    }

    private static double logarithm(double x, char base) {
        return switch (base) {
            case 'e' -> Math.log(x);
            case 't' -> Math.log10(x);
            default -> binaryLogarithm(x);
        };
    }

    /** Exact for powers of two: only the part between sqrt(1/2) and sqrt(2) goes through the natural logarithm. */
    private static double binaryLogarithm(double x) {
        if (!Double.isFinite(x)) {
            return x;
        }
        double normal = x < Double.MIN_NORMAL ? Math.scalb(x, SUBNORMAL_SHIFT) : x;
        int exponent = Math.getExponent(normal);
        double mantissa = Math.scalb(normal, -exponent);
        exponent -= x < Double.MIN_NORMAL ? SUBNORMAL_SHIFT : 0;
        if (mantissa > SQRT_2 && exponent != 0) {
            exponent++;
            mantissa /= 2;
        }
        return exponent + Math.log(mantissa) / LN_2;
    }

    @PyBuiltin(value = "pow(x, y, /)", doc = "x**y as a float.")
    static double pow(double x, double y) {
        if (x == 1 || y == 0 || x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        double result = Math.pow(x, y);
        if (Double.isFinite(x) && Double.isFinite(y)) {
            if (Double.isNaN(result) || x == 0 && y < 0) {
                throw domainError();
            }
            return inRange(result, x);
        }
        return result;
    }

    @PyBuiltin(value = "fmod(x, y, /)", doc = "The remainder of x / y with the sign of x, where x % y has that of y.")
    static double fmod(double x, double y) {
        if (Double.isInfinite(x) && !Double.isNaN(y) || y == 0 && !Double.isNaN(x)) {
            throw domainError();
        }
        return x % y;
    }

    @PyBuiltin(
            value = "remainder(x, y, /)",
            doc = "x - n * y, n the integer nearest to x / y; of two equally near, the even one.")
    static double remainder(double x, double y) {
        if (Double.isInfinite(x) && !Double.isNaN(y) || y == 0 && !Double.isNaN(x)) {
            throw domainError();
        }
        return Double.isInfinite(y) ? x : Math.IEEEremainder(x, y);
    }

    @PyBuiltin(value = "fma(x, y, z, /)", doc = "x * y + z, rounded only once.")
    static double fma(double x, double y, double z) {
        double result = Math.fma(x, y, z);
        boolean nanGiven = Double.isNaN(x) || Double.isNaN(y) || Double.isNaN(z);
        if (Double.isNaN(result) && !nanGiven) {
            throw Errors.valueError("invalid operation in fma");
        } else if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z)) {
            throw Errors.overflowError("overflow in fma");
        }
        return result;
    }

    @PyBuiltin(
            value = "copysign(x, y, /)",
            inline = true,
            doc = "The float with the size of x and the sign of y, which may be -0.0.")
    static double copysign(double x, double y) {
        return Math.copySign(x, y);
    }

    @PyBuiltin(value = "fabs(x, /)", inline = true, doc = "|x| as a float.")
    static double fabs(double x) {
        return Math.abs(x);
    }

    @PyBuiltin(value = "isfinite(x, /)", inline = true, doc = "Whether x is a number and finite.")
    static boolean isFinite(double x) {
        return Double.isFinite(x);
    }

    @PyBuiltin(value = "isinf(x, /)", inline = true, doc = "Whether x is inf or -inf.")
    static boolean isInfinite(double x) {
        return Double.isInfinite(x);
    }

    @PyBuiltin(value = "isnan(x, /)", inline = true, doc = "Whether x is nan.")
    static boolean isNan(double x) {
        return Double.isNaN(x);
    }

    @PyBuiltin(
            value = "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
            doc = "Whether a and b differ by at most rel_tol times the larger of |a| and |b|, or at most abs_tol.")
    static boolean isClose(double a, double b, double relTol, double absTol) {
        if (relTol < 0 || absTol < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        } else if (a == b) {
            return true;
        } else if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relTol * b) || difference <= Math.abs(relTol * a) || difference <= absTol;
    }

    @PyBuiltin(value = "degrees(x, /)", inline = true, doc = "An angle of x radians in degrees.")
    static double degrees(double x) {
        return x * (180 / Math.PI);
    }

    @PyBuiltin(value = "radians(x, /)", inline = true, doc = "An angle of x degrees in radians.")
    static double radians(double x) {
        return x * (Math.PI / 180);
    }

    @PyBuiltin(value = "floor(x, /)", doc = "The largest integer that is not above x.")
    static Object floor(Object x) {
        return rounded(x, Slot.FLOOR);
    }

    @PyBuiltin(value = "ceil(x, /)", doc = "The smallest integer that is not below x.")
    static Object ceil(Object x) {
        return rounded(x, Slot.CEIL);
    }

    private static Object rounded(Object x, Slot slot) {
        if (x instanceof Long) {
            return x;
        } else if (!(x instanceof Double)) {
            Object result = Calls.callSpecial(x, slot);
            if (result != null) {
                return result;
            }
        }
        double value = ArgumentConversions.toDouble(x);
        return toInteger(slot == Slot.FLOOR ? Math.floor(value) : Math.ceil(value));
    }

    private static Object toInteger(double value) {
        return Math.abs(value) < 0x1p62 ? (Object) (long) value : PyInt.of(FloatArithmetic.toInteger(value));
    }

    @PyBuiltin(value = "trunc(x, /)", doc = "The integer part of x, by its __trunc__().")
    static Object trunc(Object x) {
        if (x instanceof Double value) {
            return toInteger(value);
        }
        Object result = Calls.callSpecial(x, Slot.TRUNC);
        if (result == null) {
            throw Errors.typeError("type %s doesn't define __trunc__ method", PyType.of(x));
        }
        return result;
    }

    @PyBuiltin(value = "modf(x, /)", doc = "x as (fraction, whole), two floats with the sign of x.")
    static Object modf(double x) {
        if (Double.isInfinite(x)) {
            return new PyTuple(Math.copySign(0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return new PyTuple(Math.copySign(x - whole, x), whole);
    }

    @PyBuiltin(
            value = "frexp(x, /)",
            doc = "x as (m, e) with x == m * 2**e, m a float with 0.5 <= |m| < 1, e an int; (0.0, 0) for 0.")
    static Object frexp(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return new PyTuple(x, 0L);
        }
        boolean subnormal = Math.getExponent(x) < Double.MIN_EXPONENT;
        double normal = subnormal ? x * 0x1p54 : x;
        int exponent = Math.getExponent(normal) + 1;
        return new PyTuple(Math.scalb(normal, -exponent), (long) (subnormal ? exponent - 54 : exponent));
    }

    @PyBuiltin(
            value = "ldexp(x, i, /)",
            doc = "x * 2**i, which undoes frexp(). Raises OverflowError when that is too large.")
    static double ldexp(double x, Object i) {
        if (!(i instanceof Long || i instanceof Boolean || i instanceof PyInt)) {
            throw Errors.typeError("Expected an int as second argument to ldexp.");
        } else if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        return inRange(Math.scalb(x, Conversions.toIndexClamped(i)), x);
    }

    @PyBuiltin(value = "nextafter(x, y, /, *, steps=None)", doc = """
        The float that follows x in the direction of y, or that many steps from it, but not beyond y.

        Raises ValueError for a negative number of steps.\
        """)
    static double nextAfter(double x, double y, Object steps) {
        if (steps == PyNone.NONE) {
            return Math.nextAfter(x, y);
        }
        BigInteger count = Conversions.toBigInteger(Conversions.toIndex(steps));
        if (count.signum() < 0) {
            throw Errors.valueError("steps must be a non-negative integer");
        } else if (Double.isNaN(x) || Double.isNaN(y)) {
            return x + y;
        }
        BigInteger from = BigInteger.valueOf(order(x));
        BigInteger to = BigInteger.valueOf(order(y));
        BigInteger position = from.compareTo(to) <= 0
                ? from.add(count).min(to)
                : from.subtract(count).max(to);
        if (position.equals(to) && count.signum() > 0) {
            return y;
        }
        long bits = position.longValue();
        return bits < 0 ? -Double.longBitsToDouble(-bits) : Double.longBitsToDouble(bits);
    }

    /** The place of a number in the order of all doubles, zero for both zeros. */
    private static long order(double x) {
        long bits = Double.doubleToRawLongBits(Math.abs(x));
        return x < 0 ? -bits : bits;
    }

    @PyBuiltin(value = "ulp(x, /)", doc = "The distance from |x| to the next larger float.")
    static double ulp(double x) {
        return Math.ulp(x);
    }

    private static double noPole(double x) {
        if (x <= 0 && (x == Math.rint(x) && Double.isFinite(x))) {
            throw outside("expected a noninteger or positive integer", x);
        }
        return x;
    }

    @PyBuiltin(value = "gamma(x, /)", doc = "Return the gamma function at x.")
    static double gamma(double x) {
        if (x == Double.NEGATIVE_INFINITY) {
            throw outside("expected a noninteger or positive integer", x);
        }
        return inRange(GammaFunction.gamma(noPole(x)), x);
    }

    @PyBuiltin(
            value = "lgamma(x, /)",
            doc = "Return the natural logarithm of absolute value of the Gamma function at x.")
    static double lgamma(double x) {
        return inRange(GammaFunction.logGamma(noPole(x)), x);
    }

    @PyBuiltin(value = "erf(x, /)", doc = "The error function of x.")
    static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    @PyBuiltin(value = "erfc(x, /)", doc = "1 - erf(x), exact also for large x.")
    static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }
}
