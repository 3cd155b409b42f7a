// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lsprof;

import java.math.BigInteger;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** What a profiler measures time with: Java's clock or a function of the program. */
final class ProfilerTimer {
    private static final double NANOSECOND = 1e-9;
    private static final double PER_SECOND = 1e9;

    private final Object function;
    private final double unit;
    private volatile boolean running;

    /**
     * @param function None for Java's clock
     * @param unit what the function counts, in seconds; 0 if it gives seconds
     */
    ProfilerTimer(Object function, double unit) {
        this.function = function;
        this.unit = unit;
    }

    /** The unit of what {@link #now} gives, in seconds. */
    double unit() {
        return function == PyNone.NONE || unit == 0 ? NANOSECOND : unit;
    }

    /** Whether the program's function runs. */
    boolean isRunning() {
        return running;
    }

    /** The time; 0 if the program's function fails, of which {@code sys.unraisablehook} hears. */
    long now(PythonContext context) {
        if (function == PyNone.NONE) {
            return System.nanoTime();
        }
        running = true;
        try {
            Object answer = Calls.call(function);
            return unit > 0 ? count(answer) : nanoseconds(answer);
        } catch (PException e) {
            Unraisable.report(context, e, "Exception ignored while calling _lsprof timer", function);
            return 0;
        } finally {
            running = false;
        }
    }

    private static long count(Object answer) {
        if (!Items.isInt(answer)) {
            throw Errors.typeError("expect int, got %s", PyType.of(answer));
        }
        return exact(Conversions.toBigInteger(answer));
    }

    private static long nanoseconds(Object answer) {
        if (answer instanceof Double seconds) {
            double scaled = Math.floor(seconds * PER_SECOND);
            if (Double.isNaN(scaled)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            } else if (scaled < Long.MIN_VALUE || scaled >= -(double) Long.MIN_VALUE) {
                throw tooLarge();
            }
            return (long) scaled;
        }
        Object seconds = Conversions.toIndex(answer, "'%s' object cannot be interpreted as an integer or float");
        return exact(Conversions.toBigInteger(seconds).multiply(BigInteger.valueOf((long) PER_SECOND)));
    }

    private static long exact(BigInteger time) {
        if (time.bitLength() >= Long.SIZE) {
            throw tooLarge();
        }
        return time.longValue();
    }

    private static PException tooLarge() {
        return Errors.overflowError("timestamp too large to convert to C PyTime_t");
    }
}
