// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.PyFloat;
import org.protopython.runtime.Errors;

/** How long something is to take, as programs say it: in seconds, int or float. */
public final class Durations {
    private static final double NANOS = 1e9;

    private Durations() {}

    /**
     * Nanoseconds of a number of seconds.
     *
     * @param negative the message of the ValueError for less than nothing
     */
    public static long nanos(Object duration, String negative) {
        double seconds = seconds(duration);
        if (seconds < 0) {
            throw Errors.valueError(negative);
        } else if (seconds > Long.MAX_VALUE / NANOS) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return (long) (seconds * NANOS);
    }

    /** A number of seconds; TypeError for what is no number, ValueError for NaN. */
    public static double seconds(Object value) {
        if (value instanceof Double || value instanceof PyFloat) {
            double number = Conversions.toDouble(value);
            if (Double.isNaN(number)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            return number;
        }
        Object index = Conversions.toIndex(value, "'%s' object cannot be interpreted as an integer or float");
        return index instanceof Long number ? number : Double.MAX_VALUE;
    }
}
