// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Calls;
import org.protopython.ops.Warnings;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.VariadicBuiltinNode;

/** Making datetimes. */
@PyTypeMethods(value = "datetime", doc = """
    datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

    The date must be there, the rest may be left out. tzinfo is None or an instance of a
    subclass of tzinfo, the others are ints.
    """)
final class DateTimeCreation {
    private DateTimeCreation() {}

    @PyBuiltin("__new__(cls, /, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>,"
            + " hour=<unrepresentable>, minute=<unrepresentable>, second=<unrepresentable>,"
            + " microsecond=<unrepresentable>, tzinfo=None, *, fold=<unrepresentable>)")
    static final class NewNode extends VariadicBuiltinNode {
        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            PyType type = ArgumentConversions.newType(bound[0], "datetime");
            if (bound[1] == null || bound[2] == null || bound[3] == null) {
                return createFromFew(type, bound);
            }
            int date = DateBits.checked(
                    IntegerArgument.toInt(bound[1]), IntegerArgument.toInt(bound[2]), IntegerArgument.toInt(bound[3]));
            long time = DateTimeReplacement.time(bound, TimeBits.MIDNIGHT);
            ZoneQueries.checkZone(bound[8]);
            int fold = TimeBits.checkedFold(IntegerArgument.toInt(bound[9], 0));
            return new PyDateTime(type, date, time, bound[8], fold);
        }
    }

    /** The first argument may be what a pickle holds, and the second the zone. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object createFromFew(PyType type, Object[] bound) {
        if (bound[1] == null) {
            throw IntegerArgument.missing("year", 1);
        }
        PickledState state = bound[3] == null ? PickledState.of(bound[1], PickledState.DATE_TIME, "datetime") : null;
        if (state != null) {
            Object zone = bound[2] == null ? PyNone.NONE : bound[2];
            TimeCreation.checkPickledZone(zone);
            return new PyDateTime(type, state.date(), state.time(), zone, state.fold());
        }
        IntegerArgument.toInt(bound[1]);
        throw bound[2] == null ? IntegerArgument.missing("month", 2) : IntegerArgument.missing("day", 3);
    }

    @PyBuiltin(
            value = "now(cls, /, tz=None)",
            kind = Kind.CLASS_METHOD,
            doc = "What clocks show now in the zone tz, by default here; then without a zone.")
    static Object now(PythonContext context, PyType cls, Object tz) {
        return at(context, cls, Moment.now(), tz);
    }

    @PyBuiltin(
            value = "fromtimestamp(cls, /, timestamp, tz=None)",
            kind = Kind.CLASS_METHOD,
            doc = "What clocks show in the zone tz, by default here, at a time as time.time() gives it.")
    static Object fromTimestamp(PythonContext context, PyType cls, Object timestamp, Object tz) {
        ZoneQueries.checkZone(tz);
        return at(context, cls, Moment.of(timestamp), tz);
    }

    private static Object at(PythonContext context, PyType cls, Moment moment, Object zone) {
        ZoneQueries.checkZone(zone);
        if (zone == PyNone.NONE) {
            return WallClock.local(context, cls, moment);
        }
        Object universal = WallClock.universal(cls, moment, zone);
        return zone == PyTimeZone.UTC && cls == PyDateTime.TYPE
                ? universal
                : Calls.callMethod(zone, "fromutc", universal);
    }

    @PyBuiltin(
            value = "utcnow(cls, /)",
            kind = Kind.CLASS_METHOD,
            doc = "What clocks show now in Greenwich, without a zone.")
    static Object universalNow(PyType cls) {
        Warnings.warn(
                ExceptionTypes.DEPRECATION_WARNING,
                "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use"
                        + " timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
                1);
        return WallClock.universal(cls, Moment.now(), PyNone.NONE);
    }

    @PyBuiltin(
            value = "utcfromtimestamp(cls, timestamp, /)",
            kind = Kind.CLASS_METHOD,
            doc = "What clocks show in Greenwich, without a zone, at a time as time.time() gives it.")
    static Object fromUniversalTimestamp(PyType cls, Object timestamp) {
        Warnings.warn(
                ExceptionTypes.DEPRECATION_WARNING,
                "datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use"
                        + " timezone-aware objects to represent datetimes in UTC:"
                        + " datetime.datetime.fromtimestamp(timestamp, datetime.UTC).",
                1);
        return WallClock.universal(cls, Moment.of(timestamp), PyNone.NONE);
    }

    @PyBuiltin(
            value = "combine(cls, /, date, time, tzinfo=<unrepresentable>)",
            kind = Kind.CLASS_METHOD,
            doc = "The datetime of a date and a time, in the zone of the time if no other is given.")
    static Object combine(PyType cls, Object date, Object time, Object tzinfo) {
        if (!(date instanceof PyDate day)) {
            throw ArgumentConversions.wrongType(date, "datetime.date", "combine() argument 1");
        } else if (!(time instanceof PyTime clock)) {
            throw ArgumentConversions.wrongType(time, "datetime.time", "combine() argument 2");
        } else {
            Object zone = tzinfo == null ? clock.zone() : tzinfo;
            ZoneQueries.checkZone(zone);
            return Construction.dateTime(cls, day.date(), clock.time(), zone, clock.fold());
        }
    }

    @PyBuiltin(
            value = "fromisoformat(cls, object, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The datetime that a str in a form of ISO 8601 says.")
    static Object fromIsoFormat(PyType cls, Object object) {
        TruffleString text = DateCreation.isoText(object);
        IsoReader reader = IsoReader.of(text);
        if (!reader.readDateTime()) {
            throw DateCreation.invalid(text);
        }
        Object zone = TimeCreation.zone(reader);
        int date = DateBits.checked(reader.year, reader.month, reader.day);
        if (reader.endMidnight()) {
            date = WallClock.dateOfOrdinal(Calendar.ordinal(date) + 1);
        }
        return Construction.dateTime(cls, date, TimeCreation.time(reader), zone, 0);
    }

    @PyBuiltin(
            value = "strptime(cls, string, format, /)",
            kind = Kind.CLASS_METHOD,
            doc = "Read a datetime that is written as strftime() would write it.")
    static Object parse(PythonContext context, PyType cls, TruffleString string, TruffleString format) {
        return StrptimeCall.call(context, "_strptime_datetime_datetime", cls, string, format);
    }
}
