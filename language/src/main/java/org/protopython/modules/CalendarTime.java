// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.Environment;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.StructSequence;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The part of {@code time} that knows years, months and time zones. */
@PyModule("time")
public final class CalendarTime {
    private static final StructSequence STRUCT_TIME = new StructSequence(
                    "time",
                    "struct_time",
                    "tm_year: Year, such as 1993.",
                    "tm_mon: Month, 1 to 12.",
                    "tm_mday: Day of the month, 1 to 31.",
                    "tm_hour: Hour, 0 to 23.",
                    "tm_min: Minute, 0 to 59.",
                    "tm_sec: Second, 0 to 61 with leap seconds.",
                    "tm_wday: Day of the week, 0 for Monday to 6.",
                    "tm_yday: Day of the year, 1 to 366.",
                    "tm_isdst: 1 in summer time, 0 otherwise, -1 if that is not known.")
            .withHidden(
                    "tm_zone: Short name of the time zone, or None.",
                    "tm_gmtoff: Seconds by which the time zone is ahead of UTC, or None.")
            .withDoc("A time in years to seconds: what gmtime(), localtime() and strptime() return.");

    @PyConstant("struct_time")
    static final Object TYPE = STRUCT_TIME.type();

    private CalendarTime() {}

    @PyConstant("timezone")
    static long timezone(PythonContext context) {
        return -LocalZone.current(context).standardOffset();
    }

    @PyConstant("altzone")
    static long alternativeZone(PythonContext context) {
        return timezone(context)
                - daylight(context) * LocalZone.current(context).saving();
    }

    @PyConstant("daylight")
    static long daylight(PythonContext context) {
        return LocalZone.current(context).hasSummer() ? 1 : 0;
    }

    @PyConstant("tzname")
    static Object zoneNames(PythonContext context) {
        LocalZone zone = LocalZone.current(context);
        String summer = zone.hasSummer() ? zone.summerName() : zone.standardName();
        return new PyTuple(PyStrings.of(zone.standardName()), PyStrings.of(summer));
    }

    @PyBuiltin(value = "tzset()", doc = "tzset()\n\nTake the local time zone anew from the variable TZ of os.environ.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setZone(PythonContext context) {
        LocalZone.set(context, Environment.of(context).get("TZ"));
        Object module = context.module("time");
        Attributes.set(module, "timezone", timezone(context));
        Attributes.set(module, "altzone", alternativeZone(context));
        Attributes.set(module, "daylight", daylight(context));
        Attributes.set(module, "tzname", zoneNames(context));
    }

    @PyBuiltin(
            value = "localtime(seconds=None, /)",
            doc = "The struct_time of seconds since 1970, by default now, in the local time zone.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object localTime(PythonContext context, Object seconds) {
        Instant instant = instant(seconds);
        LocalZone zone = LocalZone.current(context);
        return structOf(instant.atOffset(zone.rules().getOffset(instant)), zone.isSummer(instant), zone.name(instant));
    }

    @PyBuiltin(
            value = "gmtime(seconds=None, /)",
            doc = "The struct_time of seconds since 1970, by default now, in UTC.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object universalTime(Object seconds) {
        return structOf(instant(seconds).atOffset(ZoneOffset.UTC), false, "GMT");
    }

    private static Instant instant(Object seconds) {
        if (seconds == PyNone.NONE) {
            return Instant.now();
        }
        double value = Conversions.toDouble(seconds);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        } else if (value < Long.MIN_VALUE || value >= Long.MAX_VALUE) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        try {
            return Instant.ofEpochSecond((long) Math.floor(value));
        } catch (DateTimeException e) {
            throw OsErrors.of(OsErrors.EOVERFLOW, null);
        }
    }

    /** The {@code struct_time} of nine numbers that belong to no zone. */
    public static PyTuple structTime(int[] fields) {
        Object[] values = new Object[fields.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (long) fields[i];
        }
        return STRUCT_TIME.make(values);
    }

    private static PyTuple structOf(OffsetDateTime time, boolean summer, String zone) {
        Object[] fields = {
            (long) time.getYear(),
            (long) time.getMonthValue(),
            (long) time.getDayOfMonth(),
            (long) time.getHour(),
            (long) time.getMinute(),
            (long) time.getSecond(),
            (long) time.getDayOfWeek().getValue() - 1,
            (long) time.getDayOfYear(),
            summer ? 1L : 0L
        };
        return STRUCT_TIME.makeWithHidden(
                fields, PyStrings.of(zone), (long) time.getOffset().getTotalSeconds());
    }

    @PyBuiltin(value = "mktime(time_tuple, /)", doc = """
        Seconds since 1970 of a struct_time in the local time zone. Raises OverflowError if there is no such number.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static double makeTime(PythonContext context, Object time) {
        int[] fields = TimeFields.of(time, "mktime");
        try {
            LocalDateTime local = LocalDateTime.of(fields[0], 1, 1, 0, 0)
                    .plusMonths(fields[1] - 1L)
                    .plusDays(fields[2] - 1L)
                    .plusHours(fields[3])
                    .plusMinutes(fields[4])
                    .plusSeconds(fields[5]);
            return LocalZone.current(context).instant(local, fields[8]).getEpochSecond();
        } catch (DateTimeException e) {
            throw Errors.overflowError("mktime argument out of range");
        }
    }

    @PyBuiltin(value = "asctime(time_tuple=None, /)", doc = """
        A struct_time, by default of now in the local time zone, as text such as 'Sat Jun  6 16:26:11 1998'.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String ascii(PythonContext context, Object time) {
        Object struct = time == PyNone.NONE ? localTime(context, time) : time;
        return ascii(TimeFields.checked(TimeFields.of(struct, "asctime")));
    }

    @PyBuiltin(
            value = "ctime(seconds=None, /)",
            doc = "Seconds since 1970, by default now, as the text that asctime() makes of their local time.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String asciiOfSeconds(PythonContext context, Object seconds) {
        return ascii(TimeFields.of(localTime(context, seconds), "ctime"));
    }

    private static String ascii(int[] fields) {
        return String.format(
                Locale.ROOT,
                "%s %s %2d %02d:%02d:%02d %d",
                CalendarNames.shortDay(fields[6]),
                CalendarNames.shortMonth(fields[1]),
                fields[2],
                fields[3],
                fields[4],
                fields[5],
                fields[0]);
    }

    @PyBuiltin(value = "strftime(format, time_tuple=<unrepresentable>, /)", doc = """
        A struct_time, by default of now in the local time zone, as text of a format.

          %Y  year
          %m  month, 01 to 12
          %d  day of the month, 01 to 31
          %H  hour, 00 to 23
          %M  minute, 00 to 59
          %S  second, 00 to 61
          %z  difference from UTC
          %Z  name of the time zone
          %a  short name of the day of the week; %A the whole name
          %b  short name of the month; %B the whole name
          %I  hour, 01 to 12; %p says which half of the day
          %j  day of the year, 001 to 366
          %c  date and time as the locale writes them
          %%  a percent sign

        The C library has further ones.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString format(PythonContext context, Object format, Object time) {
        if (Conversions.asText(format) == null) {
            throw ArgumentConversions.wrongType(format, "str", "strftime() argument 1");
        }
        Object struct = time == null ? localTime(context, PyNone.NONE) : time;
        int[] fields = TimeFields.checked(TimeFields.of(struct, "strftime"));
        LocalZone local = LocalZone.current(context);
        Object zone = Attributes.getOrNull(struct, "tm_zone");
        Object offset = Attributes.getOrNull(struct, "tm_gmtoff");
        String zoneName = zone == null || Conversions.asText(zone) == null
                ? fields[8] > 0 ? local.summerName() : local.standardName()
                : PyStrings.toJava(Conversions.asText(zone));
        long seconds = offset instanceof Long number ? number : local.standardOffset();
        return new TimeFormat(fields, zoneName, seconds).format(Conversions.asText(format));
    }

    @PyBuiltin(
            value = "strptime(*args)",
            doc = "strptime(string, format) -> struct_time\n\n"
                    + "Read a time that is written as strftime() would write it.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object parse(PythonContext context, Object[] args) {
        Object library = ImportSystem.importModule(context, "_strptime");
        return Calls.call(Attributes.get(library, "_strptime_time"), args);
    }
}
