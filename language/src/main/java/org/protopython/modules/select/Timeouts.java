// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.select;

import org.protopython.objects.PyFloat;
import org.protopython.objects.PyNone;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** How long to wait. */
final class Timeouts {
    static final long FOREVER = -1;

    private static final double MAX_SECONDS = Long.MAX_VALUE / 1e9;

    private Timeouts() {}

    /**
     * Nanoseconds of a number of units, rounded up; {@link #FOREVER} for None.
     *
     * @param unit nanoseconds of a unit
     * @param kind how the message for anything else calls a number
     */
    static long nanos(Object timeout, double unit, String kind) {
        if (timeout == PyNone.NONE) {
            return FOREVER;
        }
        boolean number = timeout instanceof Double || timeout instanceof PyFloat;
        if (!number && !Conversions.isIndex(timeout)) {
            throw Errors.typeError("timeout must be %s or None", kind);
        }
        double value = Conversions.toDouble(timeout);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        } else if (Math.abs(value) * unit / 1e9 > MAX_SECONDS) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return value < 0 ? (long) Math.floor(value * unit) : (long) Math.ceil(value * unit);
    }
}
