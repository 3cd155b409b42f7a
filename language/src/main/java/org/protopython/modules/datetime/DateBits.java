// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.runtime.Errors;

/** Year, month and day in the bytes of an int, which is the larger the later the date. */
final class DateBits {
    private static final int MONTH = 8;
    private static final int YEAR = 16;

    private DateBits() {}

    static int of(int year, int month, int day) {
        return year << YEAR | month << MONTH | day;
    }

    static int year(int date) {
        return date >>> YEAR;
    }

    static int month(int date) {
        return date >> MONTH & 0xFF;
    }

    static int day(int date) {
        return date & 0xFF;
    }

    /** @throws org.protopython.runtime.PException ValueError when there is no such day */
    static int checked(int year, int month, int day) {
        if (year < Calendar.MIN_YEAR || year > Calendar.MAX_YEAR) {
            throw yearOutOfRange(year);
        } else if (month < 1 || month > 12) {
            throw Errors.valueError("month must be in 1..12, not %s", month);
        } else if (day < 1 || day > Calendar.daysInMonth(year, month)) {
            throw Errors.valueError(
                    "day %s must be in range 1..%s for month %s in year %s",
                    day, Calendar.daysInMonth(year, month), month, year);
        }
        return of(year, month, day);
    }

    static RuntimeException yearOutOfRange(long year) {
        return Errors.valueError("year must be in 1..9999, not %s", year);
    }

    /**
     * The date some days later.
     *
     * @throws org.protopython.runtime.PException OverflowError
     */
    static int plus(int date, int days) {
        if (days == 0) {
            return date;
        }
        int ordinal = Calendar.ordinal(date) + days;
        if (!Calendar.isOrdinal(ordinal)) {
            throw Errors.overflowError("date value out of range");
        }
        return Calendar.dateOf(ordinal);
    }
}
