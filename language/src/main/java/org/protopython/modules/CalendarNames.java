// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.util.List;

/** The names of days and months in the C locale; their first three letters are the short ones. */
public final class CalendarNames {
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private CalendarNames() {}

    /** The name of a day, Monday being 0. */
    public static String day(int weekday) {
        return DAYS.get(Math.floorMod(weekday, DAYS.size()));
    }

    public static String shortDay(int weekday) {
        return day(weekday).substring(0, 3);
    }

    /** The name of a month, January being 1. */
    public static String month(int month) {
        return MONTHS.get(Math.floorMod(month - 1, MONTHS.size()));
    }

    public static String shortMonth(int month) {
        return month(month).substring(0, 3);
    }
}
