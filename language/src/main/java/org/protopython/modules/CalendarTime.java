// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.StructSequence;
import org.protopython.runtime.Errors;

/** The part of {@code time} that knows years, months and time zones. */
@PyModule("time")
public final class CalendarTime {
    private static final StructSequence STRUCT_TIME = new StructSequence(
                    "time",
                    "struct_time",
                    "tm_year",
                    "tm_mon",
                    "tm_mday",
                    "tm_hour",
                    "tm_min",
                    "tm_sec",
                    "tm_wday",
                    "tm_yday",
                    "tm_isdst")
            .withHidden("tm_zone", "tm_gmtoff");
    private static final int FIELDS = 9;

    @PyConstant("struct_time")
    static final Object TYPE = STRUCT_TIME.type();

    private CalendarTime() {}

    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @PyConstant("timezone")
    static long timezone() {
        return -zone().getRules().getStandardOffset(Instant.now()).getTotalSeconds();
    }

    @PyConstant("altzone")
    static long alternativeZone() {
        return timezone() - daylight() * 3600;
    }

    @PyConstant("daylight")
    static long daylight() {
        ZoneRules rules = zone().getRules();
        return rules.isFixedOffset() || rules.getTransitionRules().isEmpty() ? 0 : 1;
    }

    @PyConstant("tzname")
    static Object zoneNames() {
        java.util.TimeZone zone = java.util.TimeZone.getTimeZone(zone());
        String standard = zone.getDisplayName(false, java.util.TimeZone.SHORT, Locale.ROOT);
        String summer = daylight() == 0 ? standard : zone.getDisplayName(true, java.util.TimeZone.SHORT, Locale.ROOT);
        return new PyTuple(PyStrings.of(standard), PyStrings.of(summer));
    }

    @PyBuiltin("localtime(seconds=None, /)")
    static Object localTime(Object seconds) {
        return structOf(instant(seconds).atZone(zone()));
    }

    @PyBuiltin("gmtime(seconds=None, /)")
    static Object universalTime(Object seconds) {
        return structOf(instant(seconds).atZone(ZoneOffset.UTC));
    }

    private static Instant instant(Object seconds) {
        if (seconds == PyNone.NONE) {
            return Instant.now();
        }
        double value = Conversions.toDouble(seconds);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        try {
            return Instant.ofEpochSecond((long) Math.floor(value));
        } catch (DateTimeException e) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
    }

    private static PyTuple structOf(ZonedDateTime time) {
        boolean summer = time.getZone().getRules().isDaylightSavings(time.toInstant());
        PyTuple result = STRUCT_TIME.make(
                (long) time.getYear(),
                (long) time.getMonthValue(),
                (long) time.getDayOfMonth(),
                (long) time.getHour(),
                (long) time.getMinute(),
                (long) time.getSecond(),
                (long) time.getDayOfWeek().getValue() - 1,
                (long) time.getDayOfYear(),
                summer ? 1L : 0L);
        StructSequence.addAttribute(result, "tm_zone", PyStrings.of(zoneName(time)));
        StructSequence.addAttribute(result, "tm_gmtoff", (long) time.getOffset().getTotalSeconds());
        return result;
    }

    private static String zoneName(ZonedDateTime time) {
        if (time.getZone().equals(ZoneOffset.UTC)) {
            return "GMT";
        }
        boolean summer = time.getZone().getRules().isDaylightSavings(time.toInstant());
        return java.util.TimeZone.getTimeZone(time.getZone())
                .getDisplayName(summer, java.util.TimeZone.SHORT, Locale.ROOT);
    }

    private static int[] fieldsOf(Object time) {
        if (!(time instanceof PyTuple tuple)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        } else if (tuple.size() != FIELDS) {
            throw Errors.typeError("time tuple must have exactly 9 elements");
        }
        int[] fields = new int[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = (int) Conversions.toIndexLong(tuple.get(i));
        }
        return fields;
    }

    @PyBuiltin("mktime(time_tuple, /)")
    static double makeTime(Object time) {
        int[] fields = fieldsOf(time);
        LocalDateTime start = LocalDateTime.of(fields[0], 1, 1, 0, 0);
        return start.plusMonths(fields[1] - 1L)
                .plusDays(fields[2] - 1L)
                .plusHours(fields[3])
                .plusMinutes(fields[4])
                .plusSeconds(fields[5])
                .atZone(zone())
                .toEpochSecond();
    }

    @PyBuiltin("asctime(time_tuple=None, /)")
    static String ascii(Object time) {
        return ascii(fieldsOf(time == PyNone.NONE ? localTime(time) : time));
    }

    @PyBuiltin("ctime(seconds=None, /)")
    static String asciiOfSeconds(Object seconds) {
        return ascii(fieldsOf(localTime(seconds)));
    }

    private static String ascii(int[] fields) {
        return String.format(
                Locale.ROOT,
                "%s %s %2d %02d:%02d:%02d %d",
                TimeFormat.dayName(fields[6]).substring(0, 3),
                TimeFormat.monthName(fields[1]).substring(0, 3),
                fields[2],
                fields[3],
                fields[4],
                fields[5],
                fields[0]);
    }

    @PyBuiltin("strftime(format, time_tuple=<unrepresentable>, /)")
    static String format(Object format, Object time) {
        if (Conversions.asText(format) == null) {
            throw Errors.typeError("strftime() argument 1 must be str, not %s", PyType.of(format));
        }
        Object struct = time == null ? localTime(PyNone.NONE) : time;
        Object zone = Attributes.getOrNull(struct, "tm_zone");
        Object offset = Attributes.getOrNull(struct, "tm_gmtoff");
        String zoneName = zone == null || Conversions.asText(zone) == null
                ? zone().getDisplayName(TextStyle.SHORT, Locale.ROOT)
                : PyStrings.toJava(Conversions.asText(zone));
        long seconds = offset instanceof Long number ? number : -timezone();
        return new TimeFormat(fieldsOf(struct), zoneName, seconds).format(PyStrings.toJava(Conversions.asText(format)));
    }
}
