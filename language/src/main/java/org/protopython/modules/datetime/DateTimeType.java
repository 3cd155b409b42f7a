// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.PythonContext;

/**
 * {@code datetime}: its parts and what its zone says. The rest is in {@link DateTimeArithmetic},
 * {@link DateTimeComparison}, {@link DateTimeConversion}, {@link DateTimeCreation}, {@link DateTimeReplacement} and
 * {@link DateTimeText}.
 */
@PyTypeMethods("datetime")
final class DateTimeType {
    @PyConstant("min")
    static final Object MIN = new PyDateTime(DateBits.of(Calendar.MIN_YEAR, 1, 1), TimeBits.MIDNIGHT, PyNone.NONE);

    @PyConstant("max")
    static final Object MAX =
            new PyDateTime(DateBits.of(Calendar.MAX_YEAR, 12, 31), TimeBits.of(23, 59, 59, 999_999), PyNone.NONE);

    @PyConstant("resolution")
    static final Object RESOLUTION = PyTimeDelta.MICROSECOND;

    private DateTimeType() {}

    @PyGetter(value = "hour", inline = true, doc = "The hour, 0 to 23.")
    static long hour(PyDateTime self) {
        return TimeBits.hour(self.time());
    }

    @PyGetter(value = "minute", inline = true, doc = "The minute, 0 to 59.")
    static long minute(PyDateTime self) {
        return TimeBits.minute(self.time());
    }

    @PyGetter(value = "second", inline = true, doc = "The second, 0 to 59.")
    static long second(PyDateTime self) {
        return TimeBits.second(self.time());
    }

    @PyGetter(value = "microsecond", inline = true, doc = "The microsecond, 0 to 999999.")
    static long microsecond(PyDateTime self) {
        return TimeBits.microsecond(self.time());
    }

    @PyGetter(value = "tzinfo", inline = true, doc = "The time zone, or None.")
    static Object zone(PyDateTime self) {
        return self.zone();
    }

    @PyGetter(
            value = "fold",
            inline = true,
            doc = "1 for the second of two times that clocks show alike when they are put back, otherwise 0.")
    static long fold(PyDateTime self) {
        return self.fold();
    }

    @PyBuiltin(value = "utcoffset(self, /)", doc = "tzinfo.utcoffset(self), None without a tzinfo.")
    static Object offset(PyDateTime self) {
        return ZoneQueries.orNone(ZoneQueries.offset(self.zone(), self));
    }

    @PyBuiltin(value = "dst(self, /)", doc = "tzinfo.dst(self), None without a tzinfo.")
    static Object daylightSaving(PyDateTime self) {
        return ZoneQueries.orNone(ZoneQueries.daylightSaving(self.zone(), self));
    }

    @PyBuiltin(value = "tzname(self, /)", doc = "tzinfo.tzname(self), None without a tzinfo.")
    static Object zoneName(PyDateTime self) {
        return ZoneQueries.name(self.zone(), self);
    }

    @PyBuiltin(value = "date(self, /)", doc = "The date alone.", inline = true)
    static Object date(PyDateTime self) {
        return new PyDate(self.date());
    }

    @PyBuiltin(value = "time(self, /)", doc = "The time alone, without the zone.", inline = true)
    static Object time(PyDateTime self) {
        return new PyTime(PyTime.TYPE, self.time(), PyNone.NONE, self.fold());
    }

    @PyBuiltin(value = "timetz(self, /)", doc = "The time alone, with the zone.", inline = true)
    static Object timeWithZone(PyDateTime self) {
        return new PyTime(PyTime.TYPE, self.time(), self.zone(), self.fold());
    }

    @PyBuiltin(value = "timetuple(self, /)", doc = "A time.struct_time, as time.localtime() makes.")
    static Object timeTuple(PyDateTime self) {
        PyTimeDelta saving = ZoneQueries.daylightSaving(self.zone(), self);
        return StructTime.of(self.date(), self.time(), saving == null ? -1 : saving.isZero() ? 0 : 1);
    }

    @PyBuiltin(value = "utctimetuple(self, /)", doc = "A time.struct_time, as time.gmtime() makes.")
    static Object universalTuple(PyDateTime self) {
        PyTimeDelta offset = ZoneQueries.offset(self.zone(), self);
        PyDateTime universal =
                offset == null || offset.isZero() ? self : DateTimeArithmetic.plainShift(self, offset.negated());
        return StructTime.of(universal.date(), universal.time(), 0);
    }

    @PyBuiltin(
            value = "timestamp(self, /)",
            doc = "The seconds since the beginning of 1970, as a float.",
            inline = true)
    static double timestamp(PythonContext context, PyDateTime self) {
        if (self.isNaive()) {
            return localTimestamp(context, self);
        }
        PyTimeDelta offset = ZoneQueries.offset(self.zone(), self);
        if (offset == null) {
            throw DateTimeArithmetic.incomparable("subtract");
        }
        return TimeDeltaType.totalSeconds(sinceEpoch(self, offset));
    }

    private static PyTimeDelta sinceEpoch(PyDateTime self, PyTimeDelta offset) {
        long seconds = self.seconds() - WallClock.EPOCH - offset.seconds();
        return PyTimeDelta.of(-offset.days(), seconds, TimeBits.microsecond(self.time()) - offset.microseconds());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static double localTimestamp(PythonContext context, PyDateTime self) {
        return WallClock.localSecond(context, self) + TimeBits.microsecond(self.time()) / 1e6;
    }

    @PyBuiltin(value = "__reduce_ex__(self, protocol, /)", doc = "What pickle makes the date and time of.")
    static Object reduce(PyDateTime self, int protocol) {
        int fold = protocol < TimeType.FOLD_PROTOCOL ? 0 : self.fold();
        Object state = PickledState.ofDateTime(self.date(), self.time(), fold);
        return new PyTuple(self.type(), self.isNaive() ? new PyTuple(state) : new PyTuple(state, self.zone()));
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the date and time of.")
    static Object reduce(PyDateTime self) {
        return reduce(self, 2);
    }
}
