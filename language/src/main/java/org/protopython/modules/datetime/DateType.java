// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.ops.CompareOperator;

/** {@code date}: its parts, comparison and arithmetic. The rest is in {@link DateCreation} and {@link DateText}. */
@PyTypeMethods("date")
final class DateType {
    @PyConstant("min")
    static final Object MIN = new PyDate(DateBits.of(Calendar.MIN_YEAR, 1, 1));

    @PyConstant("max")
    static final Object MAX = new PyDate(DateBits.of(Calendar.MAX_YEAR, 12, 31));

    @PyConstant("resolution")
    static final Object RESOLUTION = PyTimeDelta.DAY;

    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private DateType() {}

    @PyGetter(value = "year", inline = true, doc = "The year, 1 to 9999.")
    static long year(PyDate self) {
        return DateBits.year(self.date());
    }

    @PyGetter(value = "month", inline = true, doc = "The month, 1 to 12.")
    static long month(PyDate self) {
        return DateBits.month(self.date());
    }

    @PyGetter(value = "day", inline = true, doc = "The day of the month, from 1.")
    static long day(PyDate self) {
        return DateBits.day(self.date());
    }

    @PyBuiltin(
            value = "toordinal(self, /)",
            doc = "The number of the day; the first of January of the year 1 is 1.",
            inline = true)
    static long ordinal(PyDate self) {
        return Calendar.ordinal(self.date());
    }

    @PyBuiltin(value = "weekday(self, /)", doc = "The day of the week, from Monday 0 to Sunday 6.", inline = true)
    static long weekday(PyDate self) {
        return Calendar.weekday(Calendar.ordinal(self.date()));
    }

    @PyBuiltin(value = "isoweekday(self, /)", doc = "The day of the week, from Monday 1 to Sunday 7.", inline = true)
    static long isoWeekday(PyDate self) {
        return weekday(self) + 1;
    }

    @PyBuiltin(value = "isocalendar(self, /)", doc = "A named tuple of year, week and weekday by ISO 8601.")
    static Object isoCalendar(PyDate self) {
        int date = self.date();
        return IsoCalendarDateType.of(Calendar.isoYear(date), Calendar.isoWeek(date), isoWeekday(self));
    }

    @PyBuiltin(value = "timetuple(self, /)", doc = "A time.struct_time, as time.localtime() makes.")
    static Object timeTuple(PyDate self) {
        return StructTime.of(self.date(), TimeBits.MIDNIGHT, -1);
    }

    @PyBuiltin(value = "__hash__(self, /)", inline = true)
    static long hash(PyDate self) {
        return ClockHash.of(self.date());
    }

    @PyBuiltin(value = "__eq__(self, value, /)", inline = true)
    static Object equal(PyDate self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin(value = "__ne__(self, value, /)", inline = true)
    static Object notEqual(PyDate self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin(value = "__lt__(self, value, /)", inline = true)
    static Object lessThan(PyDate self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin(value = "__le__(self, value, /)", inline = true)
    static Object lessOrEqual(PyDate self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin(value = "__gt__(self, value, /)", inline = true)
    static Object greaterThan(PyDate self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin(value = "__ge__(self, value, /)", inline = true)
    static Object greaterOrEqual(PyDate self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    /** A datetime is a date, but not comparable with one. */
    private static Object compare(CompareOperator operator, PyDate self, Object value) {
        return isPlainDate(value)
                ? (Object) operator.compare((long) self.date(), ((PyDate) value).date())
                : NOT_IMPLEMENTED;
    }

    private static boolean isPlainDate(Object value) {
        return value instanceof PyDate && !(value instanceof PyDateTime);
    }

    @PyBuiltin(value = "__add__(self, value, /)", inline = true)
    static Object add(PyDate self, Object value) {
        return value instanceof PyTimeDelta duration && isPlainDate(self)
                ? Construction.date(self.type(), DateBits.plus(self.date(), duration.days()))
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__radd__(self, value, /)", inline = true)
    static Object addReflected(PyDate self, Object value) {
        return add(self, value);
    }

    @PyBuiltin(value = "__sub__(self, value, /)", inline = true)
    static Object subtract(PyDate self, Object value) {
        if (!isPlainDate(self)) {
            return NOT_IMPLEMENTED;
        } else if (value instanceof PyTimeDelta duration) {
            return Construction.date(self.type(), DateBits.plus(self.date(), -duration.days()));
        } else if (isPlainDate(value)) {
            int days = Calendar.ordinal(self.date()) - Calendar.ordinal(((PyDate) value).date());
            return PyTimeDelta.of(days, 0, 0);
        }
        return NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rsub__(self, value, /)", inline = true)
    static Object subtractReflected(PyDate self, Object value) {
        return isPlainDate(value) ? subtract((PyDate) value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(
            value = "replace(self, /, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)",
            doc = "Return a date with new values of some parts.",
            inline = true)
    static Object replace(PyDate self, Object year, Object month, Object day) {
        int date = DateBits.checked(
                IntegerArgument.toInt(year, DateBits.year(self.date())),
                IntegerArgument.toInt(month, DateBits.month(self.date())),
                IntegerArgument.toInt(day, DateBits.day(self.date())));
        return Construction.date(self.type(), date);
    }

    @PyBuiltin(
            value = "__replace__(self, /, year=<unrepresentable>, month=<unrepresentable>, day=<unrepresentable>)",
            doc = "What copy.replace() calls: replace().",
            inline = true)
    static Object replaceInCopy(PyDate self, Object year, Object month, Object day) {
        return replace(self, year, month, day);
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the date of.")
    static Object reduce(PyDate self) {
        return new PyTuple(self.type(), new PyTuple(PickledState.ofDate(self.date())));
    }
}
