// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * What a time zone has been called, and when it had summer time.
 *
 * @param starts the seconds at which periods begin, in order; the first period has no beginning
 * @param periods one more than there are starts
 */
record ZoneHistory(long[] starts, Period[] periods) {
    /** A time during which nothing changes. */
    record Period(int offset, boolean summer, String name) {}

    /** Whether a second is before the last period, which a rule may follow. */
    boolean covers(long second) {
        return starts.length > 0 && second < starts[starts.length - 1];
    }

    Period at(long second) {
        int found = Arrays.binarySearch(starts, second);
        return periods[found >= 0 ? found + 1 : -found - 1];
    }

    /** The name of the last such period, else of the last one. */
    String lastName(Predicate<Period> isWanted) {
        for (int i = periods.length - 1; i >= 0; i--) {
            if (isWanted.test(periods[i])) {
                return periods[i].name();
            }
        }
        return periods[periods.length - 1].name();
    }
}
