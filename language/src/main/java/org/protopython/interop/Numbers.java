// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyObject;

/** The numeric value of an int or float object; conversions are offered only when they lose nothing. */
final class Numbers {
    private Numbers() {}

    /** An int, or a float with an integral value. */
    static boolean isInt(PyObject self) {
        return self instanceof PyInt || self instanceof PyFloat number && isIntegral(number.value());
    }

    private static boolean isIntegral(double value) {
        return !Double.isInfinite(value)
                && Math.rint(value) == value
                && Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(-0.0);
    }

    @TruffleBoundary
    static BigInteger bigValue(PyObject self) {
        return self instanceof PyInt number
                ? number.value()
                : new BigDecimal(((PyFloat) self).value()).toBigIntegerExact();
    }

    /** Whether the int has at most so many bits, the sign among them. */
    @TruffleBoundary
    static boolean fits(PyObject self, int bits) {
        return bigValue(self).bitLength() < bits;
    }

    @TruffleBoundary
    static long longValue(PyObject self) {
        return bigValue(self).longValueExact();
    }

    @TruffleBoundary
    static double doubleValue(PyObject self) {
        return self instanceof PyInt number ? number.value().doubleValue() : ((PyFloat) self).value();
    }

    static boolean fitsDouble(PyObject self) {
        if (self instanceof PyFloat) {
            return true;
        }
        double value = doubleValue(self);
        return !Double.isInfinite(value) && new BigDecimal(value).compareTo(new BigDecimal(bigValue(self))) == 0;
    }

    static boolean fitsFloat(PyObject self) {
        double value = doubleValue(self);
        return fitsDouble(self) && (Double.isNaN(value) || (double) (float) value == value);
    }
}
