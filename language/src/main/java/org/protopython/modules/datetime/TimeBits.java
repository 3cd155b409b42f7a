// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.runtime.Errors;

/** Hour, minute, second and microsecond in the bytes of a long, which is the larger the later the time. */
final class TimeBits {
    static final long MIDNIGHT = 0;
    static final int SECONDS_PER_DAY = 86_400;
    static final int MICROS_PER_SECOND = 1_000_000;

    private static final int SECOND = 24;
    private static final int MINUTE = 32;
    private static final int HOUR = 40;

    private TimeBits() {}

    static long of(int hour, int minute, int second, int microsecond) {
        return (long) hour << HOUR | (long) minute << MINUTE | (long) second << SECOND | microsecond;
    }

    static long ofSecondOfDay(int second, int microsecond) {
        return of(second / 3600, second / 60 % 60, second % 60, microsecond);
    }

    static int hour(long time) {
        return (int) (time >> HOUR);
    }

    static int minute(long time) {
        return (int) (time >> MINUTE) & 0xFF;
    }

    static int second(long time) {
        return (int) (time >> SECOND) & 0xFF;
    }

    static int microsecond(long time) {
        return (int) time & 0xFFFFFF;
    }

    static int secondOfDay(long time) {
        return hour(time) * 3600 + minute(time) * 60 + second(time);
    }

    /** @throws org.protopython.runtime.PException ValueError when there is no such time */
    static long checked(int hour, int minute, int second, int microsecond) {
        check("hour", hour, 23);
        check("minute", minute, 59);
        check("second", second, 59);
        check("microsecond", microsecond, 999_999);
        return of(hour, minute, second, microsecond);
    }

    private static void check(String name, int value, int most) {
        if (value < 0 || value > most) {
            throw Errors.valueError("%s must be in 0..%s, not %s", name, most, value);
        }
    }

    /** Which of two equal readings of a clock is meant: 0 or 1. */
    static int checkedFold(int fold) {
        if ((fold & ~1) != 0) {
            throw Errors.valueError("fold must be either 0 or 1, not %s", fold);
        }
        return fold;
    }
}
