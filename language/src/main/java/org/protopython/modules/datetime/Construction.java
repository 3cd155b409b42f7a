// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;

/**
 * What methods return that make a date or time "of the same class": an instance of a subclass is made by calling it, as
 * its constructor may do more.
 */
final class Construction {
    private static final String[] FOLD = {"fold"};

    private Construction() {}

    /** @param date as {@link DateBits}, in range */
    static Object date(PyType type, int date) {
        return type == PyDate.TYPE ? new PyDate(date) : dateOfSubclass(type, date);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object dateOfSubclass(PyType type, int date) {
        return Calls.call(type, (long) DateBits.year(date), (long) DateBits.month(date), (long) DateBits.day(date));
    }

    /** @param time as {@link TimeBits}, in range */
    static Object time(PyType type, long time, Object zone, int fold) {
        return type == PyTime.TYPE ? new PyTime(type, time, zone, fold) : timeOfSubclass(type, time, zone, fold);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object timeOfSubclass(PyType type, long time, Object zone, int fold) {
        Object[] arguments = {
            (long) TimeBits.hour(time),
            (long) TimeBits.minute(time),
            (long) TimeBits.second(time),
            (long) TimeBits.microsecond(time),
            zone
        };
        return call(type, arguments, fold);
    }

    /**
     * @param date as {@link DateBits}, in range
     * @param time as {@link TimeBits}, in range
     */
    static Object dateTime(PyType type, int date, long time, Object zone, int fold) {
        return type == PyDateTime.TYPE
                ? new PyDateTime(type, date, time, zone, fold)
                : dateTimeOfSubclass(type, date, time, zone, fold);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object dateTimeOfSubclass(PyType type, int date, long time, Object zone, int fold) {
        Object[] arguments = {
            (long) DateBits.year(date),
            (long) DateBits.month(date),
            (long) DateBits.day(date),
            (long) TimeBits.hour(time),
            (long) TimeBits.minute(time),
            (long) TimeBits.second(time),
            (long) TimeBits.microsecond(time),
            zone
        };
        return call(type, arguments, fold);
    }

    /** A fold of 0 is not passed on. */
    private static Object call(PyType type, Object[] arguments, int fold) {
        if (fold == 0) {
            return Calls.call(type, arguments);
        }
        Object[] more = Arrays.copyOf(arguments, arguments.length + 1);
        more[arguments.length] = (long) fold;
        return Calls.call(type, more, FOLD);
    }
}
