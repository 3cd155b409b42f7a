// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.modules.CalendarTime;

/** The {@code time.struct_time} of a date and a time. */
final class StructTime {
    private StructTime() {}

    /**
     * The nine numbers of one.
     *
     * @param date as {@link DateBits}
     * @param time as {@link TimeBits}
     * @param summer 1 for summer time, 0 for standard time, -1 for unknown
     */
    static int[] fields(int date, long time, int summer) {
        return new int[] {
            DateBits.year(date),
            DateBits.month(date),
            DateBits.day(date),
            TimeBits.hour(time),
            TimeBits.minute(time),
            TimeBits.second(time),
            Calendar.weekday(Calendar.ordinal(date)),
            Calendar.yearDay(date),
            summer
        };
    }

    /** As {@link #fields}. */
    static Object of(int date, long time, int summer) {
        return CalendarTime.structTime(fields(date, time, summer));
    }
}
