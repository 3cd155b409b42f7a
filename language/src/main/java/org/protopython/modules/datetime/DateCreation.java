// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Making dates. */
@PyTypeMethods(value = "date", doc = "date(year, month, day) -> day of the Gregorian calendar")
final class DateCreation {
    private DateCreation() {}

    @PyBuiltin(
            value = "__new__(cls, /, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)",
            inline = true)
    static Object create(PyType cls, Object year, Object month, Object day) {
        if (year == null || month == null || day == null) {
            return createFromFew(cls, year, month, day);
        }
        int date =
                DateBits.checked(IntegerArgument.toInt(year), IntegerArgument.toInt(month), IntegerArgument.toInt(day));
        return new PyDate(cls, date);
    }

    /** The one argument may be what a pickle holds. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object createFromFew(PyType cls, Object year, Object month, Object day) {
        if (year == null) {
            throw IntegerArgument.missing("year", 1);
        } else if (month == null && day == null) {
            PickledState state = PickledState.of(year, PickledState.DATE, "date");
            if (state != null) {
                return new PyDate(cls, state.date());
            }
        }
        if (!Conversions.isIndex(year)) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(year));
        }
        throw month == null ? IntegerArgument.missing("month", 2) : IntegerArgument.missing("day", 3);
    }

    @PyBuiltin(value = "today(cls, /)", kind = Kind.CLASS_METHOD, doc = "The current date, or datetime of the class.")
    static Object today(PythonContext context, Object cls) {
        Moment now = Moment.now();
        if (cls == PyDate.TYPE) {
            return new PyDate(WallClock.localDate(context, now.seconds()));
        }
        return Calls.callMethod(cls, "fromtimestamp", now.seconds() + now.microsecond() / 1e6);
    }

    @PyBuiltin(
            value = "fromtimestamp(cls, timestamp, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The date that local clocks show at a time as time.time() gives it.")
    static Object fromTimestamp(PythonContext context, PyType cls, Object timestamp) {
        return Construction.date(cls, WallClock.localDate(context, Moment.secondOf(timestamp)));
    }

    @PyBuiltin(
            value = "fromordinal(cls, ordinal, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The date with that number; the first of January of the year 1 has 1.")
    static Object fromOrdinal(PyType cls, Object ordinal) {
        int number = IntegerArgument.toInt(ordinal);
        if (number < 1) {
            throw Errors.valueError("ordinal must be >= 1");
        }
        return Construction.date(cls, WallClock.dateOfOrdinal(number));
    }

    @PyBuiltin(
            value = "fromisocalendar(cls, /, year, week, day)",
            kind = Kind.CLASS_METHOD,
            doc = "The date of a year, week and weekday by ISO 8601; the opposite of isocalendar().")
    static Object fromIsoCalendar(PyType cls, Object year, Object week, Object day) {
        return Construction.date(cls, dateOfWeek(component(year), component(week), component(day)));
    }

    private static int component(Object value) {
        if (Conversions.toIndex(value) instanceof Long number && number == (int) (long) number) {
            return (int) (long) number;
        }
        throw Errors.valueError("ISO calendar component out of range");
    }

    private static int dateOfWeek(int year, int week, int weekday) {
        if (year < Calendar.MIN_YEAR || year > Calendar.MAX_YEAR) {
            throw DateBits.yearOutOfRange(year);
        } else if (week < 1 || week > Calendar.weeksIn(year)) {
            throw Errors.valueError("Invalid week: %s", week);
        } else if (weekday < 1 || weekday > 7) {
            throw Errors.valueError("Invalid weekday: %s (range is [1, 7])", weekday);
        }
        return WallClock.dateOfOrdinal(Calendar.ordinalOfWeek(year, week, weekday));
    }

    @PyBuiltin(
            value = "fromisoformat(cls, object, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The date that a str in a form of ISO 8601 says.")
    static Object fromIsoFormat(PyType cls, Object object) {
        TruffleString text = isoText(object);
        IsoReader reader = IsoReader.of(text);
        if (!reader.readDate()) {
            throw invalid(text);
        }
        return Construction.date(cls, DateBits.checked(reader.year, reader.month, reader.day));
    }

    /** The argument of {@code fromisoformat}. */
    static TruffleString isoText(Object argument) {
        TruffleString text = Conversions.asText(argument);
        if (text == null) {
            throw Errors.typeError("fromisoformat: argument must be str");
        }
        return text;
    }

    /** What {@code fromisoformat} says of a text in no form that it knows. */
    static RuntimeException invalid(TruffleString text) {
        return Errors.valueError("Invalid isoformat string: %s", Texts.repr(text));
    }

    @PyBuiltin(
            value = "strptime(cls, string, format, /)",
            kind = Kind.CLASS_METHOD,
            doc = "Read a date that is written as strftime() would write it.")
    static Object parse(PythonContext context, PyType cls, TruffleString string, TruffleString format) {
        return StrptimeCall.call(context, "_strptime_datetime_date", cls, string, format);
    }
}
