// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** The module {@code _datetime}. */
@PyModule(value = "_datetime", doc = "Dates, times, durations and time zones.")
public final class DateTimeModule {
    @PyConstant("MINYEAR")
    static final int MIN_YEAR = Calendar.MIN_YEAR;

    @PyConstant("MAXYEAR")
    static final int MAX_YEAR = Calendar.MAX_YEAR;

    @PyConstant("UTC")
    static final Object UTC = PyTimeZone.UTC;

    @PyConstant("date")
    static final PyType DATE = PyDate.TYPE;

    @PyConstant("time")
    static final PyType TIME = PyTime.TYPE;

    @PyConstant("datetime")
    static final PyType DATE_TIME = PyDateTime.TYPE;

    @PyConstant("timedelta")
    static final PyType TIME_DELTA = PyTimeDelta.TYPE;

    @PyConstant("timezone")
    static final PyType TIME_ZONE = PyTimeZone.TYPE;

    @PyConstant("tzinfo")
    static final PyType ZONE_INFO = PyTzInfo.TYPE;

    private DateTimeModule() {}
}
