// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;

/** {@code datetime.datetime}. */
final class PyDateTime extends PyDate {
    static final PyType TYPE = BuiltinTypes.defineForModule("datetime", "datetime", PyDate.TYPE, false);

    private final long time;
    private Object zone;
    private final int fold;

    /**
     * @param date as {@link DateBits}
     * @param time as {@link TimeBits}
     * @param zone a {@link PyTzInfo} or None
     */
    PyDateTime(PyType type, int date, long time, Object zone, int fold) {
        super(type, date);
        this.time = time;
        this.zone = zone;
        this.fold = fold;
    }

    PyDateTime(int date, long time, Object zone) {
        this(TYPE, date, time, zone, 0);
    }

    /** As {@link TimeBits}. */
    long time() {
        return time;
    }

    Object zone() {
        return zone;
    }

    boolean isNaive() {
        return zone == PyNone.NONE;
    }

    int fold() {
        return fold;
    }

    /** Moves the clock to another place; to be called before the program sees the object. */
    void setZone(Object newZone) {
        zone = newZone;
    }

    /** The same reading of a clock, with the other fold. */
    PyDateTime flipped() {
        return new PyDateTime(TYPE, date(), time, zone, 1 - fold);
    }

    /** Order of what clocks show, wherever they hang. */
    int compareReading(PyDateTime other) {
        return date() != other.date() ? Integer.compare(date(), other.date()) : Long.compare(time, other.time);
    }

    /** Whole seconds since the beginning of the year 1, as if the clock showed universal time. */
    long seconds() {
        return (Calendar.ordinal(date()) - 1) * (long) TimeBits.SECONDS_PER_DAY + TimeBits.secondOfDay(time);
    }
}
