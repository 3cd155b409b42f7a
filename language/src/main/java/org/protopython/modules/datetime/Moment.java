// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.time.Instant;
import org.protopython.objects.PyFloat;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** A moment in seconds and microseconds since the beginning of 1970 in universal time. */
record Moment(long seconds, int microsecond) {
    private static final double TWO_TO_63 = 0x1p63;

    static Moment now() {
        Instant now = Instant.now();
        return new Moment(now.getEpochSecond(), now.getNano() / 1000);
    }

    /**
     * The moment of a timestamp; halves of a microsecond go to the even one.
     *
     * @throws org.protopython.runtime.PException TypeError, OverflowError, or ValueError for NaN
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Moment of(Object timestamp) {
        if (timestamp instanceof Double number) {
            return ofFloat(number);
        } else if (timestamp instanceof PyFloat number) {
            return ofFloat(number.value());
        }
        return new Moment(seconds(Conversions.toIndex(timestamp, "argument must be int or float, not %s")), 0);
    }

    private static Moment ofFloat(double timestamp) {
        double whole = timestamp < 0 ? Math.ceil(timestamp) : Math.floor(timestamp);
        checkRange(whole);
        double micros = Math.rint((timestamp - whole) * TimeBits.MICROS_PER_SECOND);
        long second = (long) whole + Math.floorDiv((long) micros, TimeBits.MICROS_PER_SECOND);
        return new Moment(second, Math.floorMod((long) micros, TimeBits.MICROS_PER_SECOND));
    }

    /** The second in which a timestamp is. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long secondOf(Object timestamp) {
        if (timestamp instanceof Double || timestamp instanceof PyFloat) {
            double second = Math.floor(Conversions.toDouble(timestamp));
            checkRange(second);
            return (long) second;
        }
        return seconds(Conversions.toIndex(timestamp));
    }

    private static long seconds(Object index) {
        if (index instanceof Long number) {
            return number;
        }
        throw outOfRange();
    }

    private static void checkRange(double seconds) {
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        } else if (seconds < -TWO_TO_63 || seconds >= TWO_TO_63) {
            throw outOfRange();
        }
    }

    private static RuntimeException outOfRange() {
        return Errors.overflowError("timestamp out of range for platform time_t");
    }
}
