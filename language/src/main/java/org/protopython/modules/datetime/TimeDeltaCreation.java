// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.VariadicBuiltinNode;

/** Making durations. */
@PyTypeMethods(value = "timedelta", doc = """
    A span of time.

    timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)

    Each argument is an int or a float of either sign.\
    """)
final class TimeDeltaCreation {
    /** How many arguments there can be. */
    private static final int COUNT = 7;

    private static final String[] NAMES = {
        "days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"
    };

    /** Microseconds in one of each. */
    @CompilationFinal(dimensions = 1)
    private static final long[] UNITS = {
        86_400_000_000L, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000L, 604_800_000_000L
    };

    /** From the smallest unit on, fractions of microseconds are added up. */
    private static final int[] ORDER = {2, 3, 1, 4, 5, 0, 6};

    /** So many microseconds of each argument add up to a long. */
    private static final long MOST_MICROS = 1_000_000_000_000_000_000L;

    private TimeDeltaCreation() {}

    @PyBuiltin("__new__(cls, /, days=<unrepresentable>, seconds=<unrepresentable>, microseconds=<unrepresentable>,"
            + " milliseconds=<unrepresentable>, minutes=<unrepresentable>, hours=<unrepresentable>,"
            + " weeks=<unrepresentable>)")
    static final class NewNode extends VariadicBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            PyType type = ArgumentConversions.newType(bound[0], "timedelta");
            return isPlain(bound) ? PyTimeDelta.ofMicros(type, plainSum(bound)) : create(type, bound);
        }
    }

    /** Whether all arguments are ints of which the sum is a long. */
    @ExplodeLoop
    private static boolean isPlain(Object[] bound) {
        boolean plain = true;
        for (int i = 0; i < COUNT; i++) {
            Object argument = bound[i + 1];
            long limit = MOST_MICROS / UNITS[i];
            plain &= argument == null || argument instanceof Long number && number <= limit && number >= -limit;
        }
        return plain;
    }

    @ExplodeLoop
    private static long plainSum(Object[] bound) {
        long sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += bound[i + 1] == null ? 0 : (long) bound[i + 1] * UNITS[i];
        }
        return sum;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object create(PyType type, Object[] bound) {
        BigInteger sum = BigInteger.ZERO;
        double fractions = 0;
        for (int index : ORDER) {
            Object argument = bound[index + 1];
            BigInteger unit = BigInteger.valueOf(UNITS[index]);
            if (argument == null) {
                continue;
            } else if (argument instanceof Double || argument instanceof PyFloat) {
                double number = Conversions.toDouble(argument);
                double whole = wholePart(number);
                double micros = (number - whole) * UNITS[index];
                sum = sum.add(toInteger(whole).multiply(unit)).add(toInteger(wholePart(micros)));
                fractions += micros - wholePart(micros);
            } else if (argument instanceof Long || argument instanceof PyInt || argument instanceof Boolean) {
                sum = sum.add(Conversions.toBigInteger(argument).multiply(unit));
            } else {
                throw Errors.typeError(
                        "unsupported type for timedelta %s component: %s", NAMES[index], PyType.of(argument));
            }
        }
        return PyTimeDelta.ofMicros(type, sum.add(rounded(fractions, sum.testBit(0))));
    }

    /** Fractions as a whole number; halves such that the sum becomes even. */
    private static BigInteger rounded(double fractions, boolean isSumOdd) {
        double shift = isSumOdd ? 1 : 0;
        return toInteger(Math.rint(fractions + shift) - shift);
    }

    private static double wholePart(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    private static BigInteger toInteger(double whole) {
        if (Double.isNaN(whole)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        } else if (Double.isInfinite(whole)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        return new BigDecimal(whole).toBigInteger();
    }
}
