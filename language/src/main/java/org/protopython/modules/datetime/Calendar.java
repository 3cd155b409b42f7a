// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

/** The Gregorian calendar, carried on before it was invented. Day 1 is the first of January of the year 1, a Monday. */
final class Calendar {
    static final int MIN_YEAR = 1;
    static final int MAX_YEAR = 9999;

    /** The last day of the last year. */
    static final int MAX_ORDINAL = 3_652_059;

    /** The first of January 1970. */
    static final int EPOCH_ORDINAL = 719_163;

    private static final int DAYS_PER_ERA = 146_097;
    private static final int DAYS_FROM_MARCH_OF_YEAR_0 = 305;

    private Calendar() {}

    static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(int year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return 30 + (month + (month >> 3) & 1);
    }

    /** The number of the day in its year, from 1 on. */
    static int yearDay(int date) {
        int month = DateBits.month(date);
        int shortening = month <= 2 ? 0 : isLeap(DateBits.year(date)) ? 1 : 2;
        return (367 * month - 362) / 12 - shortening + DateBits.day(date);
    }

    /** The number of the first of January. */
    private static int newYear(int year) {
        int before = year - 1;
        return 365 * before + before / 4 - before / 100 + before / 400 + 1;
    }

    /** The number of the day. */
    static int ordinal(int date) {
        return newYear(DateBits.year(date)) - 1 + yearDay(date);
    }

    /**
     * The date with that number, as {@link DateBits}. The computation lets years begin in March, so that the leap day is
     * their last and months before it do not depend on it.
     *
     * @param ordinal from 1 to {@link #MAX_ORDINAL}, or one of the seven days around these
     */
    static int dateOf(int ordinal) {
        int day = ordinal + DAYS_FROM_MARCH_OF_YEAR_0;
        int era = day / DAYS_PER_ERA;
        int dayOfEra = day % DAYS_PER_ERA;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return DateBits.of(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth);
    }

    static boolean isOrdinal(int ordinal) {
        return ordinal >= 1 && ordinal <= MAX_ORDINAL;
    }

    /** The day of the week, Monday being 0. */
    static int weekday(int ordinal) {
        return (ordinal + 6) % 7;
    }

    /** The Monday of the first week of a year: the week with the year's first Thursday. */
    private static int firstMonday(int year) {
        int newYear = newYear(year);
        int weekday = Math.floorMod(newYear + 6, 7);
        return weekday > 3 ? newYear - weekday + 7 : newYear - weekday;
    }

    /** The year to whose weeks the day belongs. */
    static int isoYear(int date) {
        int year = DateBits.year(date);
        int ordinal = ordinal(date);
        if (ordinal < firstMonday(year)) {
            return year - 1;
        }
        return ordinal >= firstMonday(year + 1) ? year + 1 : year;
    }

    /** The number of the week in the year {@link #isoYear}. */
    static int isoWeek(int date) {
        return (ordinal(date) - firstMonday(isoYear(date))) / 7 + 1;
    }

    static int weeksIn(int isoYear) {
        return (firstMonday(isoYear + 1) - firstMonday(isoYear)) / 7;
    }

    /** The number of a day by its week; it may be out of range at both ends. */
    static int ordinalOfWeek(int isoYear, int week, int isoWeekday) {
        return firstMonday(isoYear) + 7 * (week - 1) + isoWeekday - 1;
    }
}
